#include "core/storage/scalar.h"
#include "core/storage/searchexpression.h"
#include "tests/support/registry.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

namespace {

QList<SearchTerm> terms(const QString &typed)
{
    const auto query = SearchQueryReader(QLocale::c(), day("2026-11-19")).read(typed);
    return query ? query->terms : QList<SearchTerm>();
}

} // namespace

class TstSearchExpression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void termsAreWrittenForTheIndex_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("match");
        const auto row = [](const char *typed, const char *match) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(match);
        };
        row("budget", R"("budget")");
        row("budget headcount", R"("budget" AND "headcount")");
        row("\"hiring plan\"", R"("hiring plan")");
        row("re-org", R"("re org")");
        row("pric*", R"("pric" *)");
        row("\"hiring pl\"*", R"("hiring pl" *)");
        row("budget -offsite -trip", R"(("budget") NOT ("offsite" OR "trip"))");
        row("a OR b", R"("a" AND "OR" AND "b")");
        row("Straße", R"(("Straße" OR "strasse"))");
        row("東京都", R"(pairs : "東京 京都")");
        row("京", R"(pairs : "京" *)");
        row("Danaさん", R"(("Dana" AND pairs : "さん"))");
        row("\"東京 大阪\"", R"((pairs : "東京" AND pairs : "大阪"))");
    }
    void termsAreWrittenForTheIndex()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, match);
        const SearchExpression expression = searchExpression(terms(typed));
        QCOMPARE(expression.match, match);
        QVERIFY(expression.unwanted.isEmpty());
    }
    void withoutAWordThatMustMatchTheRestIsTakenAway()
    {
        const SearchExpression expression =
            searchExpression(terms(QStringLiteral("peer:Dana -offsite -\"team trip\"")));
        QVERIFY(expression.match.isEmpty());
        QCOMPARE(expression.unwanted, QStringLiteral(R"("offsite" OR "team trip")"));
    }
    void theIndexTakesWhateverIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList all{QStringLiteral("a AND (b OR c) NOT d NEAR(e, 3)"),
                              QStringLiteral("text:a {text pairs}:b ^c \"d\" + \"e\""),
                              QStringLiteral("'; DROP TABLE search; -- x"),
                              QStringLiteral("\"\"\"a\"\"\" b\"\""),
                              QStringLiteral("x") + QChar(0) + QStringLiteral("y\x01z"),
                              QStringLiteral("**a** *b c*d -*e"),
                              QStringLiteral("%_\\ a\\\"b"),
                              QStringLiteral("🙂a ⚡ b​c"),
                              QString(QChar(0xd840)) + QStringLiteral("a"),
                              QStringLiteral("क्षि ก็ ഷ و a"),
                              QStringLiteral("１２３ ａｂｃ ½ Ⅷ"),
                              QString(4'000, u'x'),
                              QString(4'000, u'東'),
                              QStringLiteral("a-").repeated(1'500)};
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%d", static_cast<int>(i)) << all.at(i);
    }
    void theIndexTakesWhateverIsTyped()
    {
        QFETCH(const QString, typed);
        static const ScratchJournal scratch;
        const SearchExpression expression = searchExpression(terms(typed));
        QVERIFY(!expression.match.isEmpty());
        VERIFY_OK(numberOf(scratch.file->connection(),
                           QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?"), {expression.match}));
    }
};

LANAI_TEST(TstSearchExpression, tst_searchexpression)
#include "tst_searchexpression.moc"
