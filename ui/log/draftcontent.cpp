#include "ui/log/draftcontent.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanai {
namespace {

QJsonArray idsToJson(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array << idText(id);
    return array;
}

QList<Id> idsFrom(const QJsonValue &value)
{
    QList<Id> ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue id : array)
        ids << idFromText(id.toString());
    ids.removeAll(Id());
    return ids;
}

QJsonArray previewsToJson(const QList<Preview> &previews)
{
    QJsonArray array;
    for (const Preview &preview : previews) {
        array << QJsonObject{{QStringLiteral("item"), idText(preview.itemId)},
                             {QStringLiteral("reaction"), wordFor(preview.reaction)},
                             {QStringLiteral("words"), preview.words}};
    }
    return array;
}

QList<Preview> previewsFrom(const QJsonValue &value)
{
    QList<Preview> previews;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array) {
        Preview preview;
        preview.itemId = idFromText(one[QLatin1StringView("item")].toString());
        preview.reaction =
            fromWord<Reaction>(one[QLatin1StringView("reaction")].toString(), {}).value_or(Reaction::Unclear);
        preview.words = one[QLatin1StringView("words")].toString();
        if (!preview.itemId.isNull())
            previews << preview;
    }
    return previews;
}

} // namespace

QString draftToText(const NoteDraft &draft)
{
    QJsonObject json{{QStringLiteral("body"), draft.body},
                     {QStringLiteral("date"), draft.date.toString(Qt::ISODate)},
                     {QStringLiteral("peers"), idsToJson(draft.peers)},
                     {QStringLiteral("privacy"), wordFor(draft.privacy)},
                     {QStringLiteral("minutes"), draft.minutes},
                     {QStringLiteral("started"), draft.startedAt.toString(Qt::ISODate)},
                     {QStringLiteral("intention"), wordFor(draft.intentionResult)},
                     {QStringLiteral("done"), idsToJson(draft.done)},
                     {QStringLiteral("previews"), previewsToJson(draft.previews)}};
    if (draft.worth)
        json.insert(QStringLiteral("worth"), *draft.worth);
    if (draft.outcome)
        json.insert(QStringLiteral("outcome"), *draft.outcome);
    if (draft.remember)
        json.insert(QStringLiteral("remember"), *draft.remember);
    if (draft.mostlyStatus)
        json.insert(QStringLiteral("status"), *draft.mostlyStatus);
    if (draft.kind)
        json.insert(QStringLiteral("kind"), wordFor(*draft.kind));
    if (draft.mode)
        json.insert(QStringLiteral("mode"), wordFor(*draft.mode));
    if (draft.next) {
        json.insert(QStringLiteral("next"), draft.next->date.toString(Qt::ISODate));
        json.insert(QStringLiteral("nextTime"), draft.next->time.toString(Qt::ISODate));
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<NoteDraft> draftFromText(const QString &text)
{
    const QJsonDocument read = QJsonDocument::fromJson(text.toUtf8());
    if (!read.isObject() || !read[QLatin1StringView("body")].isString())
        return {};
    const auto words = [&read](QLatin1StringView key) { return read[key].toString(); };
    NoteDraft draft;
    draft.body = words(QLatin1StringView("body"));
    draft.date = QDate::fromString(words(QLatin1StringView("date")), Qt::ISODate);
    draft.peers = idsFrom(read[QLatin1StringView("peers")]);
    draft.privacy = fromWord<Privacy>(words(QLatin1StringView("privacy")), {}).value_or(Privacy::Private);
    if (const QJsonValue worth = read[QLatin1StringView("worth")]; worth.isDouble())
        draft.worth = worth.toInt();
    draft.minutes = read[QLatin1StringView("minutes")].toInt();
    draft.startedAt = QTime::fromString(words(QLatin1StringView("started")), Qt::ISODate);
    if (const QJsonValue outcome = read[QLatin1StringView("outcome")]; outcome.isString())
        draft.outcome = outcome.toString();
    if (const QJsonValue remember = read[QLatin1StringView("remember")]; remember.isString())
        draft.remember = remember.toString();
    if (const QJsonValue status = read[QLatin1StringView("status")]; status.isBool())
        draft.mostlyStatus = status.toBool();
    draft.intentionResult =
        fromWord<IntentionResult>(words(QLatin1StringView("intention")), {}).value_or(IntentionResult::Unsaid);
    draft.done = idsFrom(read[QLatin1StringView("done")]);
    draft.previews = previewsFrom(read[QLatin1StringView("previews")]);
    if (const auto kind = fromWord<EntryKind>(words(QLatin1StringView("kind")), {}))
        draft.kind = *kind;
    if (const auto mode = fromWord<MeetingMode>(words(QLatin1StringView("mode")), {}))
        draft.mode = *mode;
    const QDate next = QDate::fromString(words(QLatin1StringView("next")), Qt::ISODate);
    if (next.isValid())
        draft.next = NextMeeting{next, QTime::fromString(words(QLatin1StringView("nextTime")), Qt::ISODate)};
    return draft;
}

} // namespace lanai
