#include "ui/peers/triagemodel.h"
#include "core/journal/drafts.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/settings.h"
#include "core/journal/undoing.h"
#include "ui/parts/dates.h"
#include "ui/parts/words.h"

namespace lanai {
namespace {

constexpr QLatin1StringView draftPlace("triage");
constexpr std::array hours{9, 10, 11, 14, 15};

QTime timeAt(int choice)
{
    return {hours.at(static_cast<std::size_t>(choice)), 0};
}

} // namespace

TriageModel::TriageModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const ChangeSet &changes) { m_last = changes.command; });
}

QString TriageModel::keptNames() const
{
    return m_journal.drafts().at(draftPlace).value_or(Draft()).content;
}

void TriageModel::keepNames(const QString &typedNow) const
{
    const bool typing = m_stage == TriageStage::Names;
    const QString typed = typing ? typedNow : m_names.mid(m_at).join(u'\n');
    // What can't be kept is still on the screen.
    static_cast<void>(typed.trimmed().isEmpty() ? m_journal.drafts().drop(draftPlace)
                                                : m_journal.drafts().save(draftPlace, typed));
}

Result<void> TriageModel::begin(const QString &typed)
{
    QStringList names;
    for (const QString &line : typed.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.simplified();
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    if (names.isEmpty())
        return fail(ErrorCode::EmptyName);
    const Result<QList<PersonName>> known = m_journal.people().names();
    if (!known)
        return fail(known.error());
    for (const PersonName &person : *known) {
        if (names.contains(person.name, Qt::CaseInsensitive))
            return fail(ErrorCode::NameTaken, {person.name});
    }
    m_names = names;
    m_answers = QList<Answered>(names.size());
    m_at = 0;
    proceed(TriageStage::Need);
    return {};
}

int TriageModel::series() const
{
    return static_cast<int>(
        std::count_if(m_answers.begin(), m_answers.end(), [](const Answered &answered) { return answered.began; }));
}

// The first that no peer before has; at last the first of all.
int TriageModel::freeTime() const
{
    for (int time = 0; time < static_cast<int>(hours.size()); ++time) {
        const bool taken = std::any_of(m_answers.begin(), m_answers.end(), [time](const Answered &answered) {
            return answered.began && answered.time == time;
        });
        if (!taken)
            return time;
    }
    return 0;
}

int TriageModel::suggested() const
{
    switch (m_stage) {
    case TriageStage::Need:
        return static_cast<int>(Interdependence::Moderate);
    case TriageStage::Rhythm:
        return static_cast<int>(m_answers.at(m_at).need); // Rule 2: in the same order
    case TriageStage::Time:
        return freeTime();
    case TriageStage::Names:
    case TriageStage::Done:
        break;
    }
    return -1;
}

QList<TriageChoice> TriageModel::choices() const
{
    QList<TriageChoice> choices;
    switch (m_stage) {
    case TriageStage::Need:
        choices = {{Words::name(Interdependence::Strong), tr("neither of us delivers without the other"), false},
                   {Words::name(Interdependence::Moderate), tr("we plan with one another"), false},
                   {Words::name(Interdependence::Light), tr("good to know what the other does"), false}};
        break;
    case TriageStage::Rhythm:
        for (const QString &name : SeriesProposal().names())
            choices << TriageChoice{name, {}, false};
        choices << TriageChoice{tr("Not regularly"), {}, false};
        break;
    case TriageStage::Time:
        for (const int hour : hours)
            choices << TriageChoice{Dates::time(QTime(hour, 0)), {}, false};
        break;
    case TriageStage::Names:
    case TriageStage::Done:
        return {};
    }
    choices[suggested()].suggested = m_stage != TriageStage::Need;
    return choices;
}

void TriageModel::proceed(TriageStage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

Result<void> TriageModel::choose(int choice)
{
    if (choice < 0 || choice >= choices().size())
        return {};
    if (m_stage == TriageStage::Need) {
        now().need = static_cast<Interdependence>(choice);
        proceed(TriageStage::Rhythm);
        return {};
    }
    if (m_stage == TriageStage::Rhythm) {
        const bool regularly = choice < choices().size() - 1;
        now().rhythm = regularly ? choice : -1;
        if (!regularly)
            return save();
        proceed(TriageStage::Time);
        return {};
    }
    now().time = choice;
    return save();
}

Result<void> TriageModel::saved(const Result<Id> &done)
{
    if (!done)
        return fail(done.error());
    now().commands << m_last;
    return {};
}

Result<void> TriageModel::save()
{
    Peer peer;
    peer.name = name();
    peer.interdependence = now().need;
    const Result<Id> added = m_journal.people().add(peer);
    Result<void> done = saved(added);
    if (done && now().rhythm >= 0) {
        const Result<Me> me = m_journal.people().me();
        if (!me)
            return fail(me.error());
        peer.id = *added;
        SeriesProposal proposal = proposedSeries(peer, *me, m_journal.clock().today());
        proposal.time = timeAt(now().time);
        done = saved(m_journal.oneOnOnes().start(proposal.draft(now().rhythm)));
        now().began = done.has_value();
    }
    if (!done) {
        // Whole or not at all.
        static_cast<void>(takeBack(now()));
        return done;
    }
    now().added = true;
    ++m_at;
    proceed(m_at == m_names.size() ? TriageStage::Done : TriageStage::Need);
    return {};
}

Result<void> TriageModel::skip()
{
    if (m_stage == TriageStage::Rhythm || m_stage == TriageStage::Time) {
        now().rhythm = -1;
        return save();
    }
    if (m_stage == TriageStage::Need) {
        ++m_at;
        proceed(m_at == m_names.size() ? TriageStage::Done : TriageStage::Need);
    }
    return {};
}

Result<void> TriageModel::takeBack(Answered &answered)
{
    while (!answered.commands.isEmpty()) {
        if (const Result<Undone> undone = m_journal.undo(answered.commands.last()); !undone)
            return fail(undone.error());
        answered.commands.removeLast();
    }
    answered = {};
    return {};
}

Result<void> TriageModel::back()
{
    switch (m_stage) {
    case TriageStage::Names:
        return {};
    case TriageStage::Time:
        proceed(TriageStage::Rhythm);
        return {};
    case TriageStage::Rhythm:
        proceed(TriageStage::Need);
        return {};
    case TriageStage::Need:
    case TriageStage::Done:
        break;
    }
    if (m_at == 0) {
        proceed(TriageStage::Names);
        return {};
    }
    const Interdependence need = m_answers.at(m_at - 1).need;
    const bool wasAdded = m_answers.at(m_at - 1).added;
    if (const Result<void> undone = takeBack(m_answers[m_at - 1]); !undone)
        return undone;
    --m_at;
    now().need = need;
    proceed(wasAdded ? TriageStage::Rhythm : TriageStage::Need);
    return {};
}

Result<void> TriageModel::takeAllBack()
{
    for (auto answered = m_answers.rbegin(); answered != m_answers.rend(); ++answered) {
        if (const Result<void> undone = takeBack(*answered); !undone)
            return undone;
    }
    m_at = 0;
    proceed(TriageStage::Names);
    return {};
}

Result<void> TriageModel::finish()
{
    keepNames({});
    m_names.clear();
    m_answers.clear();
    m_at = 0;
    proceed(TriageStage::Names);
    return m_journal.settings().set(setting::triageDone, true);
}

} // namespace lanai
