#include "ui/peers/balancewords.h"
#include "ui/parts/words.h"

namespace lanai {

QString BalanceWords::inSentence(TopicTheme theme)
{
    switch (theme) {
    case TopicTheme::Insight:
        return tr("exchange of insight", "in the middle of a sentence");
    case TopicTheme::Alignment:
        return tr("alignment", "in the middle of a sentence");
    case TopicTheme::Conflict:
        return tr("conflict", "in the middle of a sentence");
    case TopicTheme::Feedback:
        return tr("feedback", "in the middle of a sentence");
    case TopicTheme::Growth:
        return tr("growth", "in the middle of a sentence");
    case TopicTheme::Humans:
        break;
    }
    return tr("one another as people", "in the middle of a sentence");
}

QString BalanceWords::list(const QList<TopicTheme> &themes)
{
    QStringList names;
    for (const TopicTheme theme : themes)
        names << inSentence(theme);
    return Words::list(names);
}

QString BalanceWords::sentence(const ConversationBalance &balance)
{
    if (!balance.isEnough())
        return tr("Too little was noted this quarter to tell.");
    QStringList parts;
    const QString level = QString::number(balance.highestLevel());
    if (balance.most().isEmpty())
        parts << (balance.highestLevel() > 0 ? tr("Up to trust level %1.").arg(level) : QString());
    else if (balance.highestLevel() > 0)
        parts << tr("Mostly %1, up to trust level %2.", "what was spoken of").arg(list(balance.most()), level);
    else
        parts << tr("Mostly %1.", "what was spoken of").arg(list(balance.most()));
    if (!balance.never().isEmpty())
        parts << tr("Not this quarter: %1.", "what was not spoken of").arg(list(balance.never()));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString BalanceWords::spoken(const ConversationBalance &balance)
{
    QStringList lines;
    for (const auto &each : EnumWords<TopicTheme>::words) {
        QStringList counts;
        const auto &row = balance.cells.at(size_t(each.value));
        for (size_t level = 1; level < row.size(); ++level) {
            if (row.at(level) > 0)
                counts << tr("%1 at level %2", "how many things").arg(row.at(level)).arg(level);
        }
        if (row.at(0) > 0)
            counts << tr("%1 without a level", "how many things").arg(row.at(0));
        const QString told = counts.isEmpty() ? tr("not this quarter") : counts.join(QStringLiteral(", "));
        lines << tr("%1: %2", "a theme; what was spoken of").arg(Words::name(each.value), told);
    }
    return lines.join(QStringLiteral(". "));
}

} // namespace lanai
