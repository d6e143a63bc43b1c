#include "core/domain/markdiff.h"
#include "core/domain/notelines.h"
#include "tests/support/registry.h"
#include <QRandomGenerator>

using namespace lanai;

namespace {

// "=0>0 ~1>2 +3 -4": unchanged, text changed, added, removed.
QString told(const QList<MarkChange> &changes)
{
    QStringList all;
    for (const MarkChange &change : changes) {
        switch (change.fate) {
        case LineFate::Unchanged:
            all << QStringLiteral("=%1>%2").arg(change.before).arg(change.after);
            break;
        case LineFate::TextChanged:
            all << QStringLiteral("~%1>%2").arg(change.before).arg(change.after);
            break;
        case LineFate::Added:
            all << QStringLiteral("+%1").arg(change.after);
            break;
        case LineFate::Removed:
            all << QStringLiteral("-%1").arg(change.before);
            break;
        }
    }
    return all.join(QLatin1Char(' '));
}

qsizetype markCount(const QString &note)
{
    qsizetype count = 0;
    NoteLines lines(note);
    while (const std::optional<NoteLine> line = lines.next())
        count += line->mark ? 1 : 0;
    return count;
}

} // namespace

class TstMarkDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesKeepTheirIdentityByDifference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *before, const char *after, const char *changes) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                << QString::fromLatin1(changes);
        };
        row("the same note", "a\n++ b\n?? c", "a\n++ b\n?? c", "=1>1 =2>2");
        row("nothing marked", "a\nb", "c", "");
        row("lines above", "++ b", "a\n\n\n++ b", "=0>3");
        row("text changed", "a\n++ likes tea\nb", "a\n++ likes green tea\nb", "~1>1");
        row("text changed and lines above", "++ likes tea\nb", "a\n++ likes green tea\nb", "~0>1");
        row("a date added", ">> me: send it", ">> me by Fri: send it", "~0>0");
        row("added", "++ a\nb", "++ a\n?? c\nb", "=0>0 +1");
        row("removed", "++ a\n?? c\nb", "++ a\nb", "=0>0 -1");
        row("written in another's place", "x\n++ likes tea\ny", "x\n++ owns a dog\ny", "~1>1");
        row("the mark became another", "x\n++ likes tea\ny", "x\n!! likes tea\ny", "+1 -1");
        row("the mark was taken away", "++ likes tea", "likes tea", "-0");
        row("the mark was given", "likes tea", "++ likes tea", "+0");
        row("blanks around", "++ a", "  ++ a  ", "=0>0");
        row("line ends", "++ a\nb\n++ c", "++ a\r\nb\r\n++ c\r\n", "=0>0 =2>2");
        // Moved lines aren't read again, whatever stands between.
        row("cut here and pasted there", "++ a\nx\ny\n?? b", "x\ny\n?? b\n++ a", "=3>2 =0>3");
        row("two changed places", "++ a\n++ b", "++ b\n++ a", "=1>0 =0>1");
        row("moved and another edited", "++ likes tea\nx\ny\n?? b", "?? b\nx\ny\n++ likes green tea", "=3>0 +3 -0");
        // The same line twice is two things.
        row("one more of the same", "++ a\nx", "++ a\nx\n++ a", "=0>0 +2");
        row("two the same", "++ a\n++ a", "++ a\n++ a", "=0>0 =1>1");
        row("the first of two the same removed", "p\n++ a\nq\n++ a\nr", "p\nq\n++ a\nr", "=3>2 -1");
        row("the second of two the same removed", "p\n++ a\nq\n++ a\nr", "p\n++ a\nq\nr", "=1>1 -3");
        row("copied in front", "++ a\nx", "x\n++ a\n++ a", "=0>1 +2");
        // Into code and out of it.
        row("went into code", "++ a", "```\n++ a\n```", "-0");
        row("came out of code", "```\n++ a\n```", "++ a", "+0");
        row("was quoted", ">> me: a", "> >> me: a", "-0");
        // Several in one place.
        row("two edited", "++ likes tea\n++ owns a dog", "++ likes green tea\n++ owns a big dog", "~0>0 ~1>1");
        row("first removed, second edited", "++ likes tea\n++ owns a dog", "++ owns a big dog", "~1>0 -0");
        row("one edited, one added above", "++ owns a dog", "++ plays cello\n++ owns a big dog", "+0 ~0>1");
        row("all gone", "++ a\n?? b", "", "-0 -1");
        row("all new", "", "++ a\n?? b", "+0 +1");
    }
    void linesKeepTheirIdentityByDifference()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, changes);
        QCOMPARE(told(markChanges(before, after)), changes);
    }

    void everyMarkedLineHasOneFate()
    {
        const QStringList pieces{QStringLiteral("++ likes tea"),
                                 QStringLiteral("++ likes green tea"),
                                 QStringLiteral(">> me: a"),
                                 QStringLiteral("?? a"),
                                 QStringLiteral("text"),
                                 QStringLiteral("```"),
                                 QString()};
        QRandomGenerator random(5);
        const auto note = [&] {
            QStringList lines;
            for (int i = random.bounded(14); i > 0; --i)
                lines << pieces.at(random.bounded(int(pieces.size())));
            return lines.join(QLatin1Char('\n'));
        };
        for (int round = 0; round < 2'000; ++round) {
            const QString before = note();
            const QString after = note();
            QSet<int> linesBefore;
            QSet<int> linesAfter;
            const QList<MarkChange> changes = markChanges(before, after);
            for (const MarkChange &change : changes) {
                QVERIFY(change.before < 0 || !linesBefore.contains(change.before));
                QVERIFY(change.after < 0 || !linesAfter.contains(change.after));
                QCOMPARE(change.before < 0, change.fate == LineFate::Added);
                QCOMPARE(change.after < 0, change.fate == LineFate::Removed);
                if (change.before >= 0)
                    linesBefore.insert(change.before);
                if (change.after >= 0)
                    linesAfter.insert(change.after);
            }
            QCOMPARE(linesBefore.size(), markCount(before));
            QCOMPARE(linesAfter.size(), markCount(after));
        }
    }
    void aNoteSavedUnchangedFilesNothingTwice()
    {
        QString note;
        for (int i = 0; i < 2'000; ++i)
            note += QStringLiteral("++ a\n?? line %1\n\n").arg(i % 50);
        const QList<MarkChange> changes = markChanges(note, note);
        QCOMPARE(changes.size(), 4'000);
        for (const MarkChange &change : changes) {
            QCOMPARE(change.fate, LineFate::Unchanged);
            QCOMPARE(change.before, change.after);
        }
    }
};

LANAI_TEST(TstMarkDiff, tst_markdiff)
#include "tst_markdiff.moc"
