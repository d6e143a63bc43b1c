#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

// Dana knows of offsites, Priya of budgets and offsites.
class Asking : public JournalProgram
{
public:
    Asking()
    {
        note("Dana", "The offsite had no slides.");
        note("Priya", "She counts the cost of an offsite in decisions. Budget first.");
    }
    [[nodiscard]] QStringList names(const char *words) const
    {
        QStringList found;
        const QJsonArray knowers = json(line(words)).value(QStringLiteral("knowers")).toArray();
        for (const QJsonValue &knower : knowers)
            found << knower[QStringLiteral("peerName")].toString();
        return found;
    }

private:
    void note(const char *who, const char *text) const
    {
        const Ran ran = on19November(
            {QStringLiteral("log"), QString::fromLatin1(who), QStringLiteral("-m"), QString::fromUtf8(text)});
        if (ran.status != 0)
            qWarning("%s", ran.err.constData());
    }
};

} // namespace

class TstWhoKnowsCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoWouldKnowIsToldWithTheSentence()
    {
        const Asking program;
        const Ran ran = program.on19November(line("whoknows what a retreat costs"));
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.text().contains(QStringLiteral("Priya Raman")), ran.out);
        QVERIFY2(ran.text().simplified().contains(QStringLiteral("She counts the cost of an offsite in decisions.")),
                 ran.out);
        QVERIFY2(ran.text().contains(QStringLiteral("not asked yet")), ran.out);
        QVERIFY2(ran.text().startsWith(QStringLiteral("Priya Raman")), ran.out);
    }
    void theSameAsJson()
    {
        const Asking program;
        const QJsonArray knowers = program.json(line("whoknows retreats")).value(QStringLiteral("knowers")).toArray();
        QCOMPARE(knowers.size(), 2);
        const QJsonValue evidence = knowers.first()[QStringLiteral("evidence")].toArray().first();
        QCOMPARE(evidence[QStringLiteral("kind")].toString(), QStringLiteral("entry"));
        QCOMPARE(evidence[QStringLiteral("word")].toString(), QStringLiteral("retreats"));
        QVERIFY(!evidence[QStringLiteral("hits")].toArray().isEmpty());
    }
    void optionsNarrowTheList()
    {
        const Asking program;
        QCOMPARE(program.names("whoknows offsite --without Priya"), QStringList{QStringLiteral("Dana Whitfield")});
        QCOMPARE(program.names("whoknows offsite --limit 1").size(), 1);
        QCOMPARE(program.names("whoknows offsite --topic-level 3").size(), 2);
        QCOMPARE(program.names("whoknows offsite --topic-level 4"), QStringList());
    }
    void nobodyIsToldKindly()
    {
        const Asking program;
        const Ran ran = program.on19November(line("whoknows xyzzy"));
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.text().contains(QStringLiteral("Nothing that is written down")), ran.out);
    }
    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no question") << line("whoknows") << 2;
        QTest::newRow("a question that says nothing") << line("whoknows who would know") << 1;
        QTest::newRow("nobody by that name") << line("whoknows offsite --without Diana") << 1;
        QTest::newRow("no such level") << line("whoknows offsite --topic-level 6") << 1;
        QTest::newRow("no limit") << line("whoknows offsite --limit 0") << 1;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(const QStringList, words);
        const JournalProgram program;
        const Ran ran = program.on19November(words);
        QTEST(ran.status, "status");
        QVERIFY(!ran.err.isEmpty());
    }
};

LANAI_TEST(TstWhoKnowsCommand, tst_whoknowscommand)
#include "tst_whoknowscommand.moc"
