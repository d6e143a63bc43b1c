#include "ui/prep/prepmodel.h"
#include "core/journal/oneonones.h"
#include "core/journal/promises.h"
#include "core/journal/sheets.h"
#include "core/journal/staff.h"
#include "core/journal/topics.h"
#include "ui/sheet/oneononecomposer.h"

namespace lanai {
namespace {

// In the unlocked window: all that isn't sealed.
SheetOptions screenOptions()
{
    SheetOptions options;
    options.includePrivate = true;
    options.includeConflict = true;
    options.includeTrust = true;
    return options;
}

} // namespace

PrepModel::PrepModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, &PrepModel::reload);
}

void PrepModel::show(const Place &place)
{
    m_place = place;
    m_index = 0;
    reload();
    if (!isDay() || place.meeting.isNull())
        return;
    for (int i = 0; i < count(); ++i) {
        if (m_sheets.at(i).meetingId == place.meeting)
            m_index = i;
    }
    Q_EMIT reloaded();
}

Result<OneOnOneSheet> PrepModel::one(const SheetOptions &options) const
{
    if (m_place.meeting.isNull())
        return m_journal.sheets().oneOnOne(m_place.peer, options);
    return m_journal.oneOnOnes().meeting(m_place.meeting).and_then([&](const Meeting &meeting) {
        return m_journal.sheets().forMeeting(meeting, options);
    });
}

Result<QList<OneOnOneSheet>> PrepModel::load(const SheetOptions &options) const
{
    if (!isDay())
        return one(options).map([](const OneOnOneSheet &sheet) { return QList<OneOnOneSheet>{sheet}; });
    const Result<DaySheet> day = m_journal.sheets().day(m_place.day, options);
    if (!day && day.error().code == ErrorCode::NothingToPrint) // a day without a 1:1 is no mistake
        return QList<OneOnOneSheet>();
    return day.map([](const DaySheet &sheet) { return sheet.sheets; });
}

void PrepModel::reload()
{
    if (m_place.page != PageId::Prep)
        return;
    const Result<QList<OneOnOneSheet>> sheets = load(screenOptions());
    const Result<QList<Practice>> practices = m_journal.topics().practices();
    const Result<SheetChoices> choices = m_journal.sheets().choices();
    m_sheets = sheets.value_or(QList<OneOnOneSheet>());
    m_practices = practices.value_or(QList<Practice>());
    m_choices = choices.value_or(SheetChoices());
    m_index = std::clamp(m_index, 0, std::max(0, count() - 1));
    if (!sheets || !practices || !choices)
        Q_EMIT failed(!sheets ? sheets.error() : !practices ? practices.error() : choices.error());
    Q_EMIT reloaded();
}

std::optional<PracticeSuggestion> PrepModel::suggestedPractice() const
{
    if (m_sheets.isEmpty() || sheet().intention || sheet().meetingId.isNull())
        return std::nullopt;
    const Result<QList<PracticeSuggestion>> all = m_journal.topics().practicesFor(sheet().peer.peerId);
    return all && !all->isEmpty() ? std::optional(all->first()) : std::nullopt;
}

void PrepModel::step(int by)
{
    const int to = std::clamp(m_index + by, 0, std::max(0, count() - 1));
    if (std::exchange(m_index, to) != to)
        Q_EMIT reloaded();
}

Paper PrepModel::paper() const
{
    return fromWord<Paper>(m_choices.paper, QString()).value_or(paperOf(QLocale()));
}

SheetOptions PrepModel::paperOptions(const SheetExtras &extras) const
{
    SheetOptions options = m_choices.options;
    options.initials = extras.initials;
    options.includeConflict = extras.conflict;
    options.includeTrust = extras.trust;
    return options;
}

