#include "core/journal/kudos.h"
#include "core/journal/undoing.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/parts/namesline.h"
#include "ui/peers/kindword.h"
#include "ui/peers/kudosform.h"
#include "ui/peers/onepeerpage.h"
#include "ui/peers/peerplace.h"
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

namespace {

struct KindWords
{
    explicit KindWords(const char *about = "")
        : form(new KudosForm(bench.context(), peer(about), &bench.window))
    {
        bench.window.show();
        form->open();
    }
    [[nodiscard]] Id peer(const char *name) const
    {
        const auto found = bench.journal->people().find(QString::fromUtf8(name));
        return found ? found->id : Id();
    }
    void say(const char *who, const char *line) const
    {
        form->findChild<QLineEdit *>(QStringLiteral("kudosWho"))->setText(QString::fromUtf8(who));
        form->findChild<QLineEdit *>(QStringLiteral("kudosLine"))->setText(QString::fromUtf8(line));
    }
    DeskBench bench;
    KudosForm *form;
};

} // namespace

class TstKudosForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLineAndEnterRemembersIt()
    {
        const KindWords words("Marcus");
        QCOMPARE(words.form->findChild<QLineEdit *>(QStringLiteral("kudosWho"))->text(),
                 QStringLiteral("Marcus Oyelaran"));
        words.form->findChild<QLineEdit *>(QStringLiteral("kudosLine"))->setText(QStringLiteral("Washed the cups."));
        QTest::keyClick(words.form, Qt::Key_Return);
        const auto last = words.bench.journal->kudos().lastOf(words.peer("Marcus"));
        QCOMPARE(last->first, today());
        QCOMPARE(last->second, QStringLiteral("Washed the cups."));
        VERIFY_OK(words.bench.journal->undo());
        QVERIFY(words.bench.journal->kudos().lastOf(words.peer("Marcus"))->first != today());
    }
    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nobody") << QByteArray() << QByteArray("Good");
        QTest::newRow("somebody unknown") << QByteArray("Diana") << QByteArray("Good");
        QTest::newRow("no words") << QByteArray("Dana") << QByteArray("  ");
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(const QByteArray, who);
        QFETCH(const QByteArray, line);
        const KindWords words;
        words.say(who.constData(), line.constData());
        words.form->confirm();
        QVERIFY(!words.form->refusal().isEmpty());
        QCOMPARE(words.form->findChild<QLineEdit *>(QStringLiteral("kudosLine"))->text(), QString::fromUtf8(line));
    }
    void onesPageSaysQuietlyWhenThereWasNone()
    {
        DeskBench bench;
        const QList<KudosDue> due = bench.journal->kudos().due().value();
        QVERIFY(!due.isEmpty());
        OnePeerPage page(bench.context(), &bench.window);
        bench.window.show();
        page.show();
        page.enter(placeOf(PageId::Peer, due.first().peer.id));
        const auto *nudge = page.findChild<KindWord *>();
        QVERIFY(!nudge->isHidden());
        page.findChild<QPushButton *>(QStringLiteral("kindWordSay"))->click();
        const auto *form = page.findChild<KudosForm *>();
        QVERIFY(form != nullptr);
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("kudosWho"))->text(), due.first().peer.name);
        VERIFY_OK(bench.journal->kudos().give(due.first().peer.id, QStringLiteral("Thank you.")));
        page.enter(placeOf(PageId::Peer, due.first().peer.id));
        page.refresh({{{QStringLiteral("entry"), {}}}, {}, {}});
        QVERIFY(nudge->isHidden());
    }
    void onesPageShowsTheCirclesTogetherAndLeadsThere()
    {
        DeskBench bench;
        OnePeerPage page(bench.context(), &bench.window);
        bench.window.show();
        page.show();
        page.enter(placeOf(PageId::Peer, bench.journal->people().find(QStringLiteral("Dana")).value().id));
        const auto *circles = page.findChild<QWidget *>(QStringLiteral("sharedCircles"));
        QVERIFY(!circles->isHidden());
        const auto rows = circles->findChildren<QAbstractButton *>();
        QCOMPARE(rows.size(), 2);
        rows.first()->click();
        QCOMPARE(bench.navigator.went.last().page, PageId::Circles);
    }
};

LANAI_TEST(TstKudosForm, tst_kudosform)
#include "tst_kudosform.moc"
