// Notes that were written while the journal was locked, on Today.
#include "core/journal/drafts.h"
#include "core/journal/inbox.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/journal/trash.h"
#include "core/keys/sealedinbox.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/log/filedsection.h"
#include "ui/log/peoplefield.h"
#include "ui/parts/choice.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/rowlist.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayrow.h"
#include "ui/today/waitingnoteform.h"
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace lanai;
using namespace lanai::test;

namespace {

// Today with what was jotted down, each at 17:20 UTC of the day before.
class Jotted
{
public:
    explicit Jotted(const QStringList &texts)
        : page(new TodayPage(bench.context(), &bench.window))
    {
        const SealedInbox inbox(bench.journal->path());
        qint64 made = 1'790'000'000'000;
        for (const QString &text : texts) {
            if (!inbox.add({newId(++made), utc("2026-11-18T17:20"), text}))
                qFatal("no note could be sealed");
        }
        if (!bench.journal->inbox().collect())
            qFatal("the inbox could not be read");
        auto *row = new QHBoxLayout(&bench.window);
        row->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &TodayPage::refresh);
        bench.window.show();
        page->enter({});
    }
    [[nodiscard]] QList<ListRow *> rows() const
    {
        return page->findChild<RowList *>(QStringLiteral("toFileRows"))->rows();
    }
    [[nodiscard]] const TodayRow *row(int at) const { return qobject_cast<TodayRow *>(rows().at(at)); }
    [[nodiscard]] qsizetype waiting() const { return bench.journal->inbox().waiting()->size(); }
    // Of waiting notes; the sample has others.
    [[nodiscard]] qsizetype drafts() const
    {
        const auto all = bench.journal->drafts().all().value_or(QList<Draft>());
        return std::count_if(all.cbegin(), all.cend(),
                             [](const Draft &draft) { return draft.place.startsWith(QStringLiteral("to-file:")); });
    }
    [[nodiscard]] WaitingNoteForm *form() const { return page->findChild<WaitingNoteForm *>(); }
    void press(int row, const char *verb) const
    {
        Q_EMIT rows().at(row)->findChild<Choice *>()->chosen(QString::fromLatin1(verb));
    }
    template<class T>
    [[nodiscard]] T *in(const char *name) const
    {
        return form()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Id peer(const char *name) const
    {
        const auto all = bench.journal->people().names().value_or(QList<PersonName>());
        for (const PersonName &one : all) {
            if (one.name.startsWith(QLatin1String(name)))
                return one.id;
        }
        return {};
    }

    DeskBench bench;
    TodayPage *page;
};

const QString walked = QStringLiteral("Walked to the station with @Priya.\n>> me by Fri: send the draft\n++ runs");

} // namespace

class TstToFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsStandsInACardOfItsOwn()
    {
        const Jotted today({walked, QStringLiteral(">> Dana: intro to the vendor")});
        QVERIFY(!today.page->findChild<QWidget *>(QStringLiteral("toFile"))->isHidden());
        QCOMPARE(today.rows().size(), 2);
        QCOMPARE(today.row(0)->look().words.first().text, QStringLiteral("Walked to the station with @Priya."));
        QCOMPARE(today.row(0)->look().below.text, QStringLiteral("Wed 18 Nov 18:20 · 2 things to file"));
        QCOMPARE(today.row(1)->look().words.first().text, QStringLiteral("Dana: intro to the vendor"));
    }
    void whereNothingWaitsThereIsNoCard()
    {
        const Jotted today({});
        QVERIFY(today.page->findChild<QWidget *>(QStringLiteral("toFile"))->isHidden());
    }
    void filingAsksWhomItIsAboutAndShowsWhatItFiles()
    {
        const QString nobodys = QStringLiteral("Walked.\n>> me by Fri: send the draft\n++ runs");
        Jotted today({nobodys});
        today.press(0, "file");
        QVERIFY(today.form() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(today.form()));
        QCOMPARE(today.in<NoteEditor>("waitingNoteText")->text(), nobodys);
        QCOMPARE(today.in<QDateEdit>("waitingNoteDay")->date(), QDate(2026, 11, 18));
        // About nobody yet: neither line has anybody to go to.
        auto *first = today.in<FiledRowButton>("filed1");
        QCOMPARE(first->row().doubt, QStringLiteral("About whom?"));
        auto *line = today.in<QLineEdit>("whomLine");
        line->setText(QStringLiteral("Dana"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(today.waiting(), 1); // Enter in the line takes the name and files nothing
        QVERIFY(today.form() != nullptr);
        QVERIFY(first->row().doubt.isEmpty());
        QCOMPARE(first->row().detail, QStringLiteral("Fri 20 Nov"));
        QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(today.waiting(), 0);
        QVERIFY(today.bench.toasts.text().startsWith(QStringLiteral("Filed, with 2 things of its own.")));
        QTRY_VERIFY(today.form() == nullptr);
        QVERIFY(today.rows().isEmpty());
    }
    void whatWasFiledCanBeTakenBack()
    {
        Jotted today({walked});
        today.press(0, "file");
        today.form()->confirm();
        QCOMPARE(today.waiting(), 0);
        today.bench.toasts.press();
        QCOMPARE(today.waiting(), 1);
        QCOMPARE(today.rows().size(), 1);
    }
    void aNameThatMeansSeveralIsSettledInIt()
    {
        const Jotted today({QStringLiteral(">> me to Nobody by Fri: call")});
        today.press(0, "file");
        auto *row = today.in<FiledRowButton>("filed1");
        QVERIFY(!row->row().files);
        row->click();
        auto *menu = today.form()->findChild<QMenu *>(QStringLiteral("filedMenu"));
        QVERIFY(menu != nullptr);
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(row->row().files);
        QVERIFY(!today.in<NoteEditor>("waitingNoteText")->text().contains(QStringLiteral("Nobody")));
    }
    void whatIsRefusedIsSaidAndNothingIsLost()
    {
        const Jotted today({walked});
        today.press(0, "file");
        today.in<NoteEditor>("waitingNoteText")->setText(QStringLiteral("  "));
        today.form()->filing().setBody(QStringLiteral("  "));
        today.form()->confirm();
        QVERIFY(!today.form()->refusal().isEmpty());
        QCOMPARE(today.waiting(), 1);
    }
    void deletingPutsItIntoTheTrash()
    {
        Jotted today({walked, QStringLiteral("stays")});
        today.press(0, "delete");
        QCOMPARE(today.rows().size(), 1);
        QCOMPARE(today.bench.journal->trash().things()->first().label,
                 QStringLiteral("Walked to the station with @Priya."));
        today.bench.toasts.press();
        QCOMPARE(today.rows().size(), 2);
    }
    void whatWasChangedBeforeLockingIsThereAgain()
    {
        const Jotted today({walked});
        today.press(0, "file");
        today.in<NoteEditor>("waitingNoteText")->setText(QStringLiteral("Walked with Dana."));
        today.form()->filing().setPeers({today.peer("Dana")});
        delete today.form(); // as with the desk
        today.press(0, "file");
        QCOMPARE(today.in<NoteEditor>("waitingNoteText")->text(), QStringLiteral("Walked with Dana."));
        QCOMPARE(today.form()->filing().draft().peers, QList<Id>{today.peer("Dana")});
        today.in<QPushButton>("waitingNoteAgain")->click();
        QCOMPARE(today.in<NoteEditor>("waitingNoteText")->text(), walked);
        QVERIFY(today.form()->filing().draft().peers.isEmpty());
        QCOMPARE(today.drafts(), 0);
    }
    void whatAReplacedFileDidNotTakeIsAskedForBefore()
    {
        const Jotted today({walked});
        today.press(0, "file");
        QVERIFY(!today.page->unkept());
        today.in<NoteEditor>("waitingNoteText")->setText(QStringLiteral("Walked with Dana."));
        QVERIFY(today.page->unkept()->content.contains(QStringLiteral("Walked with Dana.")));
    }
    void nothingOfItIsLeftOnceItIsFiledOrDeleted()
    {
        const Jotted today({walked, QStringLiteral("goes")});
        for (const char *verb : {"file", "delete"}) {
            today.press(0, "file");
            today.in<NoteEditor>("waitingNoteText")->setText(QStringLiteral("Changed."));
            delete today.form();
            QCOMPARE(today.drafts(), 1);
            today.press(0, verb);
            if (today.form() != nullptr)
                today.form()->confirm();
            delete today.form();
            QCOMPARE(today.drafts(), 0);
        }
    }
    void anotherDayMovesItsDates()
    {
        const Jotted today({walked});
        today.press(0, "file");
        today.form()->filing().setPeers({today.peer("Dana")});
        today.in<QDateEdit>("waitingNoteDay")->setDate(QDate(2026, 11, 11));
        QCOMPARE(today.in<FiledRowButton>("filed1")->row().detail, QStringLiteral("Fri 13 Nov"));
    }
};

LANAI_TEST(TstToFile, tst_tofile)
#include "tst_tofile.moc"
