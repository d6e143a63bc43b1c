#include "core/journal/inbox.h"
#include "core/keys/sealedinbox.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/shell/inboxbar.h"
#include <QDir>
#include <QPushButton>

using namespace lanai;
using namespace lanai::test;

namespace {

class Barred
{
public:
    [[nodiscard]] InboxBar &bar()
    {
        if (m_bar == nullptr)
            m_bar = new InboxBar(bench.context(), &bench.window);
        return *m_bar;
    }
    [[nodiscard]] SealedInbox inbox() const { return SealedInbox(bench.journal->path()); }
    [[nodiscard]] Result<void> jot(const char *text) const
    {
        static qint64 made = 1'790'000'000'000;
        return inbox().add({newId(++made), bench.clock.nowUtc(), QString::fromUtf8(text)});
    }
    [[nodiscard]] qsizetype waiting() const { return bench.journal->inbox().waiting()->size(); }
    void becomeForeign() const
    {
        QVERIFY(QFile::remove(inbox().path()));
        VERIFY_OK(inbox().prepare(newInboxKeys().publicKey));
        VERIFY_OK(jot("to somebody else"));
    }
    [[nodiscard]] QPushButton *aside() { return bar().findChild<QPushButton *>(QStringLiteral("inboxAside")); }

    DeskBench bench{DeskBench::Content::Empty};

private:
    InboxBar *m_bar = nullptr;
};

} // namespace

class TstInboxBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenWhileLockedComesAtOnce()
    {
        Barred at;
        VERIFY_OK(at.jot("locked"));
        QVERIFY(at.bar().message().isEmpty());
        QTRY_COMPARE(at.waiting(), 1);
        QVERIFY(at.bar().message().isEmpty());
    }
    void whatIsWrittenMeanwhileComesWithinASecond()
    {
        Barred at;
        at.bar().collect();
        for (const char *text : {"one", "two"}) {
            const qsizetype before = at.waiting();
            VERIFY_OK(at.jot(text));
            QTRY_COMPARE_WITH_TIMEOUT(at.waiting(), before + 1, 1000);
        }
    }
    void aForeignInboxIsSaidAndCanBeSetAside()
    {
        Barred at;
        at.becomeForeign();
        at.bar().collect();
        QVERIFY(at.bar().message().contains(QStringLiteral("peers.inbox")));
        QCOMPARE(at.waiting(), 0);
        at.aside()->click();
        QVERIFY(at.bar().message().isEmpty());
        QVERIFY(at.bench.toasts.text().contains(QStringLiteral("peers-2026-11-19.inbox")));
        VERIFY_OK(at.jot("mine again"));
        QTRY_COMPARE(at.waiting(), 1);
    }
    void notesThatCannotBeReadAreCounted()
    {
        Barred at;
        VERIFY_OK(at.jot("damaged"));
        QFile file(at.inbox().path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 3));
        file.write("x");
        file.close();
        at.bar().collect();
        QVERIFY(at.bar().message().startsWith(QStringLiteral("1 note in “peers.inbox” can't be read")));
        at.aside()->click();
        QVERIFY(at.bar().message().isEmpty());
    }
};

LANAI_TEST(TstInboxBar, tst_inboxbar)
#include "tst_inboxbar.moc"
