// A person's photo: a square from the middle of a picture, small, without what a camera writes into it.
#pragma once
#include "core/domain/result.h"
#include "core/journal/pictures.h"
#include <QHash>
#include <QImage>
#include <QPixmap>

namespace lanai {

class Journal;

// 256 pixels a side at most. UnknownValue for an image that holds nothing.
[[nodiscard]] Result<Picture> photoFrom(const QImage &image);
// From a file of the person's choice. FileNotFound, CannotRead; UnknownValue for what is no picture.
[[nodiscard]] Result<Picture> photoFromFile(const QString &path);

// The photos of a journal as they are shown, read once each.
class Photos
{
public:
    explicit Photos(Journal &journal)
        : m_journal(journal)
    {
    }

    // Null for an empty hash and for one that can't be read: initials stand there then.
    [[nodiscard]] QPixmap of(const QByteArray &hash);

private:
    Journal &m_journal;
    QHash<QByteArray, QPixmap> m_read;
};

} // namespace lanai
