#include "ui/parts/words.h"
#include "ui/sheet/oneononewords.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {

QString Words::name(Interdependence interdependence)
{
    switch (interdependence) {
    case Interdependence::Strong:
        return tr("Strong", "interdependence");
    case Interdependence::Moderate:
        return tr("Moderate", "interdependence");
    case Interdependence::Light:
        return tr("Light", "interdependence");
    }
    return {};
}

QString Words::sentence(Interdependence interdependence)
{
    switch (interdependence) {
    case Interdependence::Strong:
        return tr("Strong interdependence");
    case Interdependence::Moderate:
        return tr("Moderate interdependence");
    case Interdependence::Light:
        return tr("Light interdependence");
    }
    return {};
}

QString Words::name(Standing standing)
{
    switch (standing) {
    case Standing::Current:
        return tr("Current", "peer");
    case Standing::Former:
        return tr("Former", "peer");
    case Standing::Dormant:
        return tr("Dormant", "peer");
    }
    return {};
}

QString Words::name(Privacy privacy)
{
    switch (privacy) {
    case Privacy::SheetSafe:
        return tr("May go on paper");
    case Privacy::Private:
        return tr("Private");
    case Privacy::Sealed:
        return tr("Sealed");
    }
    return {};
}

QString Words::name(EntryKind kind)
{
    switch (kind) {
    case EntryKind::OneOnOne:
        return tr("1:1");
    case EntryKind::Conversation:
        return tr("Conversation");
    case EntryKind::Ritual:
        return tr("Ritual");
    case EntryKind::Insight:
        return tr("Insight");
    case EntryKind::Conflict:
        return tr("Conflict");
    case EntryKind::FeedbackGiven:
        return tr("Feedback given");
    case EntryKind::FeedbackReceived:
        return tr("Feedback received");
    case EntryKind::Kudos:
        return tr("Kudos");
    case EntryKind::Note:
        return tr("Note");
    }
    return {};
}

QString Words::name(CommitmentState state)
{
    switch (state) {
    case CommitmentState::Open:
        return tr("Open", "commitment");
    case CommitmentState::Kept:
        return tr("Kept", "commitment");
    case CommitmentState::Dropped:
        return tr("Dropped", "commitment");
    }
    return {};
}

QString Words::name(FactCategory category)
{
    switch (category) {
    case FactCategory::Family:
        return tr("Family");
    case FactCategory::Interests:
        return tr("Interests");
    case FactCategory::Music:
        return tr("Music");
    case FactCategory::Food:
        return tr("Food");
    case FactCategory::Travel:
        return tr("Travel");
    case FactCategory::Milestone:
        return tr("Milestone");
    case FactCategory::WayOfWorking:
        return tr("Way of working");
    case FactCategory::Other:
        return tr("Other");
    }
    return {};
}

QString Words::name(InsightFacet facet)
{
    switch (facet) {
    case InsightFacet::Values:
        return tr("What they value");
    case InsightFacet::Thinking:
        return tr("How they think");
    case InsightFacet::Communication:
        return tr("How they communicate");
    case InsightFacet::Strain:
        return tr("What strains them");
    }
    return {};
}

QString Words::name(MeetingMode mode)
{
    switch (mode) {
    case MeetingMode::InPerson:
        return tr("In person");
    case MeetingMode::Video:
        return tr("Video");
    case MeetingMode::Phone:
        return tr("Phone");
    }
    return {};
}

QString Words::name(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return tr("Planned", "meeting");
    case MeetingState::Held:
        return tr("Held", "meeting");
    case MeetingState::Skipped:
        return tr("Skipped", "meeting");
    }
    return {};
}

QString Words::name(IntentionResult result)
{
    switch (result) {
    case IntentionResult::Unsaid:
        return tr("Not said", "how the practice went");
    case IntentionResult::DidIt:
        return tr("Did it");
    case IntentionResult::Partly:
        return tr("Partly");
    case IntentionResult::Forgot:
        return tr("Forgot");
    }
    return {};
}

QString Words::name(Reaction reaction)
{
    return SheetWords(QLocale()).name(reaction);
}

QString Words::name(RememberKind kind)
{
    return OneOnOneWords(QLocale()).name(kind);
}

QString Words::name(AgendaSource source)
{
    return OneOnOneWords(QLocale()).source(source);
}

QString Words::name(TrustHabit habit)
{
    return OneOnOneWords(QLocale()).habit(habit);
}

QString Words::shown(const Commitment &commitment)
{
    return commitment.privacy == Privacy::Sealed ? tr("Sealed: open it to read it") : commitment.text;
}