Result<Departure> PrepModel::departure(const SheetExtras &extras) const
{
    if (!hasSheet())
        return fail(ErrorCode::NothingToPrint, {m_place.day.toString(Qt::ISODate)});
    const OneOnOneSheet &seen = sheet();
    const SheetOptions options = paperOptions(extras);
    const auto made = seen.meetingId.isNull()
                          ? m_journal.sheets().oneOnOne(seen.peer.peerId, options)
                          : m_journal.oneOnOnes().meeting(seen.meetingId).and_then([&](const Meeting &meeting) {
                                return m_journal.sheets().forMeeting(meeting, options);
                            });
    return made.map([this](const OneOnOneSheet &sheet) {
        const QDate on = sheet.when.date.isValid() ? sheet.when.date : today();
        return Departure{oneOnOneDocument(sheet), sheet.imprint, SheetKind::OneOnOne, on, paper()};
    });
}

Result<Departure> PrepModel::departureOfDay(const SheetExtras &extras) const
{
    return m_journal.sheets().day(m_place.day, paperOptions(extras)).map([this](const DaySheet &sheet) {
        return Departure{dayDocument(sheet), sheet.imprint, SheetKind::Day, sheet.date, paper()};
    });
}

Result<void> PrepModel::chooseInitials(bool initials)
{
    SheetChoices choices = m_choices;
    choices.options.initials = initials;
    return m_journal.sheets().choose(choices);
}

Result<void> PrepModel::tick(const Id &id, bool done)
{
    return m_journal.oneOnOnes().agendaItem(id).and_then([&](AgendaItem item) {
        item.done = done;
        return m_journal.oneOnOnes().changeAgendaItem(item);
    });
}

Result<void> PrepModel::addToAgenda(const QString &text)
{
    AgendaItem item;
    item.peerId = sheet().peer.peerId;
    item.meetingId = sheet().meetingId;
    item.text = text.simplified();
    return m_journal.oneOnOnes().addAgendaItem(item).map([](const Id &) {});
}

Result<void> PrepModel::addTopic(const Topic &topic)
{
    AgendaItem item;
    item.peerId = sheet().peer.peerId;
    item.meetingId = sheet().meetingId;
    item.text = topic.text;
    item.trustLevel = topic.trustLevel;
    item.topicId = topic.id;
    return m_journal.oneOnOnes().addAgendaItem(item).map([](const Id &) {});
}

Result<void> PrepModel::changeText(const Id &id, const QString &text)
{
    return m_journal.oneOnOnes().agendaItem(id).and_then([&](AgendaItem item) {
        item.text = text.simplified();
        return m_journal.oneOnOnes().changeAgendaItem(item);
    });
}

Result<void> PrepModel::removeFromAgenda(const Id &id)
{
    return m_journal.oneOnOnes().removeAgendaItem(id);
}

Result<void> PrepModel::moveAgenda(int from, int to)
{
    QList<Id> order;
    for (const SheetAgendaLine &line : sheet().agenda)
        order << line.id;
    if (from < 0 || from >= order.size() || to < 0 || to >= order.size() || from == to)
        return {};
    order.move(from, to);
    return m_journal.oneOnOnes().orderAgenda(sheet().meetingId, order);
}

Result<void> PrepModel::keep(const Id &commitment)
{
    return m_journal.promises().keep(commitment);
}

Result<void> PrepModel::pin(const QString &line)
{
    return m_journal.oneOnOnes().pinFor(sheet().meetingId, line);
}

Result<void> PrepModel::choosePractice(const Id &practice)
{
    return m_journal.oneOnOnes().meeting(sheet().meetingId).and_then([&](Meeting meeting) {
        meeting.practiceId = practice;
        return m_journal.oneOnOnes().change(meeting);
    });
}

Result<void> PrepModel::record(const Preview &preview)
{
    Preview given = preview;
    if (sheet().when.date == today())
        given.meetingId = sheet().meetingId; // said in this 1:1
    return m_journal.staff().addPreview(given).map([](const Id &) {});
}

} // namespace lanai
