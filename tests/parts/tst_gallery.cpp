#include "tests/parts/gallery.h"
#include "tests/support/registry.h"
#include "ui/shell/theme.h"
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPixmap>

using namespace lanai;
using namespace lanai::test;

namespace {

QImage pictureOf(Gallery &gallery, double ratio)
{
    QImage picture((QSizeF(gallery.size()) * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    gallery.render(&picture);
    return picture;
}

// How many different colours a picture has, up to a few: an empty one has one.
qsizetype coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours << picture.pixel(x, y);
    }
    return colours.size();
}

} // namespace

class TstGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        theme().choose(Scheme::Light);
        theme().setScale(1.0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    // The folder of LANAI_PICTURES gets a picture of each, to be looked at.
    void everyPartShowsInEverySchemeAndDirection_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("ratio");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            const QByteArray name = wordFor(scheme).toLatin1();
            QTest::newRow(name + "-1x") << scheme << Qt::LeftToRight << 1.0;
            QTest::newRow(name + "-2x") << scheme << Qt::LeftToRight << 2.0;
            QTest::newRow(name + "-rtl") << scheme << Qt::RightToLeft << 1.0;
        }
    }
    void everyPartShowsInEverySchemeAndDirection()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, ratio);
        theme().choose(scheme);
        QGuiApplication::setLayoutDirection(direction);
        Gallery gallery;
        gallery.resize(960, 10);
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        gallery.resize(960, gallery.heightForWidth(960));
        QCoreApplication::processEvents();
        const QImage picture = pictureOf(gallery, ratio);
        QVERIFY(coloursOf(picture) > 20);
        const QString folder = qEnvironmentVariable("LANAI_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
    }
    void everyPartHasASizeAndAName()
    {
        Gallery gallery;
        const auto parts = gallery.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(parts.size() > 20);
        for (const QWidget *part : parts) {
            const QByteArray name = part->metaObject()->className();
            QVERIFY2(part->sizeHint().height() > 0, name.constData());
            if (part->focusPolicy() != Qt::NoFocus && name.startsWith("lanai::")) {
                const bool named = !part->accessibleName().isEmpty() || !part->property("text").toString().isEmpty();
                QVERIFY2(named, name.constData());
            }
        }
    }
    void aLargerFontMakesEveryPartLarger()
    {
        Gallery gallery;
        QList<QPair<QWidget *, int>> before;
        for (QWidget *part : gallery.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            const QByteArray name = part->metaObject()->className(); // a card is as high as what stands in it
            if (name.startsWith("lanai::") && name != "lanai::Card")
                before << qMakePair(part, part->sizeHint().height());
        }
        QVERIFY(before.size() > 20);
        theme().setScale(2.0);
        QCoreApplication::processEvents();
        for (const auto &[part, height] : std::as_const(before))
            QVERIFY2(part->sizeHint().height() >= 2 * height - 2, part->metaObject()->className());
    }
};

LANAI_TEST(TstGallery, tst_gallery)
#include "tst_gallery.moc"
