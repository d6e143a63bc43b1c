#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

class TstSeries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSeriesBeginsWithAThirteenWeekTerm()
    {
        const JournalProgram program;
        const QJsonObject series = program.json(line("series add Dana --every 2w --on thu --at 15:00 --minutes 45"))
                                       .value(QStringLiteral("series"))
                                       .toObject();
        const QJsonObject term = series.value(QStringLiteral("term")).toObject();
        QCOMPARE(term.value(QStringLiteral("firstDay")).toString(), QStringLiteral("2026-11-19"));
        QCOMPARE(term.value(QStringLiteral("lastDay")).toString(), QStringLiteral("2027-02-17"));
        QCOMPARE(term.value(QStringLiteral("every")).toString(), QStringLiteral("2w"));
        QCOMPARE(series.value(QStringLiteral("weeks")).toInt(), 13);
    }
    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("over three months")
            << "series add Dana --every 2w --on thu --at 15:00 --until 2027-03-01" << 1 << "three months";
        QTest::newRow("unknown zone") << "series add Dana --every 2w --on thu --at 15:00 --tz Mars/Base" << 1
                                      << "Mars/Base";
        QTest::newRow("ambiguous name") << "series add Ana --every 2w --on thu --at 15:00" << 1 << "Ana Lima";
        QTest::newRow("unknown name") << "series add Zed --every 2w --on thu --at 15:00" << 1 << "Zed";
        QTest::newRow("unreadable time") << "series add Dana --every 2w --on thu --at noonish" << 1 << "noonish";
        QTest::newRow("unreadable date") << "series add Dana --every 2w --on thu --at 15:00 --from 3/12" << 1 << "3/12";
        QTest::newRow("a fifth weekday") << "series add Dana --every monthly --on 5th-thu --at 15:00" << 1 << "5th-thu";
        QTest::newRow("no rhythm") << "series add Dana --on thu --at 15:00" << 2 << "--every";
        QTest::newRow("no series to decide about") << "series decide Dana renew" << 1 << "Dana";
        QTest::newRow("no such decision") << "series decide Dana maybe" << 1 << "Dana";
        QTest::newRow("no meeting to skip") << "meeting skip Dana 2026-11-26" << 1 << "Dana";
    }
    void whatIsRefusedOfASeriesChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("held before its day") << "meeting hold Dana 2026-11-26" << 1 << "still to come";
        QTest::newRow("renewed over three months")
            << "series decide Dana renew --until 2027-03-15" << 1 << "three months";
        QTest::newRow("changed over three months")
            << "series decide Dana change --every 2w --on thu --until 2027-03-15" << 1 << "three months";
        QTest::newRow("changed to an unknown zone") << "series decide Dana change --tz Mars/Base" << 1 << "Mars/Base";
        QTest::newRow("changed in nothing") << "series decide Dana change" << 2 << "Nothing to change is named";
    }
    void whatIsRefusedOfASeriesChangesNothing()
    {
        QFETCH(const QString, words);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const JournalProgram program = withSeries();
        const QByteArray before = program.bytes();
        const Ran refused = program.on19November(words.split(u' '));
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.reason().contains(says), refused.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        QFETCH(QString, says);
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran refused = program.on19November(words.split(u' '));
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.reason().contains(says), refused.err.constData());
        QCOMPARE(refused.out, QByteArray());
        QCOMPARE(program.bytes(), before);
    }
    void aTermIsDecidedAndTheNextOneOpensTheDayAfter()
    {
        const JournalProgram program = withSeries();
        const QJsonObject renewed =
            program.json(line("series decide Dana renew")).value(QStringLiteral("series")).toObject();
        QCOMPARE(renewed.value(QStringLiteral("state")).toString(), QStringLiteral("settled"));
        QVERIFY(!renewed.value(QStringLiteral("needsDecision")).toBool());
    }
    void aPauseNamesItsDay()
    {
        const JournalProgram program = withSeries();
        QCOMPARE(program.on19November(line("series decide Dana pause")).status, 2);
        const Ran paused = program.on19November(line("series decide Dana pause --until 2027-01-11"));
        QVERIFY2(paused.status == 0, paused.err.constData());
        QVERIFY(paused.text().contains(QStringLiteral("never restarts by itself")));
        for (const char *words : {"series", "peer Dana"}) {
            const QString shown = program.on19November(line(words)).text();
            QVERIFY2(shown.contains(QStringLiteral("paused, asks for a decision")), qPrintable(shown));
            QVERIFY2(shown.contains(QStringLiteral("2027")) && !shown.contains(QStringLiteral("until today")),
                     qPrintable(shown));
        }
        const Ran later = program.run(line("series --today 2027-01-11"));
        QVERIFY2(later.text().contains(QStringLiteral("paused, needs a decision since today")), later.out.constData());
    }
    void howATermEndedIsSaidWithItsDay()
    {
        const JournalProgram program = withSeries();
        const Ran lapsed = program.run(line("series --today 2026-12-03"));
        QVERIFY2(lapsed.text().contains(QStringLiteral("lapsed Mon")), lapsed.out.constData());
        QCOMPARE(program.on19November(line("series decide Dana end")).status, 0);
        const Ran ended = program.on19November(line("peer Dana"));
        QVERIFY2(ended.text().contains(QStringLiteral("ended today")), ended.out.constData());
    }
    void whatAnotherZoneSaysIsNeverCut()
    {
        const JournalProgram program;
        const Ran added = program.on19November(
            line("series add Dana --every 2w --on thu --at 15:00 --tz America/New_York --minutes 45"));
        QVERIFY2(added.text().simplified().contains(QStringLiteral("at 15:00 America/New_York, 45 minutes")),
                 added.out.constData());
    }
    void aMoveSaysBothClocksWhereTheyDiffer()
    {
        JournalProgram program;
        program.set(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
        QCOMPARE(
            program.on19November(line("series add Dana --every weekly --on thu --at 15:00 --tz Europe/London")).status,
            0);
        const Ran moved = program.on19November({QStringLiteral("meeting"), QStringLiteral("move"),
                                                QStringLiteral("Dana"), QStringLiteral("2026-11-26"),
                                                QStringLiteral("--to"), QStringLiteral("2026-11-20 09:00")});
        QVERIFY2(moved.text().contains(QStringLiteral("tomorrow 10:00 (09:00 Europe/London)")), moved.err.constData());
    }
    void endingIsThankedAndPlansNothingMore()
    {
        const JournalProgram program = withSeries();
        const Ran ended = program.on19November(line("series decide Dana end"));
        QVERIFY2(ended.text().contains(QStringLiteral("Ended, with thanks")), ended.err.constData());
        QCOMPARE(program.on19November(line("meeting skip Dana 2026-11-26")).status, 1);
    }
    void aMeetingIsSkippedMovedAndHeld()
    {
        const JournalProgram program = withSeries();
        const QJsonObject moved =
            program.json({QStringLiteral("meeting"), QStringLiteral("move"), QStringLiteral("Dana"),
                          QStringLiteral("2026-11-26"), QStringLiteral("--to"), QStringLiteral("2026-11-27 9:30")});
        QCOMPARE(moved[QStringLiteral("meeting")][QStringLiteral("date")].toString(), QStringLiteral("2026-11-27"));
        QCOMPARE(moved[QStringLiteral("meeting")][QStringLiteral("time")].toString(), QStringLiteral("09:30"));
        const QJsonObject held = program.json(line("meeting hold Dana 2026-11-19 --worth 4"));
        QCOMPARE(held[QStringLiteral("meeting")][QStringLiteral("state")].toString(), QStringLiteral("held"));
        QCOMPARE(program.on19November(line("meeting hold Dana 2026-11-19")).status, 1); // once is enough
        const QJsonObject skipped = program.json(line("meeting skip Dana 2026-11-27 --why offsite"));
        QCOMPARE(skipped[QStringLiteral("meeting")][QStringLiteral("why")].toString(), QStringLiteral("offsite"));
    }
    void severalAreSkippedAtOnceAndOneUndoBringsThemBack()
    {
        const JournalProgram program = withSeries();
        const QJsonObject skipped = program.json(line("meeting skip Dana 2026-11-19 Dana 2026-11-26 --why release"));
        const QJsonArray meetings = skipped[QStringLiteral("meetings")].toArray();
        QCOMPARE(meetings.size(), 2);
        for (const auto &one : meetings) {
            QCOMPARE(one[QStringLiteral("state")].toString(), QStringLiteral("skipped"));
            QCOMPARE(one[QStringLiteral("why")].toString(), QStringLiteral("release"));
        }
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QCOMPARE(program.on19November(line("meeting skip Dana 2026-11-19")).status, 0);
        QCOMPARE(program.on19November(line("meeting skip Dana 2026-11-26")).status, 0);
    }
    void severalMoveByDays()
    {
        const JournalProgram program = withSeries();
        const QJsonArray moved = program.json(line("meeting move Dana 2026-11-19 Dana 2026-11-26 --by -2"))
                                     .value(QStringLiteral("meetings"))
                                     .toArray();
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.first()[QStringLiteral("date")].toString(), QStringLiteral("2026-11-17"));
        QCOMPARE(moved.last()[QStringLiteral("date")].toString(), QStringLiteral("2026-11-24"));
        const Ran away = program.on19November(line("meeting move Dana 2026-11-17 Dana 2026-11-24 --by 60"));
        QVERIFY2(away.text().contains(QStringLiteral("outside")), away.err.constData());
    }
    void severalAreRefusedAllOrNone_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("one is not there") << "meeting skip Dana 2026-11-26 Dana 2026-11-27" << 1;
        QTest::newRow("half a pair") << "meeting skip Dana 2026-11-26 Dana" << 2;
        QTest::newRow("several to one day") << "meeting move Dana 2026-11-19 Dana 2026-11-26 --to 2026-11-27" << 2;
        QTest::newRow("by and to") << "meeting move Dana 2026-11-26 --to 2026-11-27 --by 2" << 2;
        QTest::newRow("too far") << "meeting move Dana 2026-11-26 --by 400" << 1;
    }
    void severalAreRefusedAllOrNone()
    {
        QFETCH(const QString, words);
        QFETCH(const int, status);
        const JournalProgram program = withSeries();
        const Ran refused = program.on19November(words.split(u' '));
        QCOMPARE(refused.status, status);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(program.on19November(line("meeting hold Dana 2026-11-19")).status, 0); // still planned
    }
    void movedPastItsTermAMeetingSaysThatItStandsAlone()
    {
        const JournalProgram program = withSeries();
        const Ran moved = program.on19November(line("meeting move Dana 2026-11-26 --to 2027-06-01"));
        QVERIFY2(moved.text().contains(QStringLiteral("stands on its own")), moved.err.constData());
    }

private:
    // Weekly with Dana on Thursdays, its term ending on 30 November.
    static JournalProgram withSeries()
    {
        JournalProgram program;
        const Ran added =
            program.run(line("series add Dana --every weekly --on thu --at 10:00 --from 2026-09-01 --until "
                             "2026-11-30 --today 2026-09-01"));
        if (added.status != 0)
            qWarning("%s", added.err.constData());
        return program;
    }
};

LANAI_TEST(TstSeries, tst_series)
#include "tst_series.moc"
