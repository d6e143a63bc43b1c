#include "tests/support/registry.h"
#include "ui/peers/notepieces.h"

using namespace lanai;

namespace {

// "| text" for running text, ">> text" and so on for what a mark says; a commitment of mine is "me>> text".
QString shape(const QList<NotePiece> &pieces)
{
    QStringList lines;
    for (const NotePiece &piece : pieces) {
        const QString sign =
            piece.mark ? (piece.mine ? QStringLiteral("me ") : QString()) + wordFor(*piece.mark) : QStringLiteral("|");
        lines << sign + u' ' + piece.text;
    }
    return lines.join(u'\n');
}

} // namespace

class TstNotePieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoteIsReadLineByLine_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *note, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromUtf8(shown);
        };
        row("a paragraph is one piece", "One\ntwo.\n\nThree.", "| One two.\n| Three.");
        row("a mark is a line of its own", "Text\n>> me by Fri: send it\nmore",
            "| Text\nme commitment me by Fri: send it\n| more");
        row("theirs", ">> Dana: the list", "commitment Dana: the list");
        row("every mark", "++ swims\n?? when\n!! writes first\n-> the budget",
            "fact swims\nask when\ninsight writes first\nagenda-item the budget");
        row("emphasis loses its signs", "*is* **very** `plain`", "| is very plain");
        row("signs inside words stay", "snake_case_name and 2*3*4", "| snake_case_name and 2*3*4");
        row("a list keeps its items", "- one\n- two", "| • one\n| • two");
        row("numbers stay", "1. one\n2. two", "| 1. one\n| 2. two");
        row("a heading is a line", "# Head\ntext", "| Head\n| text");
        row("a link shows its words", "see [the page](https://example.org/x)", "| see the page");
        row("text like HTML is text", "vector<int> <b>x</b>", "| vector<int> <b>x</b>");
        row("a formula is text", "=SUM(A1:A3)", "| =SUM(A1:A3)");
        row("code holds no marks", "```\n>> not a mark\n```", "| >> not a mark");
    }
    void aNoteIsReadLineByLine()
    {
        QFETCH(QString, note);
        QTEST(shape(notePieces(note)), "shown");
    }
    void eachMarkHasItsIcon()
    {
        QCOMPARE(iconOf(notePieces(QStringLiteral(">> me: x")).first()), QStringLiteral("arrow-mine"));
        QCOMPARE(iconOf(notePieces(QStringLiteral(">> Dana: x")).first()), QStringLiteral("arrow-theirs"));
    }
};

LANAI_TEST(TstNotePieces, tst_notepieces)
#include "tst_notepieces.moc"
