#include "core/journal/people.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/photo.h"
#include <QBuffer>
#include <QImageReader>

using namespace lanai;
using namespace lanai::test;

namespace {

// Red on its left, blue in its middle, red on its right, and with words in it.
QImage wide()
{
    QImage image(1200, 400, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < 400; ++y) {
        for (int x = 400; x < 800; ++x)
            image.setPixel(x, y, qRgb(0, 0, 255));
    }
    image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    return image;
}

} // namespace

class TstPhoto : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPhotoIsASmallSquareFromTheMiddle()
    {
        const Picture photo = photoFrom(wide()).value();
        QCOMPARE(QSize(photo.width, photo.height), QSize(256, 256));
        const QImage read = QImage::fromData(photo.bytes);
        QVERIFY(qBlue(read.pixel(5, 128)) > 200);
        QVERIFY(qBlue(read.pixel(250, 128)) > 200);
    }
    void whatACameraWritesIntoItIsGone()
    {
        const Picture photo = photoFrom(wide()).value();
        QVERIFY(!photo.bytes.contains("taken at home"));
        QVERIFY(QImage::fromData(photo.bytes).textKeys().isEmpty());
    }
    void aSmallOneIsNotBlownUp() { QCOMPARE(photoFrom(wide().scaled(60, 20)).value().width, 20); }
    void noPictureIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing there") << QStringLiteral("none.png") << ErrorCode::FileNotFound;
        QTest::newRow("text") << QStringLiteral("text.png") << ErrorCode::CannotRead;
    }
    void noPictureIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("text.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        const Result<Picture> photo = photoFromFile(folder.filePath(name));
        QVERIFY(!photo);
        QCOMPARE(photo.error().code, code);
        QVERIFY(!photoFrom(QImage()));
    }
    void aPhotoIsKeptInTheJournal()
    {
        DeskBench desk;
        PeerRecord record(*desk.journal);
        QVERIFY(record.open(desk.journal->people().find(QStringLiteral("Dana")).value().id));
        const QString path = desk.folder.filePath(QStringLiteral("face.png"));
        QVERIFY(wide().save(path));
        QVERIFY(record.setPhoto(path));
        QVERIFY(record.reload());
        Photos photos(*desk.journal);
        QCOMPARE(photos.of(record.peer().photo).width(), 256);
        QVERIFY(photos.of({}).isNull());
        QVERIFY(record.removePhoto());
        QVERIFY(record.reload());
        QVERIFY(record.peer().photo.isEmpty());
    }
};

LANAI_TEST(TstPhoto, tst_photo)
#include "tst_photo.moc"
