#include "ui/peers/photo.h"
#include "core/journal/journal.h"
#include "ui/shell/theme.h"
#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

namespace lanai {
namespace {

constexpr int photoQuality = 90;
constexpr int longestSide = 12'000; // pixels; a larger one is refused before it fills the memory

QImage square(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    const int size = std::min(side, theme().px("peer-photo"));
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side)
        .scaled(size, size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

// The pixels alone: no texts, no colour profile, no place where it was taken.
QImage withoutMetadata(const QImage &image)
{
    const QImage pixels = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format()).copy();
}

} // namespace

Result<Picture> photoFrom(const QImage &image)
{
    if (image.isNull())
        return fail(ErrorCode::UnknownValue,
                    {QStringLiteral("picture"), QString(), QStringLiteral("PNG"), QStringLiteral("JPEG")});
    const QImage pixels = withoutMetadata(square(image));
    Picture picture;
    picture.width = pixels.width();
    picture.height = pixels.height();
    const bool seeThrough = pixels.hasAlphaChannel();
    picture.mediaType = seeThrough ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    QBuffer buffer(&picture.bytes);
    if (!buffer.open(QIODevice::WriteOnly) ||
        !pixels.save(&buffer, seeThrough ? "PNG" : "JPG", seeThrough ? -1 : photoQuality))
        return fail(ErrorCode::UnknownValue,
                    {QStringLiteral("picture"), QString(), QStringLiteral("PNG"), QStringLiteral("JPEG")});
    return picture;
}

Result<Picture> photoFromFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    QImageReader reader(path);
    reader.setAutoTransform(true); // as the camera was held
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide)
        return fail(ErrorCode::OutOfRange,
                    {QStringLiteral("picture"), QString::number(std::max(size.width(), size.height())),
                     QStringLiteral("1"), QString::number(longestSide)});
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::CannotRead, {path, reader.errorString()});
    return photoFrom(image);
}

QPixmap Photos::of(const QByteArray &hash)
{
    if (hash.isEmpty())
        return {};
    const auto known = m_read.constFind(hash);
    if (known != m_read.constEnd())
        return *known;
    QPixmap photo;
    if (const Result<Picture> picture = m_journal.pictures().picture(hash); picture)
        photo.loadFromData(picture->bytes);
    m_read.insert(hash, photo);
    return photo;
}

} // namespace lanai
