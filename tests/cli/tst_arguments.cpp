#include "app/cli/arguments.h"
#include "app/cli/usage.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {

using Takes = Option::Takes;

const QList<Option> &options()
{
    static const QList<Option> all{
        {QStringLiteral("json"), Takes::Nothing, {}, {}, {}},
        {QStringLiteral("on"), Takes::One, QStringLiteral("DATE"), {}, {}},
        {QStringLiteral("message"), Takes::One, QStringLiteral("TEXT"), {}, u'm'},
        {QStringLiteral("tag"), Takes::Several, QStringLiteral("TAG"), {}, {}},
        {QStringLiteral("needs"), Takes::Rest, QStringLiteral("NAME"), {}, {}},
    };
    return all;
}

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TstArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAndOptionsMayStandInAnyOrder_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("options first") << QStringLiteral("--json --on Fri Dana Priya");
        QTest::newRow("options last") << QStringLiteral("Dana Priya --json --on Fri");
        QTest::newRow("in between") << QStringLiteral("Dana --on Fri --json Priya");
        QTest::newRow("with an equals sign") << QStringLiteral("Dana --on=Fri --json Priya");
    }
    void wordsAndOptionsMayStandInAnyOrder()
    {
        QFETCH(const QString, line);
        const Result<Arguments> arguments = Arguments::sorted(words(line), options());
        QVERIFY(arguments);
        QCOMPARE(arguments->words(), words(QStringLiteral("Dana Priya")));
        QCOMPARE(arguments->value(QStringLiteral("on")), QStringLiteral("Fri"));
        QVERIFY(arguments->has(QStringLiteral("json")));
        QVERIFY(!arguments->has(QStringLiteral("tag")));
    }
    void aLetterStandsForItsOption()
    {
        const Result<Arguments> arguments =
            Arguments::sorted({QStringLiteral("-m"), QStringLiteral("- a list\n-> item")}, options());
        QVERIFY(arguments);
        QCOMPARE(arguments->value(QStringLiteral("message")), QStringLiteral("- a list\n-> item"));
    }
    void aLoneDashIsAWord()
    {
        QCOMPARE(Arguments::sorted(words(QStringLiteral("Dana -")), options())->words(),
                 words(QStringLiteral("Dana -")));
    }
    void twoDashesEndTheOptions()
    {
        const Result<Arguments> arguments = Arguments::sorted(words(QStringLiteral("Dana -- --json -x")), options());
        QVERIFY(arguments);
        QCOMPARE(arguments->words(), words(QStringLiteral("Dana --json -x")));
        QVERIFY(!arguments->has(QStringLiteral("json")));
    }
    void severalValuesAreCollectedAndCommasDivideThem()
    {
        const Result<Arguments> arguments =
            Arguments::sorted({QStringLiteral("--tag"), QStringLiteral("hiring, emea,"), QStringLiteral("Dana"),
                               QStringLiteral("--tag"), QStringLiteral("q1")},
                              options());
        QVERIFY(arguments);
        QCOMPARE(arguments->list(QStringLiteral("tag")), words(QStringLiteral("hiring emea q1")));
        QCOMPARE(arguments->words(), words(QStringLiteral("Dana")));
    }
    void anOptionThatTakesTheRestStopsAtTheNextOption()
    {
        const Result<Arguments> arguments =
            Arguments::sorted(words(QStringLiteral("2026-11-23 --needs Dana Priya --on Fri")), options());
        QVERIFY(arguments);
        QCOMPARE(arguments->list(QStringLiteral("needs")), words(QStringLiteral("Dana Priya")));
        QCOMPARE(arguments->words(), words(QStringLiteral("2026-11-23")));
    }
    void dashedWordsArePassedOnWhereTheyAreAllowed()
    {
        const QStringList given = words(QStringLiteral("budget -offsite --json"));
        QCOMPARE(Arguments::sorted(given, options(), true)->words(), words(QStringLiteral("budget -offsite")));
        QVERIFY(!Arguments::sorted(given, options()));
    }
    void whatIsWrittenWrongIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringLiteral("--colour") << QStringLiteral("no option --colour");
        QTest::newRow("slip") << QStringLiteral("--jsno") << QStringLiteral("Did you mean --json?");
        QTest::newRow("unknown with a value")
            << QStringLiteral("--colour=red") << QStringLiteral("no option --colour ");
        QTest::newRow("unknown letter") << QStringLiteral("-x") << QStringLiteral("no option -x");
        QTest::newRow("dashed word among dashed") << QStringLiteral("--x") << QStringLiteral("no option --x");
        QTest::newRow("value missing") << QStringLiteral("Dana --on")
                                       << QStringLiteral("--on needs a value: --on DATE");
        QTest::newRow("value unwanted") << QStringLiteral("--json=yes") << QStringLiteral("--json takes no value");
        QTest::newRow("twice") << QStringLiteral("--on Fri --on Sat") << QStringLiteral("--on is given twice");
        QTest::newRow("flag twice") << QStringLiteral("--json --json") << QStringLiteral("--json is given twice");
    }
    void whatIsWrittenWrongIsRefused()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, says);
        const Result<Arguments> arguments = Arguments::sorted(words(line), options());
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().code, ErrorCode::Usage);
        QVERIFY2(arguments.error().args.first().contains(says), qUtf8Printable(arguments.error().args.first()));
    }
    void theNearestWordIsFoundOnlyWhenItIsNear_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("nearestWord");
        QTest::newRow("swapped") << QStringLiteral("commitemnts") << QStringLiteral("commitments");
        QTest::newRow("missing letter") << QStringLiteral("pers") << QStringLiteral("peers");
        QTest::newRow("upper case") << QStringLiteral("PEERS") << QStringLiteral("peers");
        QTest::newRow("longer") << QStringLiteral("comitmments") << QStringLiteral("commitments");
        QTest::newRow("something else") << QStringLiteral("delete") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void theNearestWordIsFoundOnlyWhenItIsNear()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, nearestWord);
        const QStringList known = words(QStringLiteral("peers peer log commitments"));
        QCOMPARE(nearest(word, known), nearestWord);
    }
};

LANAI_TEST(TstArguments, tst_arguments)
#include "tst_arguments.moc"
