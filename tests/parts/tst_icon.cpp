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
};

LANAI_TEST(TstIcon, tst_icon)
#include "tst_icon.moc"
