#include "core/domain/previews.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

namespace {

const QDate staffDay = day("2026-11-23"); // a Monday: previews from the 16th to the 22nd

Preview reacted(const char *peer, Reaction reaction, const char *on)
{
    Preview preview;
    preview.id = derivedId({QStringLiteral("preview"), QString::fromLatin1(peer), QString::fromLatin1(on)});
    preview.itemId = idOf("pricing");
    preview.peerId = idOf(peer);
    preview.reaction = reaction;
    preview.on = day(on);
    return preview;
}

StaffItem pricing(const char *needs, const QList<Preview> &previews = {})
{
    StaffItem item;
    item.id = idOf("pricing");
    item.title = QStringLiteral("EMEA pricing pilot");
    item.needs = idsOf(needs);
    item.previews = previews;
    return item;
}

Meeting oneOnOne(const char *name, const char *on, MeetingState state = MeetingState::Planned,
                 const char *peer = "elena", const char *at = "15:00")
{
    Meeting meeting;
    meeting.id = idOf(name);
    meeting.peerId = idOf(peer);
    meeting.date = day(on);
    meeting.time = clock(at);
    meeting.state = state;
    return meeting;
}

AgendaItem agendaAt(const char *meeting, const char *name = "agenda", const char *peer = "elena")
{
    AgendaItem item;
    item.id = idOf(name);
    item.peerId = idOf(peer);
    item.meetingId = idOf(meeting);
    item.sourceId = idOf("pricing");
    item.source = AgendaSource::StaffPreview;
    item.text = QStringLiteral("as the person changed it");
    return item;
}

PreviewInput inputWith(const QList<StaffItem> &items, const QList<Meeting> &meetings,
                       const QList<AgendaItem> &existing = {}, const char *today = "2026-11-16")
{
    return {day(today), staffDay, items, meetings, existing};
}

const QStringList meetingNames{QStringLiteral("early"), QStringLiteral("first"), QStringLiteral("second"),
                               QStringLiteral("late")};

// "add first; move second; remove; no sync": what a plan does, in words.
QString inWords(const PreviewPlan &plan)
{
    const auto place = [](const AgendaItem &item) {
        for (const QString &name : meetingNames) {
            if (item.meetingId == idOf(name.toLatin1()))
                return name;
        }
        return QStringLiteral("?");
    };
    QStringList words;
    for (const AgendaItem &item : plan.add)
        words << QStringLiteral("add ") + place(item);
    for (const AgendaItem &item : plan.move)
        words << QStringLiteral("move ") + place(item);
    for (qsizetype i = 0; i < plan.remove.size(); ++i)
        words << QStringLiteral("remove");
    for (qsizetype i = 0; i < plan.noSync.size(); ++i)
        words << QStringLiteral("no sync");
    return words.join(QStringLiteral("; "));
}

// The plan carried out, as the journal does.
PreviewInput after(PreviewInput input)
{
    const PreviewPlan plan = previewPlan(input);
    input.existing.removeIf([&plan](const AgendaItem &item) { return plan.remove.contains(item.id); });
    for (AgendaItem &item : input.existing) {
        for (const AgendaItem &moved : plan.move) {
            if (moved.id == item.id)
                item = moved;
        }
    }
    input.existing << plan.add;
    return input;
}

} // namespace

