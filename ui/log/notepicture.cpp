#include "ui/log/notepicture.h"
#include <QBuffer>

namespace lanai {
namespace {

constexpr int jpegQuality = 85;

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format, quality) ? bytes : QByteArray();
}

// The pixels alone: no texts, no colour profile, no resolution of the camera's.
QImage bare(const QImage &image)
{
    QImage pixels = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    if (std::max(pixels.width(), pixels.height()) > longestPictureSide)
        pixels = pixels.scaled(longestPictureSide, longestPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QImage copy(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format());
    return copy.copy();
}

} // namespace

Result<Picture> pictureFrom(const QImage &image)
{
    if (image.isNull())
        return fail(ErrorCode::UnknownValue,
                    {QStringLiteral("picture"), QString(), QStringLiteral("PNG"), QStringLiteral("JPEG")});
    const QImage pixels = bare(image);
    Picture picture;
    picture.width = pixels.width();
    picture.height = pixels.height();
    picture.mediaType = QStringLiteral("image/png");
    picture.bytes = encoded(pixels, "PNG", -1);
    if (image.hasAlphaChannel())
        return picture;
    const QByteArray jpeg = encoded(pixels, "JPG", jpegQuality);
    if (jpeg.isEmpty() || jpeg.size() >= picture.bytes.size())
        return picture;
    picture.mediaType = QStringLiteral("image/jpeg");
    picture.bytes = jpeg;
    return picture;
}

} // namespace lanai
