#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

class TstLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachWeekSaysItsHours()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("series add Dana --every weekly --on thu --at 10:00 --minutes 45")).status,
                 0);
        const QJsonArray weeks = program.json(line("load --weeks 2")).value(QStringLiteral("weeks")).toArray();
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(weeks.first().toObject().value(QStringLiteral("monday")).toString(), QStringLiteral("2026-11-16"));
        QCOMPARE(weeks.first().toObject().value(QStringLiteral("minutes")).toInt(), 45);
    }
    void whoMeetsOffThePeerDayIsNamed()
    {
        const JournalProgram program;
        QCOMPARE(program.on19November(line("series add Dana --every weekly --on tue --at 10:00")).status, 0);
        const Ran said = program.on19November(line("load"));
        QVERIFY2(said.text().contains(QStringLiteral("Dana Whitfield meets off your peer day: Thursday")),
                 said.out.constData());
        const QJsonObject advice =
            program.json(line("load")).value(QStringLiteral("advice")).toArray().first().toObject();
        QCOMPARE(advice.value(QStringLiteral("kind")).toString(), QStringLiteral("group"));
    }
    void weeksThatCannotBeAreRefused()
    {
        const JournalProgram program;
        QVERIFY(program.on19November(line("load --weeks 0")).status != 0);
        QVERIFY(program.on19November(line("load --weeks many")).status != 0);
    }
};

LANAI_TEST(TstLoad, tst_load)
#include "tst_load.moc"
