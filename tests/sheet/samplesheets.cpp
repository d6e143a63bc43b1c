#include "tests/sheet/samplesheets.h"
#include "tests/support/days.h"

namespace lanai::test {
namespace {

const QDate staffDay(2026, 11, 23);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

SheetSupport said(const char *name, Reaction reaction, const char *words = "")
{
    return {person(text(name)), true, reaction, text(words), false};
}

SheetSupport missing(const char *name, bool noSyncBefore = false)
{
    return {person(text(name)), true, std::nullopt, {}, noSyncBefore};
}

SheetItem item(int position, const char *title, ItemSought sought, const char *decision,
               const QList<SheetSupport> &support)
{
    return {derivedId({text(title)}), position, text(title), sought, text(decision), support};
}

RoomLine edited(const char *name, const char *line)
{
    RoomLine result;
    result.person = person(text(name));
    result.said.source = RoomLineSource::Edited;
    result.said.text = text(line);
    return result;
}

SheetCommitment promise(CommitmentSide side, const char *name, const char *what, QDate due)
{
    const int late = static_cast<int>(std::max<qint64>(0, due.daysTo(today())));
    return {derivedId({text(what)}), side, person(text(name)), text(what), due, late, false, {}};
}

const QStringList &names()
{
    static const QStringList all{text("Dana Whitfield"), text("Priya Raman"),    text("Marcus Oyelaran"),
                                 text("Elena Brandt"),   text("Tomás Arriaga"),  text("Wei Lin Tan"),
                                 text("Jonas Eklund"),   text("Hannah Sokolov"), text("Aisha Karim")};
    return all;
}

SheetPerson someone(int i)
{
    return person(names().at(i % names().size()));
}

} // namespace

SheetPerson person(const QString &name, const QString &shortName)
{
    return {derivedId({QStringLiteral("peer"), name}), name,
            shortName.isEmpty() ? name.section(u' ', 0, 0) : shortName};
}

SheetImprint imprint()
{
    SheetImprint imprint;
    imprint.myName = text("Maya Lindqvist");
    imprint.myRole = text("CPO");
    imprint.preparedOn = today();
    imprint.leftOut = 12;
    return imprint;
}

StaffSheet pictureStaffSheet()
{
    StaffSheet sheet;
    sheet.title = text("Exec staff");
    sheet.when = {staffDay, QTime(9, 0), {}, {}};
    sheet.imprint = imprint();
    sheet.items = {item(1, "Q1 roadmap cut line", ItemSought::Decide, "Five above, four below.",
                        {said("Dana", Reaction::SupportsWithChange, "wants on-call cost beside each item"),
                         said("Priya", Reaction::Supports)}),
                   item(2, "EMEA pricing pilot", ItemSought::Decide, "Two markets, one quarter.",
                        {said("Tomás", Reaction::HasConcerns, "unsure about Q1 quota"), missing("Elena")}),
                   item(3, "Support hiring exception", ItemSought::Decide, "Six roles, Lisbon.",
                        {said("Priya", Reaction::SupportsWithChange, "if two come from attrition")}),
                   item(4, "FY27 planning calendar", ItemSought::Discuss, "Start 11 January.",
                        {said("Priya", Reaction::Unclear, "wants one more week for close")})};
    sheet.room = {
        edited("Dana Whitfield", "Theo’s recital went well. Reads first, so send the ticket split by Friday."),
        edited("Priya Raman", "Asha’s swim trials are this morning. Keep item 4 short."),
        edited("Marcus Oyelaran", "Levelling draft is late. Ask outside the room."),
        edited("Elena Brandt", "Joining by video from Hamburg, mid-move."),
        edited("Tomás Arriaga", "Worried about Q1 quota. Ask him first on item 2."),
        edited("Wei Lin Tan", "Back from Penang. Customer quote library is nearly done."),
        edited("Jonas Eklund", "Quarter-end freeze starts 14 December.")};
    sheet.commitments = {promise(CommitmentSide::Mine, "Elena", "Introduce Kofi at Northwind", QDate(2026, 11, 17)),
                         promise(CommitmentSide::Theirs, "Marcus", "Levelling draft", QDate(2026, 11, 18)),
                         promise(CommitmentSide::Mine, "Dana", "Support ticket split by team", QDate(2026, 11, 20)),
                         promise(CommitmentSide::Theirs, "Priya", "FY27 headcount model", QDate(2026, 11, 23))};
    return sheet;
}

StaffSheet staffSheet(int attendees, int items, int commitments, bool longWords)
{
    StaffSheet sheet;
    sheet.title = text("Exec staff");
    sheet.when = {staffDay, QTime(9, 0), {}, {}};
    sheet.imprint = imprint();
    const QString extra = longWords
                              ? text(". The cost has to stand beside each item before the vote, the two teams in "
                                     "Lisbon need to hear it first, and the number for the second half is still a "
                                     "guess that nobody has checked against the plan")
                              : QString();
    for (int i = 1; i <= items; ++i) {
        SheetItem one = item(i, "", ItemSought::Decide, "Two markets, one quarter, then a fresh decision", {});
        one.title = text("Matter number %1 of the morning").arg(i);
        one.support = {{someone(i), true, Reaction::SupportsWithChange,
                        text("wants on-call cost beside each item") + extra, false},
                       {someone(i + 1), true, Reaction::HasConcerns, text("the quota is not settled") + extra, false},
                       {someone(i + 2), true, std::nullopt, {}, i % 2 == 0}};
        sheet.items << one;
    }
    for (int i = 0; i < attendees; ++i) {
        RoomLine line = edited("", "Worried about the quota; ask first on item 2, then leave it alone.");
        line.person = someone(i);
        if (i >= names().size())
            line.person.name += QStringLiteral(" %1").arg(i);
        if (i % 3 == 2)
            line.said = {};
        sheet.room << line;
    }
    for (int i = 0; i < commitments; ++i) {
        SheetCommitment one = promise(i % 2 ? CommitmentSide::Mine : CommitmentSide::Theirs, "Dana",
                                      "Support ticket split by team and by week", staffDay.addDays(i - commitments));
        one.peer = someone(i);
        sheet.commitments << one;
    }
    return sheet;
}

OneOnOneSheet oneOnOneSheet()
{
    OneOnOneSheet sheet;
    sheet.peer = person(text("Dana Whitfield"));
    sheet.role = text("CTO");
    sheet.organisation = text("Lumen");
    sheet.when = {today(), QTime(15, 0), {}, {}};
    sheet.minutes = 30;
    sheet.week = 8;
    sheet.weeks = 13;
    sheet.imprint = imprint();
    sheet.remember = Remembered{
        RememberKind::DatedFact, text("Theo plays his cello recital"), {}, Privacy::SheetSafe, QDate(2026, 11, 21)};
    sheet.lastTime =
        SheetLastTime{QDate(2026, 11, 12),
                      text("On-call cost goes beside each roadmap item"),
                      QDate(2026, 11, 12),
                      {{std::nullopt, CommitmentSide::Mine, text("We walked through the cut line once.")},
                       {CaptureKind::Commitment, CommitmentSide::Mine, text("me by Fri: ticket split by team")},
                       {CaptureKind::Commitment, CommitmentSide::Theirs, text("Dana: intro to the vendor")}}};
    sheet.owed = {promise(CommitmentSide::Mine, "Dana", "Support ticket split by team", QDate(2026, 11, 20)),
                  promise(CommitmentSide::Theirs, "Dana", "Intro to the vendor", QDate(2026, 11, 17)),
                  promise(CommitmentSide::Theirs, "Dana", "No release talk in corridors", {})};
    sheet.agenda = {{{}, text("Revisit the hiring plan"), 0, AgendaSource::CarriedOver, false},
                    {{}, text("Q1 roadmap cut line"), 0, AgendaSource::StaffPreview, false},
                    {{}, text("What would make me easier to work with?"), 0, AgendaSource::Own, true}};
    Topic levels{derivedId({text("a")}), text("What are you most proud of this quarter?"), 3, TopicTheme::Insight,
                 true};
    Topic further{derivedId({text("b")}), text("Where did I let you down lately?"), 4, TopicTheme::Feedback, true};
    sheet.topics = {{levels, TopicWhy::AtTheirLevel, {}}, {further, TopicWhy::OneAbove, QDate(2026, 8, 27)}};
    sheet.intention = SheetIntention{{}, TrustHabit::Listening, text("Ask two questions before I answer one")};
    sheet.previews = {{{}, staffDay, text("Q1 roadmap cut line"), ItemSought::Decide, text("Five above, four below")}};
    return sheet;
}

} // namespace lanai::test
