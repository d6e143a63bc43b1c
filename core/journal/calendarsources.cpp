#include "core/journal/calendarsources.h"
#include "core/journal/drafts.h"
#include "core/journal/session.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanai {

namespace {

QString placeOfSource(const QString &path)
{
    return Drafts::calendarsPlace + path;
}

QJsonArray jsonOfEntry(const CalendarSourceEntry &entry)
{
    return {idText(entry.meeting), entry.uid, entry.title, entry.start.toMSecsSinceEpoch()};
}

std::optional<CalendarSourceEntry> entryFrom(const QJsonArray &json)
{
    const CalendarSourceEntry entry{idFromText(json.at(0).toString()), json.at(1).toString(), json.at(2).toString(),
                                    QDateTime::fromMSecsSinceEpoch(json.at(3).toInteger(), Qt::UTC)};
    return entry.meeting.isNull() || entry.uid.isEmpty() ? std::nullopt : std::optional(entry);
}

} // namespace

Result<QList<CalendarSourceEntry>> CalendarSources::of(const QString &path) const
{
    return m_session.file().settings.draft(placeOfSource(path)).map([](const Draft &kept) {
        QList<CalendarSourceEntry> entries;
        const QJsonArray all = QJsonDocument::fromJson(kept.content.toUtf8()).array();
        for (const auto &one : all) {
            if (const std::optional<CalendarSourceEntry> entry = entryFrom(one.toArray()))
                entries << *entry;
        }
        return entries;
    });
}

Result<void> CalendarSources::add(const QString &path, const QList<CalendarSourceEntry> &entries,
                                  const QDateTime &since)
{
    const Result<QList<CalendarSourceEntry>> before = of(path);
    if (!before)
        return fail(before.error());
    QList<CalendarSourceEntry> after = *before;
    QHash<Id, qsizetype> at;
    for (qsizetype i = 0; i < after.size(); ++i)
        at.insert(after.at(i).meeting, i);
    for (const CalendarSourceEntry &entry : entries) {
        if (const auto known = at.constFind(entry.meeting); known != at.cend()) {
            after[*known] = entry;
            continue;
        }
        at.insert(entry.meeting, after.size());
        after << entry;
    }
    after.removeIf([&since](const CalendarSourceEntry &entry) { return entry.start < since; });
    if (after == *before)
        return {};
    QJsonArray json;
    for (const CalendarSourceEntry &entry : std::as_const(after))
        json << jsonOfEntry(entry);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return m_session.file().settings.saveDraft(
        {placeOfSource(path), QString::fromUtf8(text), m_session.clock().nowUtc()});
}

} // namespace lanai
