#include "core/domain/picturereferences.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstPictureReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatShowsAPicture_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("expected");
        const QString a = QString(64, u'a');
        const QString b = QString(64, u'b');
        const auto shown = [](const QString &hash) { return QStringLiteral("![x](picture:%1)").arg(hash); };
        QTest::newRow("nothing") << QStringLiteral("no picture") << 0;
        QTest::newRow("one") << QStringLiteral("see ") + shown(a) + QStringLiteral(" there") << 1;
        QTest::newRow("two") << shown(a) + shown(b) << 2;
        QTest::newRow("one twice") << shown(a) + u'\n' + shown(a) << 1;
        QTest::newRow("no caption") << QStringLiteral("![](picture:%1)").arg(a) << 1;
        QTest::newRow("a link") << QStringLiteral("[x](picture:%1)").arg(a) << 0;
        QTest::newRow("too short") << shown(a.left(63)) << 0;
        QTest::newRow("upper case") << shown(a.toUpper()) << 0;
        QTest::newRow("from elsewhere") << QStringLiteral("![x](https://example.org/%1)").arg(a) << 0;
    }
    void whatShowsAPicture()
    {
        QFETCH(const QString, body);
        QFETCH(const int, expected);
        QCOMPARE(pictureReferences(body).size(), expected);
    }
    void whatIsWrittenIsRead()
    {
        const QByteArray hash(64, 'c');
        const QString text = pictureReference(hash, QStringLiteral("the [new]\nplan"));
        QCOMPARE(text, QStringLiteral("![the new plan](picture:%1)").arg(QString::fromLatin1(hash)));
        QCOMPARE(pictureReferences(text), QList<QByteArray>{hash});
    }
};

LANAI_TEST(TstPictureReferences, tst_picturereferences)
#include "tst_picturereferences.moc"
