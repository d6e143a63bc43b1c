#include "app/cli/shortid.h"

namespace lanai {
namespace {

constexpr qsizetype shown = 8; // random digits, also in an id that sorts by time
constexpr qsizetype fewest = 4;

} // namespace

QString shortId(const Id &id)
{
    return idText(id).last(shown);
}

Result<Id> idFrom(const QString &words, const QList<Id> &ids)
{
    const QString end = words.toLower();
    if (const Id whole = idFromText(end); !whole.isNull())
        return whole;
    QStringList found;
    for (const Id &id : ids) {
        if (end.size() >= fewest && idText(id).endsWith(end))
            found << idText(id);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, {words});
    if (found.size() > 1)
        return fail(ErrorCode::AmbiguousName, QStringList{words} + found);
    return idFromText(found.first());
}

} // namespace lanai
