#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QJsonObject>

using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

// Monday's meeting with one item that Dana and Priya must see.
class Meeting : public JournalProgram
{
public:
    Meeting()
    {
        [[maybe_unused]] const Ran added =
            run(line("staff add 2026-11-23 --attendees Dana,Priya,Birgit --today 2026-11-19"));
        [[maybe_unused]] const Ran item =
            run({QStringLiteral("staff"), QStringLiteral("item"), QStringLiteral("2026-11-23"),
                 QStringLiteral("Q1 roadmap cut line"), QStringLiteral("--decision"), QStringLiteral("Five above"),
                 QStringLiteral("--needs"), QStringLiteral("Dana"), QStringLiteral("Priya"), QStringLiteral("--today"),
                 QStringLiteral("2026-11-19")});
    }
    [[nodiscard]] QJsonObject staff(const char *words = "staff 2026-11-23") const
    {
        return json(line(words)).value(QStringLiteral("staff")).toObject();
    }
};

} // namespace

class TstStaff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameThatIsNoPeerIsKeptAsAName()
    {
        const Meeting program;
        const QJsonArray attendees = program.staff().value(QStringLiteral("attendees")).toArray();
        QCOMPARE(attendees.size(), 3);
        QCOMPARE(attendees.at(0)[QStringLiteral("name")].toString(), QStringLiteral("Dana Whitfield"));
        QVERIFY(attendees.at(2)[QStringLiteral("peer")].isNull());
    }
    void aReactionIsNotedWithItsWords()
    {
        const Meeting program;
        const Ran noted =
            program.on19November({QStringLiteral("staff"), QStringLiteral("preview"), QStringLiteral("2026-11-23"),
                                  QStringLiteral("1"), QStringLiteral("Dana"), QStringLiteral("has-concerns"),
                                  QStringLiteral("-m"), QStringLiteral("too many above")});
        QVERIFY2(noted.status == 0, noted.err.constData());
        const QJsonArray items = program.staff().value(QStringLiteral("items")).toArray();
        const QJsonValue preview = items.first()[QStringLiteral("previews")].toArray().first();
        QCOMPARE(preview[QStringLiteral("reaction")].toString(), QStringLiteral("has-concerns"));
        QCOMPARE(preview[QStringLiteral("words")].toString(), QStringLiteral("too many above"));
    }
    void aDeferredItemJoinsTheNextMeeting()
    {
        const Meeting program;
        const Ran deferred = program.on19November(line("staff outcome 2026-11-23 roadmap deferred"));
        QVERIFY2(deferred.status == 0, deferred.err.constData());
        const QJsonArray items = program.staff("staff 2026-11-30").value(QStringLiteral("items")).toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first()[QStringLiteral("outcome")].toString(), QStringLiteral("none"));
    }
    void whatCameOfAnItemStandsBelowIt_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("said");
        QTest::newRow("decided") << "decided" << "decided as sought";
        QTest::newRow("otherwise") << "otherwise" << "decided otherwise";
        QTest::newRow("deferred") << "deferred" << "deferred";
        QTest::newRow("withdrawn") << "withdrawn" << "withdrawn";
    }
    void whatCameOfAnItemStandsBelowIt()
    {
        QFETCH(const QString, outcome);
        QFETCH(const QString, said);
        const Meeting program;
        const Ran noted = program.on19November({QStringLiteral("staff"), QStringLiteral("outcome"),
                                                QStringLiteral("2026-11-23"), QStringLiteral("1"), outcome,
                                                QStringLiteral("-m"), QStringLiteral("Four above the line")});
        QVERIFY2(noted.status == 0, noted.err.constData());
        const QString later = program.on19November(line("staff 2026-11-23")).text();
        for (const QString &text : {noted.text(), later}) {
            QVERIFY2(text.contains(said), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Four above the line")), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("not yet previewed")), qPrintable(text));
        }
        QCOMPARE(program.on19November(line("staff outcome 2026-11-23 1 none")).status, 0);
        QVERIFY(!program.on19November(line("staff 2026-11-23")).text().contains(said));
    }
    void everybodysReactionIsShownWithTheirWords()
    {
        const Meeting program;
        const Ran noted =
            program.on19November({QStringLiteral("staff"), QStringLiteral("preview"), QStringLiteral("2026-11-23"),
                                  QStringLiteral("roadmap"), QStringLiteral("Marcus"), QStringLiteral("opposes"),
                                  QStringLiteral("-m"), QStringLiteral("too early")});
        QVERIFY2(noted.status == 0, noted.err.constData());
        const QString shown = program.on19November(line("staff 2026-11-23")).text().simplified();
        QVERIFY2(shown.contains(QStringLiteral("Marcus Oyelaran opposes: too early")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("Priya Raman not yet previewed")), qPrintable(shown));
    }
    void withAnotherTodayTheNextMeetingIsShownBeforeItIsMade()
    {
        const Meeting program;
        const QByteArray before = program.bytes();
        const Ran shown = program.run(line("staff --today 2026-11-24"));
        QVERIFY2(shown.status == 0, shown.err.constData());
        QVERIFY2(shown.text().contains(QStringLiteral("Mon 30 Nov")) ||
                     shown.text().contains(QStringLiteral("Mon Nov 30")),
                 shown.out.constData());
        QVERIFY2(shown.text().contains(QStringLiteral("Not in the journal yet")), shown.out.constData());
        QVERIFY(shown.text().contains(QStringLiteral("With Dana Whitfield, Priya Raman, Birgit")));
        QCOMPARE(program.run(line("staff 2026-11-30 --today 2026-11-24")).status, 0);
        const Ran sheet = program.run(line("prep staff --today 2026-11-24"));
        QCOMPARE(sheet.status, 1);
        QVERIFY2(sheet.reason().contains(QStringLiteral("added by itself")), sheet.err.constData());
        QCOMPARE(program.bytes(), before);
    }
    void withAnotherTodayAnItemForTheNextMeetingMakesItFirst()
    {
        const Meeting program;
        const QString id = program.run(line("staff --json --today 2026-11-24"))
                               .json()[QStringLiteral("staff")][QStringLiteral("id")]
                               .toString();
        const Ran item = program.run(line("staff item 2026-11-30 Budget --today 2026-11-24"));
        QVERIFY2(item.status == 0, item.err.constData());
        QCOMPARE(program.staff("staff 2026-11-30").value(QStringLiteral("id")).toString(), id);
        QCOMPARE(program.run(line("staff add 2026-11-30 --today 2026-11-24")).status, 1);
    }
    void withoutAnyMeetingNobodysDayIsNamed()
    {
        const JournalProgram program;
        const Ran none = program.on19November(line("staff"));
        QCOMPARE(none.status, 1);
        QVERIFY2(none.reason().contains(QStringLiteral("No staff meeting is planned.")), none.err.constData());
    }
    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("a second meeting that day") << "staff add 2026-11-23" << "23";
        QTest::newRow("no meeting that day") << "staff item 2026-11-24 Budget" << "24";
        QTest::newRow("no such item") << "staff preview 2026-11-23 pricing Dana supports" << "Q1 roadmap cut line";
        QTest::newRow("no such reaction") << "staff preview 2026-11-23 1 Dana shrugs" << "has-concerns";
        QTest::newRow("ambiguous name") << "staff preview 2026-11-23 1 Ana supports" << "Ana Lima";
        QTest::newRow("no such outcome") << "staff outcome 2026-11-23 1 forgotten" << "withdrawn";
        QTest::newRow("unreadable date") << "staff add 3/12" << "3/12";
        QTest::newRow("a reaction to come") << "staff preview 2026-11-23 1 Dana supports --on 2026-11-20" << "to come";
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        const Meeting program;
        const QByteArray before = program.bytes();
        const Ran refused = program.on19November(words.split(u' '));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(says), refused.err.constData());
        QCOMPARE(program.bytes(), before);
    }
};

LANAI_TEST(TstStaff, tst_staff)
#include "tst_staff.moc"
