#include "core/journal/starterset.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lanai {
namespace {

Result<QJsonArray> readArray(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return fail(ErrorCode::DamagedFile, {path, error.errorString()});
    return document.array();
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

tl::unexpected<Error> damaged(const QString &path, const QJsonObject &object)
{
    return fail(ErrorCode::DamagedFile,
                {path, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
}

} // namespace

Result<QList<Topic>> starterTopics(const QString &file)
{
    const auto array = readArray(file);
    if (!array)
        return fail(array.error());
    QList<Topic> topics;
    for (const auto &value : *array) {
        const QJsonObject object = value.toObject();
        const auto theme = fromWord<TopicTheme>(textOf(object, "theme"), file);
        Topic topic;
        topic.text = textOf(object, "text");
        topic.trustLevel = object.value(QLatin1StringView("level")).toInt();
        if (!theme || topic.text.isEmpty() || topic.trustLevel < 1 || topic.trustLevel > 5)
            return damaged(file, object);
        topic.theme = *theme;
        topic.id = derivedId({QStringLiteral("topic"), topic.text});
        topic.starter = true;
        topics << topic;
    }
    return topics;
}

Result<QList<Practice>> starterPractices(const QString &file)
{
    const auto array = readArray(file);
    if (!array)
        return fail(array.error());
    QList<Practice> practices;
    for (const auto &value : *array) {
        const QJsonObject object = value.toObject();
        const auto habit = fromWord<TrustHabit>(textOf(object, "habit"), file);
        Practice practice;
        practice.text = textOf(object, "text");
        if (!habit || practice.text.isEmpty())
            return damaged(file, object);
        practice.habit = *habit;
        practice.id = derivedId({QStringLiteral("practice"), practice.text});
        practice.starter = true;
        practices << practice;
    }
    return practices;
}

} // namespace lanai
