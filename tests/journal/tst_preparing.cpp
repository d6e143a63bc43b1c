#include "core/domain/agendaorder.h"
#include "core/domain/topic.h"
#include "core/journal/sheets.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstPreparing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAgendaStandsInTheOrderItIsPut()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const QList<Id> ids{item(journal, "one"), item(journal, "two"), item(journal, "three")};
        VERIFY_OK(journal->oneOnOnes().orderAgenda({ids.at(2), ids.at(0), ids.at(1)}));
        QCOMPARE(agenda(journal), QStringLiteral("three one two"));
        VERIFY_REFUSED(journal->oneOnOnes().orderAgenda({newId(1)}), ErrorCode::NotFound);
        QCOMPARE(agenda(journal), QStringLiteral("three one two"));
    }
    void anItemCanBeTakenOff()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        item(journal, "one");
        VERIFY_OK(journal->oneOnOnes().removeAgendaItem(item(journal, "two")));
        QCOMPARE(agenda(journal), QStringLiteral("one"));
        VERIFY_REFUSED(journal->oneOnOnes().removeAgendaItem(newId(1)), ErrorCode::NotFound);
    }
    void aPinnedLineIsTheOneThingToRemember()
    {
        OpenJournal journal;
        journal.startSeries(journal.dana, "2026-11-01");
        const Id sync = nextSync(journal);
        VERIFY_REFUSED(journal->oneOnOnes().pin(sync, QStringLiteral("Be kind")), ErrorCode::MeetingNotFound);
        const Id before = journal->oneOnOnes().on(journal.dana, day("2026-11-12"))->id;
        VERIFY_OK(journal->oneOnOnes().hold(before, 4, QStringLiteral("All well")));
        VERIFY_OK(journal->oneOnOnes().pin(sync, QStringLiteral("  Be kind ")));
        SheetOptions seen;
        seen.includePrivate = true;
        const auto sheet = journal->sheets().oneOnOne(journal.dana, seen);
        VERIFY_OK(sheet);
        QCOMPARE(sheet->remember->kind, RememberKind::Pinned);
        QCOMPARE(sheet->remember->text, QStringLiteral("Be kind"));
        VERIFY_OK(journal->oneOnOnes().pin(sync, {}));
        QCOMPARE(journal->sheets().oneOnOne(journal.dana, seen)->remember->kind, RememberKind::Outcome);
    }
    void practicesComeByHabit()
    {
        OpenJournal journal;
        const auto practices = journal->oneOnOnes().practices();
        VERIFY_OK(practices);
        QVERIFY(practices->size() > 3);
        QVERIFY(std::is_sorted(practices->cbegin(), practices->cend(),
                               [](const Practice &one, const Practice &other) { return one.habit < other.habit; }));
    }

private:
    static Id item(const OpenJournal &journal, const char *text)
    {
        AgendaItem item;
        item.peerId = journal.dana;
        item.text = QString::fromLatin1(text);
        return journal->oneOnOnes().addAgendaItem(item).value();
    }
    static Id nextSync(const OpenJournal &journal)
    {
        return journal->oneOnOnes().on(journal.dana, day("2026-11-19"))->id;
    }
    static QString agenda(const OpenJournal &journal)
    {
        QStringList texts;
        for (const AgendaItem &item : inAgendaOrder(*journal->oneOnOnes().agendaOf(nextSync(journal))))
            texts << item.text;
        return texts.join(u' ');
    }
};

LANAI_TEST(TstPreparing, tst_preparing)
#include "tst_preparing.moc"
