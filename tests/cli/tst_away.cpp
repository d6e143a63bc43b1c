#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

class TstAwayCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTimeAwayIsAddedListedAndRemoved()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("away add 2026-12-24 2027-01-03 --why Holidays")).status, 0);
        const QJsonArray all = program.json(line("away")).value(QStringLiteral("away")).toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().toObject().value(QStringLiteral("from")).toString(), QStringLiteral("2026-12-24"));
        QCOMPARE(all.first().toObject().value(QStringLiteral("until")).toString(), QStringLiteral("2027-01-03"));
        QCOMPARE(all.first().toObject().value(QStringLiteral("why")).toString(), QStringLiteral("Holidays"));
        QCOMPARE(program.on19November(line("away remove 2026-12-24")).status, 0);
        QVERIFY(program.json(line("away")).value(QStringLiteral("away")).toArray().isEmpty());
        QCOMPARE(program.on19November(line("undo")).status, 0);
        QCOMPARE(program.json(line("away")).value(QStringLiteral("away")).toArray().size(), 1);
    }
    void whatIsPlannedThenIsSaidAndSkippedOnlyWhenAskedTo()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("series add Dana --every weekly --on thu --at 10:00")).status, 0);
        const Ran kept = program.on19November(line("away add 2026-12-24 2026-12-31"));
        QVERIFY2(kept.text().contains(QStringLiteral("stays planned")), kept.out.constData());
        QCOMPARE(program.on19November(line("undo")).status, 0);
        const QJsonObject skipped = program.json(line("away add 2026-12-24 2026-12-31 --planned skip"));
        QCOMPARE(skipped.value(QStringLiteral("planned")).toArray().size(), 2);
        QVERIFY(program.on19November(line("meeting skip Dana 2026-12-24")).status != 0); // it is
    }
    void aNewTermSaysHowManyLieInIt()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("away add 2026-12-24 2026-12-31")).status, 0);
        const Ran added = program.on19November(line("series add Dana --every weekly --on thu --at 10:00"));
        QVERIFY2(added.text().contains(QStringLiteral("2 of its 1:1s lie in times away")), added.out.constData());
        QCOMPARE(program.on19November(line("undo")).status, 0);
        const Ran skipping =
            program.on19November(line("series add Dana --every weekly --on thu --at 10:00 --skip-away"));
        QVERIFY2(!skipping.text().contains(QStringLiteral("lie in times away")), skipping.out.constData());
    }
    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("backwards") << "away add 2027-01-03 2026-12-24" << "ends before it begins";
        QTest::newRow("twice") << "away add 2026-08-01 2026-08-09" << "is there already";
        QTest::newRow("none begins then") << "away remove 2026-12-24" << "No time away begins";
        QTest::newRow("not a day") << "away add someday 2026-12-24" << "someday";
        QTest::newRow("not a choice") << "away add 2026-12-24 2026-12-31 --planned drop" << "drop";
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, says);
        const JournalProgram program;
        QCOMPARE(program.on19November(line("away add 2026-08-01 2026-08-15")).status, 0);
        const Ran ran = program.on19November(line(words.toLatin1().constData()));
        QVERIFY(ran.status != 0);
        QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.err.constData());
        QCOMPARE(program.json(line("away")).value(QStringLiteral("away")).toArray().size(), 1);
    }
};

LANAI_TEST(TstAwayCommands, tst_away)
#include "tst_away.moc"
