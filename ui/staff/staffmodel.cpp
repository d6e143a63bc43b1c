#include "ui/staff/staffmodel.h"
#include "core/domain/previews.h"
#include "core/domain/zonedtime.h"
#include "core/journal/people.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "ui/sheet/sheetwords.h"
#include "ui/sheet/staffcomposer.h"

namespace lanai {
namespace {

constexpr int shownBack = 3;   // months of past meetings to choose from
constexpr int shownAhead = 12; // months of planned ones
constexpr int lastsMinutes = 60;

QString plainTextOf(const SheetParagraph &paragraph)
{
    QString text;
    for (const SheetRun &run : paragraph)
        text += run.text;
    return text;
}

} // namespace

StaffModel::StaffModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, &StaffModel::reload);
    reload();
}

void StaffModel::show(const Id &meeting)
{
    m_asked = meeting;
    reload();
}

void StaffModel::reload()
{
    if (const Result<void> loaded = load(); !loaded)
        Q_EMIT failed(loaded.error());
    Q_EMIT reloaded();
}

Result<void> StaffModel::load()
{
    const Result<QList<StaffMeeting>> meetings =
        m_journal.staff().between(today().addMonths(-shownBack), today().addMonths(shownAhead));
    const Result<SheetChoices> choices = m_journal.sheets().choices();
    const Result<QList<Peer>> peers = m_journal.people().all();
    if (!meetings || !choices || !peers)
        return fail(!meetings ? meetings.error() : !choices ? choices.error() : peers.error());
    m_meetings = *meetings;
    m_choices = *choices;
    m_allPeers = *peers;
    m_peers = *peers;
    m_peers.removeIf([](const Peer &peer) { return peer.standing != Standing::Current; });
    const auto asked = std::find_if(m_meetings.cbegin(), m_meetings.cend(),
                                    [this](const StaffMeeting &one) { return one.id == m_asked; });
    const auto next = std::find_if(m_meetings.cbegin(), m_meetings.cend(),
                                   [this](const StaffMeeting &one) { return one.date >= today(); });
    m_meeting = asked != m_meetings.cend()  ? *asked
                : next != m_meetings.cend() ? *next
                : m_meetings.isEmpty()      ? StaffMeeting()
                                            : m_meetings.last();
    m_items.clear();
    m_attendees.clear();
    m_sheet = {};
    if (!hasMeeting())
        return {};
    const Result<StaffSheet> sheet = m_journal.sheets().staff(m_meeting.id, m_choices.options);
    if (!sheet)
        return fail(sheet.error());
    m_sheet = *sheet;
    return loadItems().and_then([this] { return loadAttendees(); });
}

PersonRef StaffModel::person(const Id &peer) const
{
    for (const Peer &one : m_allPeers) {
        if (one.id == peer)
            return {one.id, one.name, one.shortName(), one.role};
    }
    return {};
}

StaffItemRow StaffModel::rowOf(const PreviewRow &row) const
{
    StaffItemRow result{row.item, {}, row.previewed};
    for (const PreviewPerson &one : row.people)
        result.voices << ItemVoice{one.peer, true, one.preview, one.nextSync};
    QList<Id> heard = row.item.needs;
    for (const Preview &preview : row.item.previews) {
        const PersonRef who = person(preview.peerId);
        if (heard.contains(preview.peerId) || who.id.isNull())
            continue;
        heard << preview.peerId;
        result.voices << ItemVoice{who, false, latestPreview(row.item, preview.peerId), {}};
    }
    return result;
}

Result<void> StaffModel::loadItems()
{
    return m_journal.staff().before(m_meeting.id).map([this](const BeforeStaff &before) {
        for (const PreviewRow &row : before.items)
            m_items << rowOf(row);
    });
}

// What the rule proposes is asked for with everybody coming, nothing edited away, and no initials: it is a list on the
// screen.
Result<void> StaffModel::loadAttendees()
{
    SheetOptions whole;
    whole.includePrivate = m_choices.options.includePrivate;
    const Result<StaffSheet> sheet = m_journal.sheets().staff(m_meeting.id, whole);
    if (!sheet)
        return fail(sheet.error());
    const SheetWords words{QLocale()};
    for (const Attendee &attendee : std::as_const(m_meeting.attendees)) {
        const PersonRef who = person(attendee.peerId);
        if (!attendee.peerId.isNull() && who.id.isNull()) // in the trash
            continue;
        StaffAttendee row{attendee,
                          attendee.peerId.isNull() ? attendee.name : who.name,
                          attendee.peerId.isNull() ? attendee.name : who.shortName,
                          {}};
        for (const RoomLine &line : sheet->room) {
            if (line.attendee == attendee.id && line.said.source != RoomLineSource::Edited)
                row.proposed = plainTextOf(words.roomLine(line, sheet->imprint.preparedOn));
        }
        m_attendees << row;
    }
    return {};
}

const StaffItemRow *StaffModel::item(const Id &id) const
{
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(), [&id](const StaffItemRow &row) { return row.item.id == id; });
    return found == m_items.cend() ? nullptr : &*found;
}

const StaffAttendee *StaffModel::attendee(const Id &id) const
{
    const auto found = std::find_if(m_attendees.cbegin(), m_attendees.cend(),
                                    [&id](const StaffAttendee &one) { return one.attendee.id == id; });
    return found == m_attendees.cend() ? nullptr : &*found;
}

int StaffModel::coming() const
{
    return int(std::count_if(m_attendees.cbegin(), m_attendees.cend(),
                             [](const StaffAttendee &one) { return one.attendee.coming; }));
}

int StaffModel::previewed() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [](const StaffItemRow &row) { return row.previewed; }));
}

bool StaffModel::isOver() const
{
    const Result<QDateTime> start = instantOf(m_meeting.date, m_meeting.time, m_meeting.zone);
    return start && start->addSecs(lastsMinutes * 60) <= m_journal.clock().nowUtc();
}

int StaffModel::undecided() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [](const StaffItemRow &row) { return row.item.outcome == ItemOutcome::None; }));
}

Paper StaffModel::paper() const
{
    return fromWord<Paper>(m_choices.paper, QString()).value_or(paperOf(QLocale()));
}

SheetDocument StaffModel::document() const
{
    return staffDocument(m_sheet);
}

Result<Departure> StaffModel::departure(bool initials) const
{
    SheetOptions options = m_choices.options;
    options.initials = initials;
    return m_journal.sheets().staff(m_meeting.id, options).map([this](const StaffSheet &sheet) {
        return Departure{staffDocument(sheet), sheet.imprint, SheetKind::Staff, m_meeting.date, paper()};
    });
}

} // namespace lanai