class TstPreviews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowIsTheWeekBefore()
    {
        const PreviewWindow window = previewWindow(staffDay);
        QVERIFY(!window.holds(day("2026-11-15")));
        QVERIFY(window.holds(day("2026-11-16")));
        QVERIFY(window.holds(day("2026-11-22")));
        QVERIFY(!window.holds(staffDay));
    }

    void anItemIsPreviewedWhenEachOfThemHasReacted_data()
    {
        QTest::addColumn<StaffItem>("item");
        QTest::addColumn<QList<QUuid>>("missing");
        const Preview elena = reacted("elena", Reaction::Supports, "2026-11-19");
        const Preview tomas = reacted("tomas", Reaction::Unclear, "2026-11-18");
        const auto row = [](const char *name, const StaffItem &item, const char *missing) {
            QTest::newRow(name) << item << idsOf(missing);
        };
        row("needs nobody", pricing(""), "");
        row("nobody has reacted", pricing("elena tomas"), "elena tomas");
        row("one of two", pricing("elena tomas", {tomas}), "elena");
        row("both", pricing("elena tomas", {tomas, elena}), "");
        row("whatever the reaction", pricing("tomas", {tomas}), "");
        row("whenever it was given", pricing("elena", {reacted("elena", Reaction::Opposes, "2026-03-01")}), "");
        row("somebody else's doesn't count", pricing("elena", {tomas}), "elena");
        row("a need that is named twice is one", pricing("elena elena"), "elena");
    }
    void anItemIsPreviewedWhenEachOfThemHasReacted()
    {
        QFETCH(StaffItem, item);
        QFETCH(QList<QUuid>, missing);
        QCOMPARE(supportMissing(item), missing);
        QCOMPARE(isPreviewed(item), missing.isEmpty());
    }

    void theLatestReactionCounts()
    {
        const StaffItem item = pricing("elena", {reacted("elena", Reaction::Supports, "2026-11-19"),
                                                 reacted("elena", Reaction::HasConcerns, "2026-11-17"),
                                                 reacted("tomas", Reaction::Opposes, "2026-11-20")});
        QCOMPARE(latestPreview(item, idOf("elena"))->reaction, Reaction::Supports);
        QVERIFY(!latestPreview(item, idOf("priya")));
        const StaffItem sameDay = pricing("elena", {reacted("elena", Reaction::Opposes, "2026-11-19"),
                                                    reacted("elena", Reaction::Supports, "2026-11-19")});
        QCOMPARE(latestPreview(sameDay, idOf("elena"))->reaction, Reaction::Supports);
    }

    void theAgendasFollow_data()
    {
        QTest::addColumn<PreviewInput>("input");
        QTest::addColumn<QString>("plan");
        const auto row = [](const char *name, const PreviewInput &input, const char *plan) {
            QTest::newRow(name) << input << QString::fromLatin1(plan);
        };
        const QList<StaffItem> wanted{pricing("elena")};
        const Meeting early = oneOnOne("early", "2026-11-15");
        const Meeting first = oneOnOne("first", "2026-11-17");
        const Meeting second = oneOnOne("second", "2026-11-20");
        const Meeting late = oneOnOne("late", "2026-11-23");
        const auto as = [](Meeting meeting, MeetingState state) {
            meeting.state = state;
            return meeting;
        };

        row("it joins the first 1:1 in the window", inputWith(wanted, {second, early, late, first}), "add first");
        row("D-7 is in the window", inputWith(wanted, {oneOnOne("first", "2026-11-16")}), "add first");
        row("D-8 isn't", inputWith(wanted, {early}), "no sync");
        row("D-1 is", inputWith(wanted, {oneOnOne("first", "2026-11-22")}), "add first");
        row("D isn't", inputWith(wanted, {late}), "no sync");
        row("of two on one day the earlier",
            inputWith(wanted, {oneOnOne("second", "2026-11-17"),
                               oneOnOne("first", "2026-11-17", MeetingState::Planned, "elena", "09:00")}),
            "add first");
        row("another peer's 1:1 is no place",
            inputWith(wanted, {oneOnOne("first", "2026-11-17", MeetingState::Planned, "tomas")}), "no sync");
        row("no 1:1 at all", inputWith(wanted, {}), "no sync");
        row("it stands where it belongs", inputWith(wanted, {first, second}, {agendaAt("first")}), "");
        row("each need has its own",
            inputWith({pricing("elena tomas")},
                      {first, oneOnOne("second", "2026-11-18", MeetingState::Planned, "tomas")}),
            "add first; add second");
        row("a need that is named twice is one", inputWith({pricing("elena elena")}, {first}), "add first");

        row("the first one is skipped: the next there",
            inputWith(wanted, {as(first, MeetingState::Skipped), second}, {agendaAt("first")}), "move second");
        row("skipped, and none is left",
            inputWith(wanted, {as(first, MeetingState::Skipped), late}, {agendaAt("first")}), "remove; no sync");
        row("moved out of the window: the next there",
            inputWith(wanted, {oneOnOne("first", "2026-11-24"), second}, {agendaAt("first")}), "move second");
        row("moved out, and none is left", inputWith(wanted, {oneOnOne("first", "2026-11-24")}, {agendaAt("first")}),
            "remove; no sync");
        row("moved within the window it keeps its place",
            inputWith(wanted, {oneOnOne("first", "2026-11-19"), second}, {agendaAt("first")}), "");
        row("a 1:1 that comes in earlier takes it over", inputWith(wanted, {first, second}, {agendaAt("second")}),
            "move first");
        row("one that waits for a 1:1 gets it", inputWith(wanted, {first}, {agendaAt("none")}), "move first");

        row("held without it: the next there",
            inputWith(wanted, {as(first, MeetingState::Held), second}, {agendaAt("first")}), "move second");
        row("held without it, and none is left: it stays as what happened",
            inputWith(wanted, {as(first, MeetingState::Held)}, {agendaAt("first")}), "no sync");
        row("a 1:1 that was held before the item came is no place",
            inputWith(wanted, {as(first, MeetingState::Held), second}), "add second");
        row("nor one that has passed and isn't logged yet", inputWith(wanted, {first, second}, {}, "2026-11-18"),
            "add second");
        row("but what stands there stays, for the log",
            inputWith(wanted, {first, second}, {agendaAt("first")}, "2026-11-18"), "");
        row("today's is a place all day", inputWith(wanted, {first}, {}, "2026-11-17"), "add first");

        const Preview elena = reacted("elena", Reaction::HasConcerns, "2026-11-02");
        row("one who has reacted needs no preview", inputWith({pricing("elena", {elena})}, {first}), "");
        row("having reacted elsewhere, it leaves the agenda",
            inputWith({pricing("elena", {elena})}, {first}, {agendaAt("first")}), "remove");
        row("but not the agenda of the 1:1 that was held",
            inputWith({pricing("elena", {elena})}, {as(first, MeetingState::Held)}, {agendaAt("first")}), "");
        row("one who has reacted is never without a sync", inputWith({pricing("elena", {elena})}, {}), "");

        StaffItem withdrawn = pricing("elena");
        withdrawn.outcome = ItemOutcome::Withdrawn;
        row("an item that is settled wants none", inputWith({withdrawn}, {first}), "");
        row("and leaves the agenda", inputWith({withdrawn}, {first}, {agendaAt("first")}), "remove");

        row("removing the item removes it", inputWith({}, {first}, {agendaAt("first")}), "remove");
        row("removing the need removes it", inputWith({pricing("")}, {first}, {agendaAt("first")}), "remove");
        row("even from a 1:1 that was held", inputWith({}, {as(first, MeetingState::Held)}, {agendaAt("first")}),
            "remove");

        AgendaItem ticked = agendaAt("first");
        ticked.done = true;
        row("a ticked one stays when the item goes", inputWith({}, {first}, {ticked}), "");
        row("a ticked one stays when the need goes", inputWith({pricing("")}, {first}, {ticked}), "");
        row("a ticked one stays when its 1:1 moves out",
            inputWith(wanted, {oneOnOne("first", "2026-11-24"), second}, {ticked}), "");
        row("a ticked one is not asked for again", inputWith(wanted, {first, second}, {ticked}), "");
        row("a ticked one leaves nothing else waiting",
            inputWith(wanted, {first, second}, {ticked, agendaAt("second", "again")}), "remove");
        row("of two the one in its place stays",
            inputWith(wanted, {first, second}, {agendaAt("second"), agendaAt("first", "again")}), "remove");
        row("of two elsewhere one moves",
            inputWith(wanted, {first, second}, {agendaAt("second"), agendaAt("late", "again")}), "move first; remove");
    }
    void theAgendasFollow()
    {
        QFETCH(PreviewInput, input);
        QFETCH(QString, plan);
        const PreviewPlan found = previewPlan(input);
        QCOMPARE(inWords(found), plan);
        QCOMPARE(found.changesNothing(), plan.isEmpty() || plan == QStringLiteral("no sync"));
        QVERIFY2(previewPlan(after(input)).changesNothing(), "a second run changes something");
    }

    void untouchedAgendaItemsMoveWithTheStaffMeeting()
    {
        PreviewInput input =
            inputWith({pricing("elena")}, {oneOnOne("first", "2026-11-17"), oneOnOne("second", "2026-11-24")});
        input = after(input);
        QCOMPARE(input.existing.first().meetingId, idOf("first"));
        input.staffMeetingDay = day("2026-11-30");
        const PreviewPlan plan = previewPlan(input);
        QCOMPARE(inWords(plan), QStringLiteral("move second"));
        QCOMPARE(plan.move.first().id, input.existing.first().id);
        input.existing.first().done = true;
        QVERIFY(previewPlan(input).changesNothing());
    }

    void aNewAgendaItemSaysWhatAndWhereItComesFrom()
    {
        StaffItem item = pricing("elena");
        item.privacy = Privacy::Private;
        const AgendaItem added = previewPlan(inputWith({item}, {oneOnOne("first", "2026-11-17")})).add.first();
        QCOMPARE(added.text, item.title);
        QCOMPARE(added.peerId, idOf("elena"));
        QCOMPARE(added.meetingId, idOf("first"));
        QCOMPARE(added.source, AgendaSource::StaffPreview);
        QCOMPARE(added.sourceId, item.id);
        QCOMPARE(added.privacy, Privacy::Private);
        QVERIFY(!added.done);
    }

    void twoCopiesMakeTheSameAgendaItem()
    {
        const auto idAt = [](const char *meeting, const char *peer) {
            const Meeting place = oneOnOne(meeting, "2026-11-17", MeetingState::Planned, peer);
            return previewPlan(inputWith({pricing(peer)}, {place})).add.first().id;
        };
        QCOMPARE(idAt("first", "elena"), idAt("first", "elena"));
        QVERIFY(idAt("first", "elena") != idAt("second", "elena"));
        QVERIFY(idAt("first", "elena") != idAt("first", "tomas"));
    }

    void aMoveKeepsWhatThePersonMadeOfIt()
    {
        AgendaItem changed = agendaAt("first");
        changed.position = 3;
        changed.trustLevel = 4;
        const PreviewPlan plan = previewPlan(inputWith(
            {pricing("elena")},
            {oneOnOne("first", "2026-11-17", MeetingState::Skipped), oneOnOne("second", "2026-11-20")}, {changed}));
        QCOMPARE(plan.move.first().text, changed.text);
        QCOMPARE(plan.move.first().position, 3);
        QCOMPARE(plan.move.first().trustLevel, 4);
    }

    void whoHasNoSyncIsNamedWithTheItem()
    {
        const PreviewPlan plan = previewPlan(inputWith({pricing("elena tomas")}, {oneOnOne("first", "2026-11-17")}));
        QCOMPARE(plan.noSync, QList<NoSync>({{idOf("pricing"), idOf("tomas")}}));
    }
};

LANAI_TEST(TstPreviews, tst_previews)
#include "tst_previews.moc"
