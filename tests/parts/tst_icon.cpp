#include "tests/support/registry.h"
#include "ui/parts/icon.h"
#include <QDirIterator>

using namespace lanai;

class TstIcon : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheColourItIsGiven()
    {
        const QImage drawn = iconPixmap(QStringLiteral("plus"), 16, QColor(Qt::red), 2.0).toImage();
        QCOMPARE(drawn.width(), 32);
        QCOMPARE(QColor(drawn.pixelColor(16, 16)).rgb(), QColor(Qt::red).rgb());
        QCOMPARE(drawn.pixelColor(0, 0).alpha(), 0);
    }
    void anUnknownOneIsKnownToBeMissing()
    {
        QVERIFY(hasIcon(QStringLiteral("plus")));
        QVERIFY(!hasIcon(QStringLiteral("no such icon")));
    }
    void linesAreThickEnoughToStandBesideText_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {14, 16, 18})
            QTest::addRow("%d", size) << size;
    }
    void linesAreThickEnoughToStandBesideText()
    {
        QFETCH(const int, size);
        const QImage drawn = iconPixmap(QStringLiteral("plus"), size, Qt::black, 1.0).toImage();
        double ink = 0; // across the upright line, above the other
        for (int x = 0; x < size; ++x)
            ink += drawn.pixelColor(x, size / 3).alphaF();
        QVERIFY2(std::abs(ink - 1.6) < 0.1, qPrintable(QString::number(ink)));
    }
};

LANAI_TEST(TstIcon, tst_icon)
#include "tst_icon.moc"
