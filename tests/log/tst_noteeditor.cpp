#include "core/domain/capturereader.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/notelook.h"
#include "ui/parts/spelling.h"
#include "ui/shell/theme.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QtTest>

using namespace lanai;
using lanai::test::day;

namespace {

struct EditorDesk
{
    EditorDesk()
    {
        people = {{newId(1), QStringLiteral("Dana Whitfield"), {}}, {newId(2), QStringLiteral("Priya Raman"), {}}};
        editor.resize(700, 500);
        editor.show();
        editor.setFocus();
    }
    void write(const char *text)
    {
        editor.setText(QString::fromUtf8(text));
        readMarks();
    }
    void readMarks()
    {
        const CaptureReader reader(people, QLocale(QLocale::English));
        editor.setMarks(reader.read(editor.text(), day("2026-11-19"), {people.first().id}).marks);
    }
    [[nodiscard]] QTextBlock line(int number) const { return editor.document()->findBlockByNumber(number); }
    // The format at a position of a line, as the highlighter left it.
    [[nodiscard]] QTextCharFormat format(int number, int at) const
    {
        for (const QTextLayout::FormatRange &range : line(number).layout()->formats()) {
            if (at >= range.start && at < range.start + range.length)
                return range.format;
        }
        return {};
    }
    [[nodiscard]] std::optional<CaptureLook> look(int number) const
    {
        const auto *data = static_cast<const LineData *>(line(number).userData());
        return data == nullptr ? std::nullopt : data->look;
    }

    QList<PersonName> people;
    NoteEditor editor;
};

constexpr const char *headingAndBold = "## Where we are\nmoving **SSO** below\n";

} // namespace

class TstNoteEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachMarkHasItsColourAndItsHeadIsBold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("headEnd");
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("fill");
        const auto row = [](const char *name, const char *text, int end, Colour ink, Colour fill) {
            QTest::newRow(name) << QString::fromUtf8(text) << end << static_cast<int>(ink) << static_cast<int>(fill);
        };
        row("mine", ">> me by Fri: send it", 13, Colour::Accent, Colour::AccentSoft);
        row("theirs", ">> Dana by 3 Dec: on-call cost", 17, Colour::Muted, Colour::Hover);
        row("fact", "++ Theo is second chair", 2, Colour::Kept, Colour::KeptBg);
        row("ask", "?? How do you tell a team no", 2, Colour::Due, Colour::DueBg);
        row("insight", "!! a walk rather than video", 2, Colour::Kept, Colour::KeptBg);
        row("agenda", "-> the hiring plan", 2, Colour::Accent, Colour::AccentSoft);
        row("a fact about another", "++ Priya: rows", 9, Colour::Kept, Colour::KeptBg);
        row("in a list", "- [ ] ++ rows", 8, Colour::Kept, Colour::KeptBg);
    }
    void eachMarkHasItsColourAndItsHeadIsBold()
    {
        QFETCH(QString, text);
        QFETCH(int, headEnd);
        QFETCH(int, ink);
        QFETCH(int, fill);
        EditorDesk desk;
        desk.write(text.toUtf8().constData());
        QVERIFY(desk.look(0).has_value());
        QCOMPARE(static_cast<int>(desk.look(0)->ink()), ink);
        QCOMPARE(static_cast<int>(desk.look(0)->fill()), fill);
        const QTextCharFormat head = desk.format(0, headEnd - 1);
        QCOMPARE(head.foreground().color(), theme().colour(static_cast<Colour>(ink)));
        QCOMPARE(head.fontWeight(), static_cast<int>(QFont::DemiBold));
        QVERIFY(desk.format(0, headEnd + 1).fontWeight() != static_cast<int>(QFont::DemiBold));
    }
    void signsStayVisibleAndMuted()
    {
        EditorDesk desk;
        desk.write(headingAndBold);
        QCOMPARE(desk.editor.text(), QString::fromLatin1(headingAndBold));
        QCOMPARE(desk.format(0, 0).foreground().color(), theme().colour(Colour::Muted));
        QCOMPARE(desk.format(0, 5).fontWeight(), theme().font(Type::EditorHeading).weight());
        QCOMPARE(desk.format(1, 7).foreground().color(), theme().colour(Colour::Muted));
        QCOMPARE(desk.format(1, 10).fontWeight(), theme().font(Type::EditorStrong).weight());
    }
    void aMarkInCodeIsCode()
    {
        EditorDesk desk;
        desk.write("```\n++ not a fact\n```\n++ a fact");
        QVERIFY(!desk.look(1));
        QVERIFY(desk.look(3));
    }
    void aMarkThatIsGoneLosesItsColour()
    {
        EditorDesk desk;
        desk.write("++ a fact\ntext");
        QVERIFY(desk.look(0));
        desk.editor.replace({0, 2}, QStringLiteral("So"));
        desk.readMarks();
        QVERIFY(!desk.look(0));
        QCOMPARE(desk.format(0, 0).fontWeight(), QTextCharFormat().fontWeight());
    }
    void marksMoveWithTheirLines()
    {
        EditorDesk desk;
        desk.write("++ a fact");
        desk.editor.moveCursor(QTextCursor::Start);
        QTest::keyClicks(&desk.editor, QStringLiteral("text"));
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        desk.readMarks();
        QVERIFY(!desk.look(0));
        QVERIFY(desk.look(1));
    }
    void theTintIsAsWideAsTheEditorAndBeginsWithTheRule()
    {
        EditorDesk desk;
        desk.write("text\n++ a fact");
        const QImage shown = desk.editor.viewport()->grab().toImage();
        const int y = desk.editor.cursorRect(QTextCursor(desk.line(1))).center().y();
        QCOMPARE(shown.pixelColor(1, y), theme().colour(Colour::Kept));
        QCOMPARE(shown.pixelColor(shown.width() - 2, y), theme().colour(Colour::KeptBg));
    }
    void rowsAreAsHighAsTheTypeAsks()
    {
        EditorDesk desk;
        desk.write(headingAndBold);
        for (int number = 0; number < 2; ++number)
            QCOMPARE(desk.editor.document()->documentLayout()->blockBoundingRect(desk.line(number)).height(),
                     static_cast<qreal>(theme().line(Type::Editor)));
    }
    void aClickBetweenTwoRowsMeansTheRowItIsIn()
    {
        EditorDesk desk;
        desk.write("one two three\nfour five six");
        for (int y = 0; y < 2 * theme().line(Type::Editor); ++y) {
            QTest::mouseClick(desk.editor.viewport(), Qt::LeftButton, {}, QPoint(theme().px("note-inset") + 2, y));
            QCOMPARE(desk.editor.textCursor().positionInBlock(), 0);
        }
    }

    void enterGoesOnWithAList()
    {
        EditorDesk desk;
        QTest::keyClicks(&desk.editor, QStringLiteral("- one"));
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QTest::keyClicks(&desk.editor, QStringLiteral("two"));
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QCOMPARE(desk.editor.text(), QStringLiteral("- one\n- two\n- "));
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QCOMPARE(desk.editor.text(), QStringLiteral("- one\n- two\n"));
    }
    void enterInCodeDoesNotGoOnWithAList()
    {
        EditorDesk desk;
        desk.write("```\n- one");
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QCOMPARE(desk.editor.text(), QStringLiteral("```\n- one\n"));
    }
    void boldGoesAroundAndAwayAgain()
    {
        EditorDesk desk;
        desk.write("self serve");
        desk.editor.moveCursor(QTextCursor::Start);
        desk.editor.moveCursor(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        QTest::keyClick(&desk.editor, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(desk.editor.text(), QStringLiteral("**self** serve"));
        QTest::keyClick(&desk.editor, Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(desk.editor.text(), QStringLiteral("***self*** serve"));
        desk.editor.undo();
        desk.editor.undo();
        QCOMPARE(desk.editor.text(), QStringLiteral("self serve"));
    }
    void boldWithNothingChosenPutsTheCursorInside()
    {
        EditorDesk desk;
        desk.editor.toggleBold();
        QTest::keyClicks(&desk.editor, QStringLiteral("so"));
        QCOMPARE(desk.editor.text(), QStringLiteral("**so**"));
    }
    void headingGoesRound()
    {
        EditorDesk desk;
        desk.write("Us");
        desk.editor.cycleHeading();
        QCOMPARE(desk.editor.text(), QStringLiteral("## Us"));
        desk.editor.cycleHeading();
        QCOMPARE(desk.editor.text(), QStringLiteral("### Us"));
        desk.editor.cycleHeading();
        QCOMPARE(desk.editor.text(), QStringLiteral("Us"));
    }
    void aListIsMadeOfTheLinesChosen()
    {
        EditorDesk desk;
        desk.write("one\ntwo");
        desk.editor.selectAll();
        desk.editor.toggleList();
        QCOMPARE(desk.editor.text(), QStringLiteral("- one\n- two"));
        desk.editor.selectAll();
        desk.editor.toggleList();
        QCOMPARE(desk.editor.text(), QStringLiteral("one\ntwo"));
    }
    void aLinkKeepsTheWordAndAsksForTheAddress()
    {
        EditorDesk desk;
        desk.write("plan");
        desk.editor.insertLink();
        QTest::keyClicks(&desk.editor, QStringLiteral("x.org"));
        QCOMPARE(desk.editor.text(), QStringLiteral("[plan](x.org)"));
    }

    void whatIsPastedIsPlainText()
    {
        EditorDesk desk;
        auto *rich = new QMimeData;
        rich->setHtml(QStringLiteral("<b>bold</b><img src='https://example.org/x.png'>"));
        rich->setText(QStringLiteral("bold"));
        QGuiApplication::clipboard()->setMimeData(rich);
        desk.editor.paste();
        QCOMPARE(desk.editor.text(), QStringLiteral("bold"));
    }
    void aPastedPictureIsHandedOn()
    {
        EditorDesk desk;
        QSignalSpy given(&desk.editor, &NoteEditor::pictureGiven);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        desk.editor.paste();
        QCOMPARE(given.size(), 1);
        QVERIFY(desk.editor.text().isEmpty());
    }
    void copiesAskNotToBeKept()
    {
        EditorDesk desk;
        desk.write("secret");
        desk.editor.selectAll();
        desk.editor.copy();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
                 QByteArrayLiteral("secret"));
    }
    void theTextIsWhatWasTyped()
    {
        EditorDesk desk;
        const QString text = QStringLiteral("a\u00a0b\tc\n\n<b>d</b>");
        desk.editor.setText(text);
        QCOMPARE(desk.editor.text(), text);
        QTest::keyClick(&desk.editor, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(desk.editor.text(), text + QStringLiteral("\n"));
    }
    void inputMethodsAreToldNotToLearn()
    {
        EditorDesk desk;
        QVERIFY(desk.editor.inputMethodHints().testFlag(Qt::ImhSensitiveData));
    }
    void aLetterInALongNoteColoursOneLine()
    {
        EditorDesk desk;
        QString text;
        while (text.size() < 4 * 1024 * 1024 - 100)
            text += QStringLiteral("Three formats left. We **drop** the timeline version and try the others.\n");
        desk.editor.setText(text);
        const QTextBlock far = desk.line(5);
        const int before = far.revision();
        QTest::keyClicks(&desk.editor, QStringLiteral("x"));
        QCOMPARE(far.revision(), before);
        QCOMPARE(desk.editor.text().size(), text.size() + 1);
    }
};

LANAI_TEST(TstNoteEditor, tst_noteeditor)
#include "tst_noteeditor.moc"
