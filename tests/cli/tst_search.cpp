#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QJsonArray>
#include <QRegularExpression>

using namespace lanai;
using namespace lanai::test;

namespace {

class Searching : public JournalProgram
{
public:
    Searching()
    {
        log("Dana Whitfield", "2026-11-05",
            "Two markets first, and no public pricing page\n>> me by 3 Dec: pricing draft");
        log("Priya Raman", "2026-11-11", "Fine with the pricing pilot, not with the offsite");
        log("Dana Whitfield", "2026-11-12", "The pricing pilot is over", "sealed");
    }
    [[nodiscard]] Ran search(const QStringList &words) const
    {
        return on19November(QStringList{QStringLiteral("search")} + words);
    }
    [[nodiscard]] QJsonObject found(const QStringList &words) const
    {
        return json(QStringList{QStringLiteral("search")} + words);
    }

private:
    void log(const char *name, const char *on, const char *text, const char *privacy = "private") const
    {
        const Ran ran = on19November({QStringLiteral("log"), QString::fromLatin1(name), QStringLiteral("--on"),
                                      QString::fromLatin1(on), QStringLiteral("--privacy"),
                                      QString::fromLatin1(privacy), QStringLiteral("-m"), QString::fromUtf8(text)});
        if (ran.status != 0)
            qWarning("%s", ran.err.constData());
    }
};

QString kindsOf(const QJsonObject &answer)
{
    QStringList kinds;
    const QJsonArray hits = answer.value(QStringLiteral("hits")).toArray();
    for (const QJsonValue &hit : hits)
        kinds << hit[QStringLiteral("kind")].toString() + u' ' + hit[QStringLiteral("date")].toString();
    return kinds.join(u'|');
}

} // namespace

class TstSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsFoundIsListedNewestFirst()
    {
        QString text = Searching().search({QStringLiteral("pricing")}).text();
        static const QRegularExpression shortIds(QStringLiteral("[0-9a-f]{8}  "));
        text.remove(shortIds);
        QCOMPARE(text, QStringLiteral(
                           "Notes and what else you wrote\n"
                           "  Thu 3 Dec   You promised: Dana Whitfield  pricing draft\n"
                           "  Thu 12 Nov  Conversation: Dana Whitfield  (sealed)\n"
                           "  Wed 11 Nov  Conversation: Priya Raman     Fine with the pricing pilot, not with the "
                           "offsite\n"
                           "  Thu 5 Nov   Conversation: Dana Whitfield  Two markets first, and no public pricing page "
                           ">> me by 3 Dec: pricing draft\n"
                           "\n"
                           "4 found.\n"));
    }
    void wordsAndConditionsChoose_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const QStringList &words, const char *kinds) {
            QTest::newRow(qPrintable(words.join(u' '))) << words << QString::fromLatin1(kinds);
        };
        row({QStringLiteral("pricing"), QStringLiteral("pilot")}, "entry 2026-11-12|entry 2026-11-11");
        row({QStringLiteral("pricing"), QStringLiteral("-offsite"), QStringLiteral("kind:entry")},
            "entry 2026-11-12|entry 2026-11-05");
        row({QStringLiteral("-offsite"), QStringLiteral("pilot")}, "entry 2026-11-12");
        row({QStringLiteral("\"pricing pilot\" peer:\"Priya Raman\"")}, "entry 2026-11-11");
        row({QStringLiteral("pricing"), QStringLiteral("before:2026-11-11")}, "entry 2026-11-05");
        row({QStringLiteral("kind:commitment"), QStringLiteral("is:open")}, "commitment 2026-12-03");
        row({QStringLiteral("pricing"), QStringLiteral("--limit"), QStringLiteral("1")}, "commitment 2026-12-03");
        row({QStringLiteral("zeppelin")}, "");
    }
    void wordsAndConditionsChoose()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, kinds);
        static const Searching program;
        const QJsonObject answer = program.found(words);
        QVERIFY(answer.contains(QStringLiteral("hits")));
        QCOMPARE(kindsOf(answer), kinds);
    }
    void jsonSaysWhereTheWordsStand()
    {
        const Searching program;
        const QJsonObject answer = program.found({QStringLiteral("pilot"), QStringLiteral("-is:sealed")});
        QCOMPARE(answer.value(QStringLiteral("query")).toString(), QStringLiteral("pilot -is:sealed"));
        QCOMPARE(answer.value(QStringLiteral("total")), QJsonValue(1));
        QCOMPARE(answer.value(QStringLiteral("more")), QJsonValue(false));
        const QJsonValue hit = answer.value(QStringLiteral("hits")).toArray().first();
        QCOMPARE(hit[QStringLiteral("entryKind")].toString(), QStringLiteral("conversation"));
        QCOMPARE(hit[QStringLiteral("peers")].toArray().first()[QStringLiteral("name")].toString(),
                 QStringLiteral("Priya Raman"));
        const QJsonValue snippet = hit[QStringLiteral("snippet")];
        const QJsonValue mark = snippet[QStringLiteral("marks")].toArray().first();
        QCOMPARE(snippet[QStringLiteral("text")].toString().mid(mark[QStringLiteral("start")].toInt(),
                                                                mark[QStringLiteral("length")].toInt()),
                 QStringLiteral("pilot"));
    }
    void aSealedNoteShowsNoWords()
    {
        const Searching program;
        const QJsonObject answer = program.found({QStringLiteral("is:sealed")});
        const QJsonValue hit = answer.value(QStringLiteral("hits")).toArray().first();
        QCOMPARE(hit[QStringLiteral("privacy")].toString(), QStringLiteral("sealed"));
        QCOMPARE(hit[QStringLiteral("snippet")][QStringLiteral("text")].toString(), QString());
        QVERIFY(!program.search({QStringLiteral("is:sealed")}).text().contains(QStringLiteral("pilot")));
    }
    void peopleComeFirst()
    {
        const Searching program;
        const QJsonArray hits = program.found({QStringLiteral("dan*")}).value(QStringLiteral("hits")).toArray();
        QCOMPARE(hits.first()[QStringLiteral("kind")].toString(), QStringLiteral("peer"));
        const QString text = program.search({QStringLiteral("dan*")}).text();
        QVERIFY2(text.startsWith(QStringLiteral("People\n  Dana Whitfield  ")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("VP Engineering")));
    }
    void rankingIsAWish()
    {
        const QJsonObject answer = Searching().found({QStringLiteral("pricing"), QStringLiteral("--ranked")});
        QVERIFY(kindsOf(answer).startsWith(QStringLiteral("commitment"))); // two words, one of them asked for
        QCOMPARE(answer.value(QStringLiteral("total")), QJsonValue(4));
    }
    void whatCanNotBeAskedIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const QStringList &words, int status, const QString &says) {
            QTest::newRow(qPrintable(words.join(u' '))) << words << status << says;
        };
        row({}, 2, QStringLiteral("Something is missing"));
        row({QStringLiteral("")}, 1, QStringLiteral("There is nothing to look for yet"));
        row({QStringLiteral("-pricing")}, 1, QStringLiteral("words with a minus only take away"));
        row({QStringLiteral("\"...\"")}, 1, QStringLiteral("nothing to look for"));
        row({QStringLiteral("kind:memo")}, 1,
            QStringLiteral("“memo” is not a possible kind. Choose one of these: 1:1"));
        row({QStringLiteral("is:late")}, 1,
            QStringLiteral("“late” is not a possible state. Choose one of these: open"));
        row({QStringLiteral("tag:x")}, 1, QStringLiteral("“x” is not a possible tag"));
        row({QStringLiteral("peer:zoe")}, 1,
            QStringLiteral("Nobody in the journal is called “zoe”. There are: Ana Lima"));
        row({QStringLiteral("before:3/12")}, 1, QStringLiteral("“3/12” is not a date"));
        row({QStringLiteral("x"), QStringLiteral("--limit"), QStringLiteral("0")}, 1, QStringLiteral("--limit"));
        row({QStringLiteral("x"), QStringLiteral("--best")}, 2, QStringLiteral("There is no option --best here"));
    }
    void whatCanNotBeAskedIsRefused()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        static const Searching program;
        const Ran ran = program.search(words);
        QCOMPARE(ran.status, status);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
    }
    void nothingFoundIsSaid()
    {
        const Ran ran = Searching().search({QStringLiteral("zeppelin")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.text(), QStringLiteral("Nothing found.\n"));
    }
    void helpShowsTheShape()
    {
        const Ran ran = Program().run(line("help json"));
        QVERIFY(ran.text().contains(QStringLiteral("{\"query\": TEXT, \"hits\": [HIT…]")));
        QVERIFY(ran.text().contains(QStringLiteral("HIT: {\"date\", \"due\", \"entryKind\", \"id\", \"kind\"")));
    }
};

LANAI_TEST(TstSearch, tst_search)
#include "tst_search.moc"
