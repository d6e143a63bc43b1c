#include "core/domain/lineedits.h"
#include "tests/support/registry.h"

using namespace lanai;

namespace {

// "+ a text | ? another": a fact and an ask.
QList<MarkedLine> lines(const QString &text)
{
    QList<MarkedLine> all;
    for (const QStringView line : QStringView(text).split(u'|', Qt::SkipEmptyParts)) {
        const QStringView one = line.trimmed();
        all << MarkedLine{one.startsWith(u'+') ? CaptureKind::Fact : CaptureKind::Ask, one.sliced(1).trimmed()};
    }
    return all;
}

} // namespace

class TstLineEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLikestLinesArePaired_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<LineEdit>>("edits");
        const auto row = [](const char *name, const char *before, const char *after, const QList<LineEdit> &edits) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << edits;
        };
        row("nothing before", "", "+ likes tea", {});
        row("nothing after", "+ likes tea", "", {});
        row("one for one, alike", "+ likes tea", "+ likes green tea", {{0, 0}});
        row("one for one, however different", "+ likes tea", "+ owns a dog", {{0, 0}});
        row("one for one of another kind", "+ likes tea", "? likes tea", {});
        row("the first is gone", "+ likes tea | + owns a dog", "+ owns a big dog", {{1, 0}});
        row("the second is gone", "+ likes tea | + owns a dog", "+ likes green tea", {{0, 0}});
        row("one came between", "+ likes tea | + owns a dog", "+ likes green tea | + plays cello | + owns a big dog",
            {{0, 0}, {1, 2}});
        row("nothing in common", "+ likes tea | + owns a dog", "+ xyz", {});
        row("too little in common", "+ likes tea | + owns a dog", "+ teatime", {});
        row("kinds keep apart", "+ how is tea | ? how is tea", "? how is the tea", {{1, 0}});
        row("case doesn't matter", "+ LIKES TEA | + 1", "+ likes tea", {{0, 0}});
        row("empty texts", "+  | + ", "+ ", {});
    }
    void theLikestLinesArePaired()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QList<LineEdit>, edits);
        QCOMPARE(editedLines(lines(before), lines(after)), edits);
    }

    void longListsAreComparedInStep()
    {
        const QString text = QStringLiteral("an edited line of some length");
        const QList<MarkedLine> before(300, {CaptureKind::Fact, text});
        QList<MarkedLine> after = before;
        after[7].text = u"???";
        const QList<LineEdit> edits = editedLines(before, after);
        QCOMPARE(edits.size(), 299);
        QCOMPARE(edits.at(7), (LineEdit{8, 8}));
    }
};

LANAI_TEST(TstLineEdits, tst_lineedits)
#include "tst_lineedits.moc"
