// Settings, unsaved drafts and pictures.
#pragma once
#include "core/storage/connection.h"
#include "core/storage/stamp.h"
#include <QDateTime>
#include <QJsonValue>

namespace lanai {

// What is being written and not saved yet.
struct Draft
{
    QString place;       // which editor: "log:<meeting id>", "log:new"
    QString content;     // JSON of that editor
    QDateTime updatedAt; // UTC
};

// A picture in a note, scaled and without its metadata.
struct Picture
{
    QByteArray hash; // hex of the SHA-256 of `bytes`
    QString mediaType;
    int width = 0;  // pixels
    int height = 0; // pixels
    QByteArray bytes;
};

class SettingStore
{
public:
    explicit SettingStore(Connection &connection)
        : m_connection(connection)
    {
    }

    // Undefined when nobody has set it.
    [[nodiscard]] Result<QJsonValue> setting(const QString &name) const;
    [[nodiscard]] Result<void> setSetting(const QString &name, const QJsonValue &value, const Stamp &stamp);

    // Null content when there is none.
    [[nodiscard]] Result<Draft> draft(const QString &place) const;
    // Newest first.
    [[nodiscard]] Result<QList<Draft>> drafts() const;
    [[nodiscard]] Result<void> saveDraft(const Draft &draft);
    [[nodiscard]] Result<void> dropDraft(const QString &place);

    // Stored once, however often it is shown. NotFound when there is none.
    [[nodiscard]] Result<void> addPicture(const Picture &picture, qint64 now);
    [[nodiscard]] Result<Picture> picture(const QByteArray &hash) const;

private:
    Connection &m_connection;
};

} // namespace lanai
