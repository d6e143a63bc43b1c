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
