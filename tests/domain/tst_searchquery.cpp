#include "core/domain/searchquery.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

using LastWord = SearchQueryReader::LastWord;

Result<SearchQuery> read(const QString &typed, LastWord last = LastWord::Whole)
{
    return SearchQueryReader(QLocale(QLocale::German), day("2026-11-19")).read(typed, last);
}

// "budget|-offsite|pric*", so that a row of a table can say them.
QString termsOf(const SearchQuery &query)
{
    QStringList terms;
    for (const SearchTerm &term : query.terms)
        terms << (term.isExcluded ? QStringLiteral("-") : QString()) + term.text +
                     (term.isPrefix ? QStringLiteral("*") : QString());
    return terms.join(u'|');
}

QString namesOf(const QList<SearchName> &names)
{
    QStringList all;
    for (const SearchName &name : names)
        all << (name.isExcluded ? QStringLiteral("-") : QString()) + name.text;
    return all.join(u'|');
}

} // namespace

class TstSearchQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char *name, const char *typed, const char *terms) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(terms);
        };
        row("one word", "budget", "budget");
        row("several words", "  budget \t headcount\n", "budget|headcount");
        row("a phrase", "\"hiring plan\" budget", "hiring plan|budget");
        row("quotes of other keyboards", "“hiring plan” „nächster Schritt“", "hiring plan|nächster Schritt");
        row("a quote that isn't closed", "budget \"hiring plan", "budget|hiring plan");
        row("a quote inside a word", "a\"b c\"d", "a|b c|d");
        row("a beginning", "pric*", "pric*");
        row("several stars", "pric**", "pric*");
        row("a star inside", "pri*ce", "pri*ce");
        row("the beginning of a phrase", "\"hiring pl\"*", "hiring pl*");
        row("not a word", "budget -offsite", "budget|-offsite");
        row("not a phrase", "budget -\"off site\"", "budget|-off site");
        row("not a beginning", "budget -off*", "budget|-off*");
        row("a hyphen inside", "re-org", "re-org");
        row("a minus on its own", "budget - offsite", "budget|offsite");
        row("two minus signs", "budget --offsite", "budget|--offsite");
        row("signs alone are passed over", "Dana & Priya ... !!", "Dana|Priya");
        row("no condition of ours", "10:30 http://example.org with:dana", "10:30|http://example.org|with:dana");
        row("the language of the index", "a AND b OR NOT (c) NEAR(d) text:e {f} ^g h+i",
            "a|AND|b|OR|NOT|(c)|NEAR(d)|"
            "text:e|{f}|^g|h+i");
        row("SQL", "'; DROP TABLE entry; --", "DROP|TABLE|entry;");
        row("Han", "東京 \"来週の会議\"", "東京|来週の会議");
        row("emoji with a word", "🙂 budget", "budget");
    }
    void wordsAreTakenApart()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, terms);
        const auto query = read(typed);
        QVERIFY(query);
        QCOMPARE(termsOf(*query), terms);
    }
    void aNulOrControlCharacterIsABlank()
    {
        QCOMPARE(termsOf(*read(QStringLiteral("a") + QChar(0) + QStringLiteral("b\x1b") + u'c')),
                 QStringLiteral("a|b|c"));
    }

    void aWordStillBeingTypedMayGoOn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char *typed, const char *terms) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(terms);
        };
        row("pric", "pric*");
        row("hiring pric", "hiring|pric*");
        row("pric ", "pric");
        row("\"hiring pl", "hiring pl*");
        row("\"hiring plan\"", "hiring plan");
        row("budget -off", "budget|-off*");
        row("budget is:open", "budget");
    }
    void aWordStillBeingTypedMayGoOn()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, terms);
        QCOMPARE(termsOf(*read(typed, LastWord::Unfinished)), terms);
    }

    void peopleAndTagsAreNamed()
    {
        const auto query = read(QStringLiteral("PEER:dana peer:\"Wei Lin\" -peer:Ana tag:finance -Tag:\"old  one\""));
        QVERIFY(query);
        QCOMPARE(namesOf(query->peers), QStringLiteral("dana|Wei Lin|-Ana"));
        QCOMPARE(namesOf(query->tags), QStringLiteral("finance|-old one"));
        QVERIFY(query->terms.isEmpty());
    }
    void kindsAreEntriesOrThings()
    {
        const auto query = read(QStringLiteral("kind:1:1 kind:feedback-given kind:Commitment -kind:insight"));
        QVERIFY(query);
        QCOMPARE(query->kinds.entries, (QList<EntryKind>{EntryKind::OneOnOne, EntryKind::FeedbackGiven}));
        QCOMPARE(query->kinds.things, QList<FoundKind>{FoundKind::Commitment});
        QCOMPARE(query->unwantedKinds.entries, QList<EntryKind>{EntryKind::Insight});
        QCOMPARE(query->unwantedKinds.things, QList<FoundKind>{FoundKind::Insight});
    }
    void statesAreKnown()
    {
        const auto query = read(QStringLiteral("is:open is:Overdue -is:private"));
        QVERIFY(query);
        QCOMPARE(query->states, (QList<SearchState>{SearchState::Open, SearchState::Overdue}));
        QCOMPARE(query->unwantedStates, QList<SearchState>{SearchState::Private});
    }
    void theNarrowestDaysCount()
    {
        const auto query = read(QStringLiteral("after:2026-10-01 after:2026-09-01 before:2026-11 before:2026-12-03"));
        QVERIFY(query);
        QCOMPARE(query->after, day("2026-10-01"));
        QCOMPARE(query->before, day("2026-11-01"));
    }

    void whatCanNotBeAskedIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *typed, ErrorCode code, const char *says = "") {
            QTest::newRow(name) << QString::fromUtf8(typed) << code << QString::fromUtf8(says);
        };
        row("nothing", "", ErrorCode::EmptyQuery);
        row("blanks", " \t\n", ErrorCode::EmptyQuery);
        row("signs alone", "\"\" * - () !!! 🙂", ErrorCode::EmptyQuery);
        row("a quote alone", "\"", ErrorCode::EmptyQuery);
        row("only taking away", "-budget -\"hiring plan\"", ErrorCode::EmptyQuery);
        row("only taking conditions away", "-peer:Dana -is:open -kind:note", ErrorCode::EmptyQuery);
        row("an unknown kind", "kind:memo", ErrorCode::UnknownValue, "kind|memo|1:1|conversation|");
        row("no kind", "kind: budget", ErrorCode::UnknownValue, "kind||1:1");
        row("an unknown state", "budget is:late", ErrorCode::UnknownValue,
            "state|late|open|overdue|mine|theirs|private|sealed");
        row("an unreadable day", "budget before:soon", ErrorCode::UnreadableDate, "soon");
        row("no day", "budget after:", ErrorCode::UnreadableDate, "");
        row("a day taken away", "budget -before:2026-10-01", ErrorCode::BadQuery, "-before:2026-10-01");
    }
    void whatCanNotBeAskedIsRefused()
    {
        QFETCH(const QString, typed);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, says);
        const auto query = read(typed);
        QVERIFY(!query);
        QCOMPARE(query.error().code, code);
        const QString args = query.error().args.join(u'|');
        QVERIFY2(args.contains(says), qPrintable(args));
    }
    void tooMuchIsRefusedWithoutRepeatingIt()
    {
        const auto tooLong = read(QString(SearchQueryReader::longestQuery + 1, u'x'));
        QCOMPARE(tooLong.error().code, ErrorCode::BadQuery);
        QVERIFY(tooLong.error().args.first().size() < 50);
        QVERIFY(read(QString(SearchQueryReader::longestQuery, u'x')));
        const auto tooMany = read(QStringLiteral("word ").repeated(SearchQueryReader::mostTerms + 1));
        QCOMPARE(tooMany.error().code, ErrorCode::BadQuery);
        QVERIFY(read(QStringLiteral("word ").repeated(SearchQueryReader::mostTerms)));
    }
    void conditionsAloneAreEnough()
    {
        for (const char *typed : {"peer:Dana", "tag:finance", "kind:ask", "is:open", "after:2026", "before:2026-10"})
            QVERIFY2(read(QString::fromLatin1(typed)), typed);
        QVERIFY(!read(QStringLiteral("peer:Dana"))->hasWords());
    }
};

LANAI_TEST(TstSearchQuery, tst_searchquery)
#include "tst_searchquery.moc"
