#include "ui/sheet/oneononewords.h"
#include "ui/sheet/papertext.h"
#include "ui/sheet/sheetwords.h"

namespace lanai {
namespace {

QString signOf(CaptureKind mark, CommitmentSide side)
{
    switch (mark) {
    case CaptureKind::Commitment:
        return side == CommitmentSide::Mine ? QStringLiteral("↗") : QStringLiteral("↙");
    case CaptureKind::Fact:
        return QStringLiteral("+");
    case CaptureKind::Ask:
        return QStringLiteral("?");
    case CaptureKind::Insight:
        return QStringLiteral("!");
    case CaptureKind::AgendaItem:
        return QStringLiteral("→");
    }
    return {};
}

} // namespace

OneOnOneWords::OneOnOneWords(const QLocale &locale)
    : m_dates(locale)
{
}

SheetParagraph OneOnOneWords::noteLine(const SheetNoteLine &line) const
{
    const SheetRun words{paperText(line.text), RunStyle::Plain};
    if (!line.mark || words.text.isEmpty())
        return {words};
    return {{signOf(*line.mark, line.side), RunStyle::Strong}, {QStringLiteral(" "), RunStyle::Plain}, words};
}

QString OneOnOneWords::source(AgendaSource source) const
{
    switch (source) {
    case AgendaSource::Own:
        return {};
    case AgendaSource::CarriedOver:
        return tr("Carried over");
    case AgendaSource::StaffPreview:
        return tr("Staff preview");
    case AgendaSource::Commitment:
        return tr("Commitment");
    case AgendaSource::Fact:
        return tr("Fact");
    case AgendaSource::Ask:
        return tr("Ask");
    }
    return {};
}

QString OneOnOneWords::habit(TrustHabit habit) const
{
    switch (habit) {
    case TrustHabit::Listening:
        return tr("Listening");
    case TrustHabit::OpenMindedness:
        return tr("Open-mindedness");
    case TrustHabit::Vulnerability:
        return tr("Vulnerability");
    }
    return {};
}

QString OneOnOneWords::name(RememberKind kind) const
{
    switch (kind) {
    case RememberKind::Pinned:
        return tr("Pinned last time");
    case RememberKind::DatedFact:
        return tr("Comes round");
    case RememberKind::MyOverdue:
        return tr("I owe");
    case RememberKind::TheirOverdue:
        return tr("Owed to me");
    case RememberKind::Carried:
        return tr("Carried over");
    case RememberKind::Ask:
        return tr("Open ask");
    case RememberKind::Fact:
        return tr("Ask about");
    case RememberKind::Outcome:
        return tr("Last outcome");
    case RememberKind::EntryLine:
        return tr("From the last note");
    }
    return {};
}

QString OneOnOneWords::level(int trustLevel) const
{
    return tr("Level %1").arg(QString::number(trustLevel));
}

QString OneOnOneWords::why(const TopicSuggestion &topic, bool trustShown, QDate sheetDate) const
{
    const QString used = topic.lastUsed.isValid()
                             ? tr("Last talked about %1").arg(m_dates.brief(topic.lastUsed, sheetDate))
                             : tr("Not talked about yet");
    const bool step = topic.why == TopicWhy::OneAbove;
    if (!trustShown)
        return step ? tr("A step further. %1").arg(used) : used;
    const QString place = level(topic.topic.trustLevel);
    return step ? tr("%1, a step further. %2").arg(place, used) : tr("%1, where trust stands. %2").arg(place, used);
}

QString OneOnOneWords::kindWord(const SheetPerson &peer, const SheetKindWord &word) const
{
    const QString name = paperText(peer.shortName);
    if (word.never)
        return tr("%1 has not had one yet", "a kind word").arg(name);
    return word.on.isValid() ? tr("The last one for %1", "a kind word, beside its day").arg(name)
                             : tr("None for %1 for a quarter", "a kind word").arg(name);
}

QString OneOnOneWords::mine(const SheetTrust &trust) const
{
    return tr("Me: trust %1, listening %2, open-mindedness %3, vulnerability %4")
        .arg(QString::number(trust.level), QString::number(trust.listening), QString::number(trust.openMindedness),
             QString::number(trust.vulnerability));
}

SheetParagraph OneOnOneWords::theirs(const SheetPerson &peer, const SheetTrust &trust) const
{
    const SheetParagraph runs{{paperText(peer.shortName), RunStyle::Strong},
                              {QString::number(trust.theirRating), RunStyle::Plain},
                              {paperText(trust.theirWords), RunStyle::Plain}};
    const bool silent = runs.at(2).text.isEmpty();
    if (trust.theirRating == 0)
        return silent ? SheetParagraph{} : composed(tr("%1: %3"), runs);
    return composed(silent ? tr("%1 says %2") : tr("%1 says %2: %3"), runs);
}

} // namespace lanai
