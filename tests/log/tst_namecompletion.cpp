#include "tests/support/registry.h"
#include "ui/parts/namecompletion.h"
#include "ui/parts/noteeditor.h"
#include <QtTest>

using namespace lanai;

namespace {

PersonName person(int number, const char *name, const char *preferred = "")
{
    return {newId(number), QString::fromUtf8(name), QString::fromUtf8(preferred)};
}

struct CompletionDesk
{
    CompletionDesk()
    {
        people = {person(1, "Dana Whitfield"), person(2, "Priya Raman"), person(3, "Tomás Herrera"),
                  person(4, "Ana Lima"),       person(5, "Ana Sommer"),  person(6, "Wei Lin Chen", "Wei Lin")};
        editor.resize(600, 400);
        editor.setPeople(people, {people.first().id});
        editor.show();
        editor.setFocus();
    }
    void type(const char *text) { QTest::keyClicks(&editor, QString::fromUtf8(text)); }

    QList<PersonName> people;
    NoteEditor editor;
};

} // namespace

class TstNameCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsSeenWhereOneCanStand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("typed"); // null: none
        const auto row = [](const char *line, const char *typed) {
            QTest::newRow(line) << QString::fromUtf8(line) << (typed ? QString::fromUtf8(typed) : QString());
        };
        row("walked with @Pri", "Pri");
        row("@", "");
        row("mail to ana@example", nullptr);
        row(">> da", "da");
        row(">>", "");
        row("- [ ] >> da", "da");
        row(">> Dana & pri", "pri");
        row(">> me to pri", "pri");
        row(">> Dana by Fri", nullptr);
        row(">> Dana: send pri", nullptr);
        row(">>> da", nullptr);
        row("++ pri", "pri");
        row("++ p", nullptr);
        row("!! wei", "wei");
        row("-> tom", "tom");
        row("?? pri", nullptr);
        row("just text", nullptr);
    }
    void aNameIsSeenWhereOneCanStand()
    {
        QFETCH(QString, line);
        QFETCH(QString, typed);
        const std::optional<NamePrefix> prefix = namePrefixAt(line, line.size());
        QCOMPARE(prefix.has_value(), !typed.isNull());
        if (prefix)
            QCOMPARE(prefix->range.in(line).toString(), typed);
    }

    void anyPartOfANameFindsItAndAccentsDontMatter()
    {
        CompletionDesk desk;
        desk.type("@herr");
        QCOMPARE(desk.editor.completion().offered(), QStringList{QStringLiteral("Tomás Herrera")});
        QTest::keyClick(&desk.editor, Qt::Key_Tab);
        QCOMPARE(desk.editor.text(), QStringLiteral("@Tomás "));
        QVERIFY(!desk.editor.completion().isOpen());
    }
    void accentsDontMatter()
    {
        CompletionDesk desk;
        desk.type("@TOMA");
        QCOMPARE(desk.editor.completion().offered(), QStringList{QStringLiteral("Tomás Herrera")});
    }
    void enterAcceptsAfterACommitmentAndMeIsOffered()
    {
        CompletionDesk desk;
        desk.type(">> ");
        QCOMPARE(desk.editor.completion().offered().first(2),
                 (QStringList{QStringLiteral("me"), QStringLiteral("Dana Whitfield")}));
        desk.type("d");
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QCOMPARE(desk.editor.text(), QStringLiteral(">> Dana "));
    }
    void aNameThatTwoShareIsWrittenInFull()
    {
        CompletionDesk desk;
        desk.type("@ana");
        QCOMPARE(desk.editor.completion().offered().size(), 2);
        QTest::keyClick(&desk.editor, Qt::Key_Down);
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QCOMPARE(desk.editor.text(), QStringLiteral("@Ana Sommer "));
    }
    void enterEndsTheLineWhereTextMayStand()
    {
        CompletionDesk desk;
        desk.type("++ Pri");
        QVERIFY(desk.editor.completion().isOpen());
        QTest::keyClick(&desk.editor, Qt::Key_Return);
        QCOMPARE(desk.editor.text(), QStringLiteral("++ Pri\n"));
        QVERIFY(!desk.editor.completion().isOpen());
    }
    void tabAcceptsAfterAFactAndAddsTheColon()
    {
        CompletionDesk desk;
        desk.type("++ Pri");
        QTest::keyClick(&desk.editor, Qt::Key_Tab);
        QCOMPARE(desk.editor.text(), QStringLiteral("++ Priya: "));
    }
    void escapeClosesAndNothingElse()
    {
        CompletionDesk desk;
        desk.type("@pri");
        QTest::keyClick(&desk.editor, Qt::Key_Escape);
        QVERIFY(!desk.editor.completion().isOpen());
        QCOMPARE(desk.editor.text(), QStringLiteral("@pri"));
    }
    void aNameThatStandsInFullOffersNothing()
    {
        CompletionDesk desk;
        desk.type("@Priya");
        QVERIFY(!desk.editor.completion().isOpen());
    }
    void undoTakesTheNameBack()
    {
        CompletionDesk desk;
        desk.type("@pri");
        QTest::keyClick(&desk.editor, Qt::Key_Tab);
        desk.editor.undo();
        QCOMPARE(desk.editor.text(), QStringLiteral("@pri"));
    }
};

LANAI_TEST(TstNameCompletion, tst_namecompletion)
#include "tst_namecompletion.moc"
