#include "ui/sheet/sheetwords.h"
#include "ui/sheet/papertext.h"

namespace lanai {
namespace {

SheetRun plain(const QString &text)
{
    return {paperText(text), RunStyle::Plain};
}

QString doubtMark(bool doubtful)
{
    return doubtful ? QStringLiteral("?") : QString();
}

SheetRun strong(const QString &text)
{
    return {paperText(text), RunStyle::Strong};
}

} // namespace

SheetParagraph composed(const QString &pattern, const SheetParagraph &runs)
{
    SheetParagraph paragraph;
    QString words;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (place < 1 || place > runs.size()) {
            words += pattern.at(i);
            continue;
        }
        if (!words.isEmpty())
            paragraph << SheetRun{std::exchange(words, {}), RunStyle::Plain};
        paragraph << runs.at(place - 1);
        ++i;
    }
    if (!words.isEmpty())
        paragraph << SheetRun{words, RunStyle::Plain};
    return paragraph;
}

SheetWords::SheetWords(const QLocale &locale)
    : m_locale(locale)
    , m_dates(locale)
{
}

QString SheetWords::ended(const QString &sentence) const
{
    const QString text = paperText(sentence);
    if (text.isEmpty() || text.back().category() == QChar::Punctuation_Other)
        return text;
    return text + tr(".", "ends a sentence");
}

SheetParagraph SheetWords::support(const SheetSupport &support) const
{
    const SheetRun who = strong(support.person.shortName);
    if (!support.reaction) {
        if (!support.needed)
            return {};
        return composed(support.noSyncBefore ? tr("%1 not yet previewed, no sync before the meeting.")
                                             : tr("%1 not yet previewed."),
                        {who});
    }
    const bool silent = paperText(support.words).isEmpty();
    const SheetParagraph runs{who, {ended(support.words), RunStyle::Plain}};
    switch (*support.reaction) {
    case Reaction::Supports:
        return composed(silent ? tr("%1 supports.") : tr("%1 supports: %2"), runs);
    case Reaction::SupportsWithChange:
        return composed(silent ? tr("%1 supports with a change.") : tr("%1 supports with a change: %2"), runs);
    case Reaction::HasConcerns:
        return composed(silent ? tr("%1 has concerns.") : tr("%1 has concerns: %2"), runs);
    case Reaction::Opposes:
        return composed(silent ? tr("%1 opposes.") : tr("%1 opposes: %2"), runs);
    case Reaction::Unclear:
        return composed(silent ? tr("%1 is unclear.") : tr("%1 is unclear: %2"), runs);
    }
    return {};
}

QString SheetWords::name(Reaction reaction) const
{
    switch (reaction) {
    case Reaction::Supports:
        return tr("supports");
    case Reaction::SupportsWithChange:
        return tr("supports with a change");
    case Reaction::HasConcerns:
        return tr("has concerns");
    case Reaction::Opposes:
        return tr("opposes");
    case Reaction::Unclear:
        return tr("unclear");
    }
    return {};
}

QString SheetWords::sought(ItemSought sought, const QString &decision) const
{
    const QString what = ended(decision);
    const bool bare = what.isEmpty();
    switch (sought) {
    case ItemSought::Decide:
        return bare ? tr("Decide.") : tr("Decide. %1").arg(what);
    case ItemSought::Discuss:
        return bare ? tr("Discuss.") : tr("Discuss. %1").arg(what);
    case ItemSought::Inform:
        return bare ? tr("Inform.") : tr("Inform. %1").arg(what);
    }
    return {};
}

SheetParagraph SheetWords::roomLine(const RoomLine &line, QDate preparedOn) const
{
    const StaffLine &said = line.said;
    const SheetRun words = plain(said.text);
    if (words.text.isEmpty())
        return {};
    const int days = said.on.isValid() ? static_cast<int>(said.on.daysTo(preparedOn)) : 0;
    switch (said.source) {
    case RoomLineSource::Edited:
        return {words};
    case RoomLineSource::MyOverdue:
        return withLateness(composed(tr("I owe: %1"), {words}), days, said.doubtful);
    case RoomLineSource::TheirOverdue:
        return withLateness(composed(tr("Owes me: %1"), {words}), days, said.doubtful);
    case RoomLineSource::Concern:
        return composed(line.reaction == Reaction::Opposes ? tr("Opposes item %1: %2") : tr("Concern on item %1: %2"),
                        {plain(m_locale.toString(said.item)), words});
    case RoomLineSource::LastOutcome:
        return composed(tr("Last time: %1"), {words});
    case RoomLineSource::DatedFact:
        return composed(tr("%1: %2", "a date, what happens then"), {plain(m_dates.brief(said.on, preparedOn)), words});
    case RoomLineSource::Nothing:
        break;
    }
    return {};
}

QString SheetWords::parties(const SheetCommitment &commitment) const
{
    const QString peer = paperText(commitment.peer.shortName);
    return commitment.side == CommitmentSide::Mine ? tr("Me to %1").arg(peer) : tr("%1 to me").arg(peer);
}

SheetParagraph SheetWords::promise(const SheetCommitment &commitment) const
{
    return withLateness({plain(commitment.text)}, commitment.daysLate, commitment.dueDoubtful);
}

SheetParagraph SheetWords::withLateness(SheetParagraph paragraph, int days, bool doubtful) const
{
    if (days > 0)
        paragraph << SheetRun{QStringLiteral(" "), RunStyle::Plain} << SheetRun{late(days, doubtful), RunStyle::Alert};
    return paragraph;
}

QString SheetWords::due(const SheetCommitment &commitment, QDate sheetDate) const
{
    if (!commitment.due.isValid())
        return tr("No date", "of a working agreement");
    return m_dates.brief(commitment.due, sheetDate) + doubtMark(commitment.dueDoubtful);
}

// One is said apart, so that English needs no catalogue; other languages have their plural forms in the second.
QString SheetWords::late(int days, bool doubtful) const
{
    return (days == 1 ? tr("1 day late") : tr("%n days late", nullptr, days)) + doubtMark(doubtful);
}

} // namespace lanai
