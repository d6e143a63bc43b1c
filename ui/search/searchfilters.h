// The filters that the search page offers, and how they get into the line.
#pragma once
#include <QList>
#include <QString>

namespace lanai {

struct SearchFilter
{
    struct Choice
    {
        QString name;
        QString operation; // "kind:fact"; "kind:" takes it out again
    };

    QString id;
    QString name;
    QList<Choice> choices;
};

[[nodiscard]] QList<SearchFilter> searchFilters();

// `words` with the operation in place of an earlier one of its kind; without a value that is only taken out.
[[nodiscard]] QString withFilter(const QString &words, const QString &operation);

} // namespace lanai
