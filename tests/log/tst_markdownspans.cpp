#include "tests/support/registry.h"
#include "ui/parts/markdownspans.h"

using namespace lanai;

namespace {

// "S:## |H:Where we are": each span's role and text.
QString told(const QString &line)
{
    constexpr const char *words[] = {"S", "H", "B", "I", "BI", "C", "L", "T"};
    QStringList spans;
    for (const MarkdownSpan &span : markdownSpans(line))
        spans << QString::fromLatin1(words[static_cast<int>(span.role)]) + u':' + span.range.in(line).toString();
    return spans.join(u'|');
}

} // namespace

class TstMarkdownSpans : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAndWhatTheyDoAreToldApart_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("spans");
        const auto row = [](const char *name, const char *line, const char *spans) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(spans);
        };
        row("nothing", "Did not fix it, just listened.", "");
        row("empty", "", "");
        row("heading", "## Where we are", "S:##|H: Where we are");
        row("seven signs are text", "####### no", "");
        row("a hash in a word is text", "#1 customer", "");
        row("bold", "moving **self-serve SSO** below", "S:**|B:self-serve SSO|S:**");
        row("italic", "so *very* late", "S:*|I:very|S:*");
        row("italic by lines", "so _very_ late", "S:_|I:very|S:_");
        row("both", "***no***", "S:***|BI:no|S:***");
        row("lines inside a word are text", "snake_case_name", "");
        row("a product is text", "3 * 4 * 5", "");
        row("never closed", "**not yet", "");
        row("escaped", "\\*not this\\*", "");
        row("code", "run `a **b**` now", "S:`|C:a **b**|S:`");
        row("code never closed", "a ` b", "");
        row("link", "see [the plan](https://example.org/p) now", "S:[|L:the plan|S:](|T:https://example.org/p|S:)");
        row("picture", "![board](picture:ab12)", "S:![|L:board|S:](|T:picture:ab12|S:)");
        row("bullet", "- one", "S:- ");
        row("numbered, bold", "12. **one**", "S:12. |S:**|B:one|S:**");
        row("tick box", "- [x] done", "S:- [x] ");
    }
    void signsAndWhatTheyDoAreToldApart()
    {
        QFETCH(QString, line);
        QTEST(told(line), "spans");
    }

    void theNextItemOfAListIsKnown_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("bare");
        QTest::newRow("bullet") << "- one" << "- " << false;
        QTest::newRow("indented") << "    * one" << "    * " << false;
        QTest::newRow("number") << "9. one" << "10. " << false;
        QTest::newRow("bracket") << "3) one" << "4) " << false;
        QTest::newRow("a ticked box begins an open one") << "- [x] one" << "- [ ] " << false;
        QTest::newRow("bare") << "- " << "- " << true;
        QTest::newRow("a fact is no bullet") << "++ likes tea" << "" << false;
        QTest::newRow("an agenda mark is no bullet") << "-> plan" << "" << false;
        QTest::newRow("text") << "one" << "" << false;
    }
    void theNextItemOfAListIsKnown()
    {
        QFETCH(QString, line);
        QTEST(listItemOf(line).next, "next");
        QTEST(listItemOf(line).bare, "bare");
    }
};

LANAI_TEST(TstMarkdownSpans, tst_markdownspans)
#include "tst_markdownspans.moc"
