#include "core/storage/settingstore.h"
#include "core/storage/row.h"
#include "core/storage/scalar.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace lanai {

namespace {

// JSON texts hold any value inside an array of one.
QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QJsonValue> SettingStore::setting(const QString &name) const
{
    return textOf(m_connection, QStringLiteral("SELECT value FROM setting WHERE name=? AND deleted_at IS NULL"), {name})
        .map([](const QString &text) {
            const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
            return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
        });
}

Result<void> SettingStore::setSetting(const QString &name, const QJsonValue &value, const Stamp &stamp)
{
    const QString id = idText(derivedId({QStringLiteral("setting"), name}));
    return m_connection.exec(
        QStringLiteral("INSERT INTO setting (id,name,value,created_at,updated_at,hlc,device) VALUES (?,?,?,?,?,?,?) "
                       "ON CONFLICT (id) DO UPDATE SET value=excluded.value,updated_at=excluded.updated_at,"
                       "hlc=excluded.hlc,device=excluded.device,deleted_at=NULL"),
        {id, name, jsonText(value), stamp.now, stamp.now, stamp.hlc, stamp.device});
}

Result<Draft> SettingStore::draft(const QString &place) const
{
    Result<QSqlQuery> query =
        m_connection.query(QStringLiteral("SELECT place,content,updated_at FROM draft WHERE place=?"), {place});
    if (!query)
        return fail(query.error());
    Draft draft;
    draft.place = place;
    if (query->next()) {
        Row row(*query, 1);
        draft.content = row.text();
        draft.updatedAt = row.instant();
    }
    query->finish();
    return draft;
}

Result<QList<Draft>> SettingStore::drafts() const
{
    return m_connection.list<Draft>(
        QStringLiteral("SELECT place,content,updated_at FROM draft ORDER BY updated_at DESC, pk DESC"), {},
        [](const QSqlQuery &query) {
            Row row(query);
            const QString place = row.text();
            const QString content = row.text();
            return Draft{place, content, row.instant()};
        });
}

Result<void> SettingStore::saveDraft(const Draft &draft)
{
    return m_connection.exec(
        QStringLiteral("INSERT INTO draft (place,content,updated_at) VALUES (?,?,?) ON CONFLICT (place) DO UPDATE SET "
                       "content=excluded.content,updated_at=excluded.updated_at"),
        {draft.place, draft.content, draft.updatedAt.toMSecsSinceEpoch()});
}

Result<void> SettingStore::dropDraft(const QString &place)
{
    return m_connection.exec(QStringLiteral("DELETE FROM draft WHERE place=?"), {place});
}

Result<void> SettingStore::addPicture(const Picture &picture, qint64 now)
{
    return m_connection.exec(
        QStringLiteral("INSERT INTO picture (hash,media_type,width,height,bytes,created_at) VALUES (?,?,?,?,?,?) "
                       "ON CONFLICT (hash) DO NOTHING"),
        {QString::fromLatin1(picture.hash), picture.mediaType, picture.width, picture.height, picture.bytes, now});
}

Result<Picture> SettingStore::picture(const QByteArray &hash) const
{
    Result<QSqlQuery> query =
        m_connection.query(QStringLiteral("SELECT hash,media_type,width,height,bytes FROM picture WHERE hash=?"),
                           {QString::fromLatin1(hash)});
    if (!query)
        return fail(query.error());
    if (!query->next())
        return fail(ErrorCode::NotFound, {QString::fromLatin1(hash)});
    Row row(*query);
    Picture picture;
    picture.hash = row.text().toLatin1();
    picture.mediaType = row.text();
    picture.width = row.small();
    picture.height = row.small();
    picture.bytes = row.bytes();
    query->finish();
    return picture;
}

} // namespace lanai
