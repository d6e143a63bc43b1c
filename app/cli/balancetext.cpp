#include "app/cli/balancetext.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct BalanceTextWords
{
    Q_DECLARE_TR_FUNCTIONS(BalanceText)
};

QString themeWords(const QList<TopicTheme> &themes)
{
    QStringList words;
    for (const TopicTheme theme : themes)
        words << wordFor(theme);
    return words.join(QStringLiteral(", "));
}

QString balanceSentence(const ConversationBalance &balance)
{
    if (!balance.isEnough())
        return BalanceTextWords::tr("too little was noted to tell");
    QStringList parts;
    if (!balance.most().isEmpty())
        parts << BalanceTextWords::tr("mostly %1", "what was spoken of").arg(themeWords(balance.most()));
    if (balance.highestLevel() > 0)
        parts << BalanceTextWords::tr("up to trust level %1").arg(balance.highestLevel());
    if (!balance.never().isEmpty())
        parts << BalanceTextWords::tr("not spoken of: %1").arg(themeWords(balance.never()));
    return parts.join(QStringLiteral("; "));
}

} // namespace

void tellBalance(Page &page, const ConversationBalance &balance, QDate today)
{
    if (balance.things == 0)
        return;
    page.heading(BalanceTextWords::tr("Conversations"),
                 BalanceTextWords::tr("since %1", "a day").arg(calendarDay(balance.from, today)));
    page.line(QStringLiteral("  ") + balanceSentence(balance));
}

QJsonObject balanceJson(const ConversationBalance &balance)
{
    QJsonObject themes;
    for (const auto &each : EnumWords<TopicTheme>::words) {
        QJsonArray levels; // 1 to 5, then those whose level isn't known
        const auto &row = balance.cells.at(size_t(each.value));
        for (size_t level = 1; level < row.size(); ++level)
            levels << row.at(level);
        levels << row.at(0);
        themes.insert(QString(each.word), levels);
    }
    return {{QStringLiteral("from"), jsonDay(balance.from)},
            {QStringLiteral("until"), jsonDay(balance.until)},
            {QStringLiteral("things"), balance.things},
            {QStringLiteral("themes"), themes},
            {QStringLiteral("never"), jsonList(balance.never(), [](TopicTheme theme) { return jsonWord(theme); })}};
}

} // namespace lanai