QString Words::named(const Commitment &commitment)
{
    return commitment.privacy == Privacy::Sealed ? tr("a sealed commitment") : commitment.text;
}

QString Words::name(TopicTheme theme)
{
    switch (theme) {
    case TopicTheme::Insight:
        return tr("Insight", "a theme of topics");
    case TopicTheme::Alignment:
        return tr("Alignment", "a theme of topics");
    case TopicTheme::Conflict:
        return tr("Conflict", "a theme of topics");
    case TopicTheme::Feedback:
        return tr("Feedback", "a theme of topics");
    case TopicTheme::Growth:
        return tr("Growth", "a theme of topics");
    case TopicTheme::Humans:
        break;
    }
    return tr("As people", "a theme of topics");
}

QString Words::trustLevel(int level)
{
    return OneOnOneWords(QLocale()).level(level);
}

QString Words::name(ItemSought sought)
{
    switch (sought) {
    case ItemSought::Decide:
        return tr("Decide");
    case ItemSought::Discuss:
        return tr("Discuss");
    case ItemSought::Inform:
        return tr("Inform");
    }
    return {};
}

QString Words::name(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::None:
        return tr("Not yet said", "what became of an item");
    case ItemOutcome::Decided:
        return tr("Decided as sought");
    case ItemOutcome::Otherwise:
        return tr("Decided otherwise");
    case ItemOutcome::Deferred:
        return tr("Deferred");
    case ItemOutcome::Withdrawn:
        return tr("Withdrawn");
    }
    return {};
}

QString Words::name(ProjectPhase phase)
{
    switch (phase) {
    case ProjectPhase::Idea:
        return tr("Idea");
    case ProjectPhase::Diverge:
        return tr("Diverge");
    case ProjectPhase::Converge:
        return tr("Converge");
    case ProjectPhase::Deliver:
        return tr("Deliver");
    case ProjectPhase::Debrief:
        return tr("Debrief");
    case ProjectPhase::Closed:
        return tr("Closed");
    case ProjectPhase::Abandoned:
        return tr("Abandoned");
    }
    return {};
}

QString Words::name(TermDecision decision)
{
    switch (decision) {
    case TermDecision::None:
        return tr("Not decided", "term");
    case TermDecision::Renewed:
        return tr("Renewed", "term");
    case TermDecision::Changed:
        return tr("Changed", "term");
    case TermDecision::Paused:
        return tr("Paused", "term");
    case TermDecision::Ended:
        return tr("Ended", "term");
    }
    return {};
}

QString Words::verb(TermDecision decision)
{
    switch (decision) {
    case TermDecision::None:
        return {};
    case TermDecision::Renewed:
        return tr("Renew", "term");
    case TermDecision::Changed:
        return tr("Change", "term");
    case TermDecision::Paused:
        return tr("Pause", "term");
    case TermDecision::Ended:
        return tr("End", "term");
    }
    return {};
}

QString Words::name(const Rhythm &rhythm)
{
    switch (rhythm.unit) {
    case RhythmUnit::Weeks:
        return rhythm.weeks == 1 ? tr("Weekly") : tr("Every %n weeks", nullptr, rhythm.weeks);
    case RhythmUnit::Monthly:
        return tr("Monthly");
    case RhythmUnit::Quarterly:
        return tr("Quarterly");
    }
    return {};
}

QString Words::sentence(const Rhythm &rhythm)
{
    const QString weekday = QLocale().standaloneDayName(rhythm.weekday);
    const QString day = rhythm.unit == RhythmUnit::Weeks ? weekday : ordinalDay(rhythm.ordinal, weekday);
    return tr("%1, %2", "a rhythm, a day").arg(name(rhythm), day);
}

QString Words::ordinalDay(int ordinal, const QString &weekday)
{
    switch (ordinal) {
    case 1:
        return tr("1st %1", "weekday of a month").arg(weekday);
    case 2:
        return tr("2nd %1", "weekday of a month").arg(weekday);
    case 3:
        return tr("3rd %1", "weekday of a month").arg(weekday);
    case 4:
        return tr("4th %1", "weekday of a month").arg(weekday);
    default:
        return tr("last %1", "weekday of a month").arg(weekday);
    }
}

QString Words::number(int count)
{
    const QStringList words{tr("one"), tr("two"),   tr("three"), tr("four"), tr("five"),
                            tr("six"), tr("seven"), tr("eight"), tr("nine"), tr("ten")};
    return count >= 1 && count <= words.size() ? words.at(count - 1) : QLocale().toString(count);
}

QString Words::list(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

} // namespace lanai
