#include "core/domain/notelines.h"
#include "tests/support/registry.h"
#include <QRandomGenerator>

using namespace lanai;

namespace {

// One sign per line: what it is, or the kind of its mark.
QString shapeOf(const QString &note)
{
    QString shape;
    NoteLines lines(note);
    while (const std::optional<NoteLine> line = lines.next()) {
        if (line->mark)
            shape += QStringLiteral("CFAIG").at(int(*line->mark)); // commitment, fact, ask, insight, agenda
        else
            shape += QStringLiteral(".tcfq").at(int(line->kind));
    }
    return shape;
}

} // namespace

class TstNoteLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMarkCountsOnlyWhereALineOfTextBegins_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, const char *note, const char *shape) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromLatin1(shape);
        };
        row("each mark", ">> me: a\n++ b\n?? c\n!! d\n-> e", "CFAIG");
        row("blanks are optional", ">>me: a\n++b\n??c\n!!d\n->e", "CFAIG");
        row("after blanks", "  >> me: a\n \t++ b", "CF");
        row("after a bullet", "- >> me: a\n* ++ b\n+ ?? c\n- -> d\n• !! e", "CFAGI");
        row("after a number", "1. >> me: a\n12) ++ b\n1.++ c", "CFt");
        row("after a tick box", "- [ ] >> me: a\n- [x] ++ b\n* [X] -> c\n[ ] !! d\n1. [ ] ?? e", "CFGIA");
        row("after nested bullets", "- - >> me: a\n  - ++ b\n    - -> c", "CFG");
        row("not in the line", "so >> me: a\nyes ++ b\n# >> me: a\n| >> a |", "tttt");
        row("escaped", "\\>> me: a\n\\++ b\n- \\-> c", "ttt");
        row("three signs are no mark", ">>> a\n+++\n???\n!!!\n!!!! a\n->> a", "qttttt");
        row("a single sign is none", "> a\n+ a\n? a\n! a\n- a\n-- a\n--> a", "qtttttt");
        row("bullets that look like marks", "- > a\n+ + a\n- - > a", "qtq");
        row("mixed signs are none", "?! a\n!? a\n+- a\n>- a\n<- a", "tttqt");
        row("full width", "＞＞ me: a\n＋＋ b\n？？ c\n！！ d\n－＞ e\n＞＞＞ f\n！！！", "CFAIGtt");
        row("half of each width", ">＞ me: a\n＋+ b\n-＞ c", "CFG");
        row("ideographic blank before", "\u3000＋＋ a", "F");
        row("byte order mark before", "\ufeff>> me: a", "C");
        row("empty marks", ">>\n++ \n??\n!!\n->", "CFAIG");
        row("line ends", ">> me: a\r\n++ b\r?? c\n\r\n!! d", "CFA.I");
        row("no note", "", ".");
        row("a note that ends with a line end", "++ a\n", "F.");
    }
    void aMarkCountsOnlyWhereALineOfTextBegins()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, shape);
        QCOMPARE(shapeOf(note), shape);
    }

    void codeAndQuotedMailHoldNoMarks_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, const char *note, const char *shape) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromLatin1(shape);
        };
        row("fenced", "```\n++ a\n```\n++ b", "fcfF");
        row("fenced with a language", "``` cpp\n++ i;\n```", "fcf");
        row("tilde fence", "~~~\n++ a\n```\n~~~\n++ b", "fccfF");
        row("unclosed fence", "++ a\n```\n++ b\n\n++ c", "Ffccc");
        row("a longer fence closes, a shorter doesn't", "````\n```\n++ a\n`````\n++ b", "fccfF");
        row("a fence with words behind doesn't close", "```\n``` a\n++ b", "fcc");
        row("backticks in the line open no fence", "```a``` b\n++ c", "tF");
        row("two backticks are no fence", "``\n++ c", "tF");
        row("fence in a list item", "- a\n  ```\n  ++ b\n  ```\n  ++ c", "tfcfF");
        row("fence right behind a bullet", "- ```\n  ++ b\n  ```\n- ++ c", "fcfF");
        row("a list item's end ends its fence", "- ```\n  ++ b\n++ c", "fcF");
        row("a list item's end ends its fence, before a rule too", "- ```\n  ++ b\n---\n  ++ c", "fctF");
        row("indented", "a\n\n    ++ b\n\n    ++ c\n++ d", "t.c.cF");
        row("indented by a tab", "\t++ a", "c");
        row("indented at the note's beginning", "    ++ a\n    ++ b", "cc");
        row("indented under a heading", "# a\n    ++ b", "tc");
        row("indented under a rule", "***\n    ++ b", "tc");
        row("indented text carries on a paragraph", "a\n    ++ b", "tF");
        row("indented text carries on a mark", "++ a\n    ++ b", "FF");
        row("three blanks are no code", "a\n\n   ++ b", "t.F");
        row("in a list item the count begins at its text", "1. a\n\n     ++ b\n\n       ++ c", "t.F.c");
        row("a nested item by four blanks", "- a\n    - ++ b\n        - ++ c", "tFF");
        row("an item outside any list by four blanks", "a\n\n    - ++ b", "t.c");
        row("code right behind a bullet", "-     ++ a\n-    ++ b", "cF");
        row("a list is left by a line that isn't indented", "- a\n\nb\n\n      ++ c", "t.t.c");
        row("a lazy line stays in its item", "1. a\nb\n\n     ++ c", "tt.F");
        row("quoted mail", "> ++ a\n> >> me: b\n>++ c\n++ d", "qqqF");
        row("quoted in a list", "- > ++ a\n  > >> me: b", "qq");
        row("quoted twice with a blank", "> > me: a", "q");
        row("a fence in a quote is the quote's", "> ```\n++ a", "qF");
        row("a quote in a fence is code", "```\n> a\n```\n++ b", "fcfF");
        row("code under an empty quote", ">\n    ++ a", "qc");
        row("text under a quote", "> a\n    ++ b", "qF");
    }
    void codeAndQuotedMailHoldNoMarks()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, shape);
        QCOMPARE(shapeOf(note), shape);
    }

    void theBodyBeginsAfterBulletsAndBoxes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *line, const char *body) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(body);
        };
        row("text", "text");
        row("  - [ ]  text ", "text ");
        row("1. - * text", "text");
        row("-text", "-text");
        row("[x](link)", "[x](link)");
        row("[y] text", "[y] text");
        row("1234567890. text", "1234567890. text");
        row("-", "");
        row("-\ttext", "text");
    }
    void theBodyBeginsAfterBulletsAndBoxes()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, body);
        QCOMPARE(NoteLines(line).next()->bodyRange().in(line).toString(), body);
    }

    void theFirstLineSaysSomething_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const char *note, const char *first) {
            QTest::newRow(name) << QString::fromUtf8(note) << QString::fromUtf8(first);
        };
        row("plain", "Walked to the station.\nTalked.", "Walked to the station.");
        row("blank lines before", "\n \r\n\n Talked. ", "Talked.");
        row("heading", "## Where we are\nwell", "Where we are");
        row("empty heading", "##\nwell", "well");
        row("no heading without a blank", "#hiring", "#hiring");
        row("bullet", "- [ ] call", "call");
        row("mark", "++ plays cello", "plays cello");
        row("mark with a head", ">> me by Fri: send it", "me by Fri: send it");
        row("empty mark", "!!\nwell", "well");
        row("quote", "> > she wrote", "she wrote");
        row("rule", "---\n***\nwell", "well");
        row("fence", "```\ncode()\n```", "code()");
        row("emphasis stays", "**self-serve SSO** below", "**self-serve SSO** below");
        row("nothing", "", "");
        row("only signs", "##\n>\n++\n---\n```\n\n", "");
    }
    void theFirstLineSaysSomething()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, first);
        QCOMPARE(firstLine(note), first);
    }

    void linesCoverTheNoteInOrder()
    {
        QRandomGenerator random(7);
        const QString signs = QStringLiteral(">+?!-*`~ \t\n\r#\\123.)[x]a＞");
        for (int round = 0; round < 3'000; ++round) {
            QString note;
            for (int i = random.bounded(40); i > 0; --i)
                note += signs.at(random.bounded(int(signs.size())));
            NoteLines lines(note);
            qsizetype end = 0;
            int number = 0;
            while (const std::optional<NoteLine> line = lines.next()) {
                QCOMPARE(line->number, number++);
                QVERIFY(line->range.start >= end);
                QVERIFY(line->body >= line->range.start && line->body <= line->range.end());
                QVERIFY(!line->range.in(note).contains(u'\n') && !line->range.in(note).contains(u'\r'));
                end = line->range.end();
            }
            QVERIFY(end == note.size() || note.size() - end <= 2);
        }
    }
};

LANAI_TEST(TstNoteLines, tst_notelines)
#include "tst_notelines.moc"
