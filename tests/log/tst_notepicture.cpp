#include "tests/support/registry.h"
#include "ui/log/notepicture.h"
#include <QtTest>

using namespace lanai;

namespace {

QImage noise(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    quint32 seed = 7;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            seed = seed * 1664525U + 1013904223U;
            image.setPixel(x, y, seed | 0xff000000U);
        }
    }
    return image;
}

} // namespace

class TstNotePicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLargeOneIsScaledAndKeepsItsShape()
    {
        const Picture picture = pictureFrom(noise(3200, 800)).value();
        QCOMPARE(picture.width, 1600);
        QCOMPARE(picture.height, 400);
        QCOMPARE(QImage::fromData(picture.bytes).size(), QSize(1600, 400));
    }
    void aSmallOneIsNotMadeLarger() { QCOMPARE(pictureFrom(noise(20, 10)).value().width, 20); }
    void aPhotoIsAJpegAndADrawingAPng()
    {
        QCOMPARE(pictureFrom(noise(200, 200)).value().mediaType, QStringLiteral("image/jpeg"));
        QImage drawing(200, 200, QImage::Format_RGB32);
        drawing.fill(Qt::white);
        QCOMPARE(pictureFrom(drawing).value().mediaType, QStringLiteral("image/png"));
    }
    void transparencyIsKept()
    {
        QImage clear(50, 50, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const Picture picture = pictureFrom(clear).value();
        QCOMPARE(picture.mediaType, QStringLiteral("image/png"));
        QCOMPARE(QImage::fromData(picture.bytes).pixelColor(3, 3).alpha(), 0);
    }
    void whatACameraWroteIntoItIsGone()
    {
        for (const QImage::Format format : {QImage::Format_RGB32, QImage::Format_ARGB32}) {
            QImage image = noise(60, 60, format);
            image.setText(QStringLiteral("GPSLatitude"), QStringLiteral("52.5200N"));
            image.setText(QStringLiteral("Author"), QStringLiteral("Dana"));
            const QByteArray bytes = pictureFrom(image).value().bytes;
            QVERIFY(!bytes.contains("52.5200N"));
            QVERIFY(QImage::fromData(bytes).textKeys().isEmpty());
        }
    }
    void nothingIsRefused()
    {
        const Result<Picture> refused = pictureFrom(QImage());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnknownValue);
    }
};

LANAI_TEST(TstNotePicture, tst_notepicture)
#include "tst_notepicture.moc"
