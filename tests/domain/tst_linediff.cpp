#include "core/domain/linediff.h"
#include "tests/support/registry.h"
#include <QRandomGenerator>

using namespace lanai;

namespace {

QList<qsizetype> matched(const QString &before, const QString &after)
{
    return matchedLines(QStringView(before).split(u' ', Qt::SkipEmptyParts),
                        QStringView(after).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TstLineDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreFoundAgain_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<qsizetype>>("matches");
        const auto row = [](const char *name, const char *before, const char *after, const QList<qsizetype> &matches) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << matches;
        };
        row("nothing", "", "", {});
        row("all new", "", "a b", {-1, -1});
        row("all gone", "a b", "", {});
        row("the same", "a b c", "a b c", {0, 1, 2});
        row("one added", "a b c", "a x b c", {0, -1, 1, 2});
        row("one removed", "a b c", "a c", {0, 2});
        row("one changed", "a b c", "a x c", {0, -1, 2});
        row("all changed", "a b", "x y", {-1, -1});
        row("one moved", "a b c d", "b c d a", {1, 2, 3, -1});
        row("two changed places", "a b", "b a", {-1, 0});
        row("first of two equal lines removed, told by its neighbour", "p a q a r", "q a r", {2, 3, 4});
        row("second of two equal lines removed, told by its neighbour", "p a q a r", "p a q r", {0, 1, 2, 4});
        row("equal lines only", "a a a", "a a", {0, 1});
        row("equal lines without neighbours", "x a b a b y", "z a b a b w", {-1, 1, 2, 3, 4, -1});
        row("unique line inside a repeated pair", "a b a u a b a", "b a u a b", {1, 2, 3, 4, 5});
    }
    void linesAreFoundAgain()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QList<qsizetype>, matches);
        QCOMPARE(matched(before, after), matches);
    }

    void matchesAreEqualLinesThatGoUpTogether()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 2'000; ++round) {
            QList<QStringView> before;
            QList<QStringView> after;
            const QString letters = QStringLiteral("abcdefgh");
            for (int i = random.bounded(20); i > 0; --i)
                before << QStringView(letters).sliced(random.bounded(1 + round % 8), 1);
            for (int i = random.bounded(20); i > 0; --i)
                after << QStringView(letters).sliced(random.bounded(1 + round % 8), 1);
            const QList<qsizetype> matches = matchedLines(before, after);
            QCOMPARE(matches.size(), after.size());
            qsizetype last = -1;
            for (qsizetype i = 0; i < after.size(); ++i) {
                if (matches.at(i) < 0)
                    continue;
                QVERIFY(matches.at(i) > last);
                QCOMPARE(before.at(matches.at(i)), after.at(i));
                last = matches.at(i);
            }
        }
    }

    void aHundredThousandLinesAreMatched()
    {
        QStringList texts;
        for (int i = 0; i < 100'000; ++i)
            texts << (i % 3 == 0 ? QStringLiteral("same") : QStringLiteral("line %1").arg(i));
        QList<QStringView> before(texts.cbegin(), texts.cend());
        QList<QStringView> after = before;
        after.remove(50'000, 10);
        after.insert(10, u"new");
        const QList<qsizetype> matches = matchedLines(before, after);
        QCOMPARE(std::count(matches.cbegin(), matches.cend(), -1), 1);
        QCOMPARE(matches.at(10), -1);
        QCOMPARE(matches.last(), before.size() - 1);
    }
};

LANAI_TEST(TstLineDiff, tst_linediff)
#include "tst_linediff.moc"
