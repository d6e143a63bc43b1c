#include "ui/search/searchfilters.h"
#include "core/domain/entry.h"
#include "core/domain/searchkind.h"
#include "ui/parts/words.h"
#include "ui/search/foundwords.h"
#include <QRegularExpression>

namespace lanai {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SearchFilters)
};

SearchFilter kinds()
{
    SearchFilter filter{
        QStringLiteral("filterKind"), Texts::tr("Kind"), {{Texts::tr("Any kind"), QStringLiteral("kind:")}}};
    for (const auto &entry : EnumWords<EntryKind>::words)
        filter.choices << SearchFilter::Choice{Words::name(entry.value), QStringLiteral("kind:") + entry.word};
    for (const FoundKind kind : {FoundKind::Fact, FoundKind::Insight, FoundKind::Commitment, FoundKind::Ask,
                                 FoundKind::AgendaItem, FoundKind::StaffItem})
        filter.choices << SearchFilter::Choice{FoundWords::kind(kind), QStringLiteral("kind:") + wordFor(kind)};
    return filter;
}

SearchFilter states()
{
    return {QStringLiteral("filterState"),
            Texts::tr("State"),
            {{Texts::tr("Any state"), QStringLiteral("is:")},
             {Texts::tr("Open"), QStringLiteral("is:open")},
             {Texts::tr("Overdue"), QStringLiteral("is:overdue")},
             {Texts::tr("I promised"), QStringLiteral("is:mine")},
             {Texts::tr("They promised"), QStringLiteral("is:theirs")},
             {Texts::tr("Private"), QStringLiteral("is:private")},
             {Texts::tr("Sealed"), QStringLiteral("is:sealed")}}};
}

} // namespace

QList<SearchFilter> searchFilters()
{
    return {kinds(), states()};
}

QString withFilter(const QString &words, const QString &operation)
{
    const QString name = operation.section(QLatin1Char(':'), 0, 0);
    static const QRegularExpression anyOperator(QStringLiteral("(?:^|\\s)([a-z]+):(?:\"[^\"]*\"?|\\S*)"),
                                                QRegularExpression::CaseInsensitiveOption);
    QString rest;
    qsizetype from = 0;
    for (auto it = anyOperator.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        rest += words.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    rest += words.mid(from);
    rest = rest.simplified();
    if (operation.endsWith(QLatin1Char(':')))
        return rest;
    return rest.isEmpty() ? operation : rest + QLatin1Char(' ') + operation;
}

} // namespace lanai
