#include "core/journal/sheetinitials.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {

Id id(const char *name)
{
    return derivedId({QStringLiteral("peer"), QString::fromUtf8(name)});
}

SheetInitials initials()
{
    return SheetInitials({{id("dana"), QStringLiteral("Dana Whitfield"), {}},
                          {id("priya"), QStringLiteral("Priya Raman"), {}},
                          {id("tomas"), QStringLiteral("Tomás Arriaga"), {}},
                          {id("wei"), QStringLiteral("Wei Lin Tan"), {}},
                          {id("kate"), QStringLiteral("Katherine O’Neill"), QStringLiteral("Kate")},
                          {id("ana1"), QStringLiteral("Ana Lima"), {}},
                          {id("ana2"), QStringLiteral("Ana Silva"), {}},
                          {id("dora"), QStringLiteral("Dora Weiss"), {}},
                          {id("will"), QStringLiteral("Will Jean-Luc Hope"), {}},
                          {{}, QStringLiteral("Gaius van der Berg"), {}}},
                         QStringLiteral("Maya Lindqvist"));
}

SheetPerson person(const char *key, const char *name)
{
    return {id(key), QString::fromUtf8(name), QString::fromUtf8(name).section(u' ', 0, 0)};
}

} // namespace

class TstSheetInitials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesInTextBecomeInitials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const char *text, const char *masked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("a full name", "Ask Dana Whitfield first", "Ask DW first");
        row("a first name", "Dana: intro to the vendor", "DW: intro to the vendor");
        row("a last name", "the Whitfield plan", "the DW plan");
        row("whose", "Dana’s and Priya's splits", "DW’s and PR's splits");
        row("without the accent", "Tomas and TOMÁS agree", "TA and TA agree");
        row("three words", "Wei Lin Tan is back, Wei Lin too, Lin Tan as well", "WT is back, WT too, WT as well");
        row("the preferred name", "Kate, or Katherine O'Neill", "KO, or KO");
        row("a mention", "walked with @dana and @Priya", "walked with @DW and @PR");
        row("small letters, in full", "dana whitfield said so", "DW said so");
        row("small letters, alone, are words", "will she, and the dana of it", "will she, and the dana of it");
        row("a name that is a word", "Will comes", "WH comes");
        row("with a hyphen", "Jean-Luc Hope", "WH");
        row("two who share it", "Ana is late, Ana Silva isn't", "A is late, AS isn't");
        row("the same initials twice", "Dora Weiss and Dana", "DW2 and DW");
        row("inside another word", "Danaë, Danas, Tanner, Limassol", "Danaë, Danas, Tanner, Limassol");
        row("across a sentence", "with Dana. Whitfield agreed", "with DW agreed");
        row("one who is no peer", "Gaius opens; van der Berg closes", "GB opens; van der GB closes");
        row("my own", "Maya sends it", "ML sends it");
        row("a stranger stays", "Introduce Kofi at Northwind", "Introduce Kofi at Northwind");
        row("nothing", "", "");
        row("only signs", " ?! ", " ?! ");
    }
    void namesInTextBecomeInitials()
    {
        QFETCH(QString, text);
        QTEST(initials().in(text), "masked");
    }
    void aStaffSheetKeepsNoName()
    {
        const QString said = QStringLiteral("Dana told Tomás");
        StaffSheet sheet;
        sheet.title = QStringLiteral("Staff with Dana");
        sheet.imprint.myName = QStringLiteral("Maya Lindqvist");
        sheet.imprint.leaving = {{LeavingKind::Preview, id("dana"), QStringLiteral("Dana Whitfield"), said}};
        sheet.items = {
            {{}, 1, said, ItemSought::Decide, said, {{person("dana", "Dana Whitfield"), true, {}, said, false}}}};
        sheet.room = {{person("wei", "Wei Lin Tan"), {RoomLineSource::Edited, said, {}, {}, 0}, Reaction::Opposes}};
        sheet.commitments = {{{}, CommitmentSide::Mine, person("priya", "Priya Raman"), said, {}, 0, false, said}};
        sheet.asks = {{{}, said, {person("dora", "Dora Weiss")}, {}}};
        const QString masked = QStringLiteral("DW told TA");
        const StaffSheet result = initials().of(sheet);
        QCOMPARE(result.title, QStringLiteral("Staff with DW"));
        QCOMPARE(result.imprint.myName, QStringLiteral("ML"));
        QCOMPARE(result.imprint.leaving.first().person, QStringLiteral("DW"));
        QCOMPARE(result.imprint.leaving.first().text, masked);
        QCOMPARE(result.items.first().title, masked);
        QCOMPARE(result.items.first().decision, masked);
        QCOMPARE(result.items.first().support.first().words, masked);
        QCOMPARE(result.items.first().support.first().person.name, QStringLiteral("DW"));
        QCOMPARE(result.items.first().support.first().person.shortName, QStringLiteral("DW"));
        QCOMPARE(result.room.first().person.name, QStringLiteral("WT"));
        QCOMPARE(result.room.first().said.text, masked);
        QCOMPARE(result.commitments.first().peer.shortName, QStringLiteral("PR"));
        QCOMPARE(result.commitments.first().text, masked);
        QCOMPARE(result.asks.first().question, masked);
        QCOMPARE(result.asks.first().people.first().name, QStringLiteral("DW2"));
    }
    void aDaysSheetsKeepNoName()
    {
        const QString said = QStringLiteral("Dana told Tomás");
        OneOnOneSheet sheet;
        sheet.peer = person("kate", "Katherine O’Neill");
        sheet.imprint.myName = QStringLiteral("Maya Lindqvist");
        sheet.remember = Remembered{RememberKind::Pinned, said, {}, Privacy::SheetSafe, {}};
        sheet.lastTime = SheetLastTime{{}, said, {}, {{std::nullopt, CommitmentSide::Mine, said}}};
        sheet.owed = {{{}, CommitmentSide::Theirs, sheet.peer, said, {}, 0, false, said}};
        sheet.agenda = {{{}, said, 0, AgendaSource::Own, false}};
        sheet.topics.resize(1);
        sheet.topics.first().topic.text = said;
        sheet.intention = SheetIntention{{}, TrustHabit::Listening, said};
        sheet.previews = {{{}, {}, said, ItemSought::Inform, said}};
        sheet.trust = SheetTrust{};
        sheet.trust->theirWords = said;
        DaySheet day;
        day.imprint.myName = QStringLiteral("Maya Lindqvist");
        day.sheets = {sheet};
        const DaySheet result = initials().of(day);
        const OneOnOneSheet &one = result.sheets.first();
        const QString masked = QStringLiteral("DW told TA");
        QCOMPARE(result.imprint.myName, QStringLiteral("ML"));
        QCOMPARE(one.imprint.myName, QStringLiteral("ML"));
        QCOMPARE(one.peer.name, QStringLiteral("KO"));
        for (const QString &text :
             {one.remember->text, one.lastTime->outcome, one.lastTime->lines.first().text, one.owed.first().text,
              one.agenda.first().text, one.topics.first().topic.text, one.intention->text, one.previews.first().title,
              one.previews.first().decision, one.trust->theirWords})
            QCOMPARE(text, masked);
    }
    void someoneUnknownHasInitialsOfTheirOwn()
    {
        StaffSheet sheet;
        sheet.room = {{{{}, QStringLiteral("Kofi Mensah"), QStringLiteral("Kofi")}, {}, Reaction::Opposes}};
        QCOMPARE(initials().of(sheet).room.first().person.name, QStringLiteral("KM"));
    }
    void aLongNoteIsNoTrouble()
    {
        const QString much = QStringLiteral("Dana and the rest of us. ").repeated(20'000);
        QCOMPARE(initials().in(much), QStringLiteral("DW and the rest of us. ").repeated(20'000));
    }
};

LANAI_TEST(TstSheetInitials, tst_sheetinitials)
#include "tst_sheetinitials.moc"
