#include "core/domain/sidebyside.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {

// "=a" stayed, "-a+b" became b, "-a" went, "+b" came.
QString shown(const QList<SideBySideLine> &lines)
{
    QStringList all;
    for (const SideBySideLine &line : lines) {
        if (line.isSame())
            all << u'=' + *line.before;
        else
            all << (line.before ? u'-' + *line.before : QString()) + (line.after ? u'+' + *line.after : QString());
    }
    return all.join(u' ');
}

} // namespace

class TstSideBySide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesStandBesideWhatTheyBecame_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same") << "a\nb" << "a\nb" << "=a =b";
        QTest::newRow("nothing at all") << "" << "" << "";
        QTest::newRow("nothing before") << "" << "a\nb" << "+a +b";
        QTest::newRow("nothing after") << "a\nb" << "" << "-a -b";
        QTest::newRow("one line changed") << "a\nb\nc" << "a\nx\nc" << "=a -b+x =c";
        QTest::newRow("one became two") << "a\nb\nc" << "a\nx\ny\nc" << "=a -b+x +y =c";
        QTest::newRow("two became one") << "a\nb\nc\nd" << "a\nx\nd" << "=a -b+x -c =d";
        QTest::newRow("a line at the end") << "a" << "a\nb" << "=a +b";
        QTest::newRow("an empty line") << "a\n\nb" << "a\nb" << "=a - =b";
        QTest::newRow("everything else") << "a" << "b" << "-a+b";
    }
    void linesStandBesideWhatTheyBecame()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, expected);
        QCOMPARE(shown(sideBySide(before, after)), expected);
    }
};

LANAI_TEST(TstSideBySide, tst_sidebyside)
#include "tst_sidebyside.moc"
