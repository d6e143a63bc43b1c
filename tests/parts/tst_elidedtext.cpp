#include "tests/support/registry.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/shell/theme.h"
#include <QPainter>

using namespace lanai;

namespace {

const QString sentence = QStringLiteral("Theo’s cello recital was on Saturday. She nearly missed it for the release.");

} // namespace

class TstElidedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsWhole()
    {
        const int width = ElidedText::widthOf(sentence, Type::Base);
        const ElidedText text(sentence, Type::Base, width + 1);
        QVERIFY(!text.isCut());
        QCOMPARE(text.lines(), 1);
        QCOMPARE(text.height(), theme().line(Type::Base));
        QVERIFY(std::abs(text.widest() - width) <= 1);
    }
    void oneLineIsCutAndLineBreaksAreBlanks()
    {
        QVERIFY(ElidedText(sentence, Type::Base, 100).isCut());
        QVERIFY(ElidedText(sentence, Type::Base, 100).widest() <= 100);
        const ElidedText broken(QStringLiteral("one\ntwo"), Type::Base, 200);
        QCOMPARE(broken.lines(), 1);
        QVERIFY(!broken.isCut());
    }
    void linesBehindTheLastAreCut()
    {
        const int width = ElidedText::widthOf(sentence, Type::Base) / 3;
        const ElidedText two(sentence, Type::Base, width, 2);
        QCOMPARE(two.lines(), 2);
        QVERIFY(two.isCut());
        QVERIFY(two.widest() <= width);
        const ElidedText all(sentence, Type::Base, width, 0);
        QVERIFY(all.lines() >= 3);
        QVERIFY(!all.isCut());
        const ElidedText enough(sentence, Type::Base, width * 2, 2);
        QCOMPARE(enough.lines(), 2);
        QVERIFY(!enough.isCut());
    }
    void itsOwnLineBreaksAreKept()
    {
        QCOMPARE(ElidedText(QStringLiteral("one\n\ntwo"), Type::Small, 200, 0).lines(), 3);
    }
    void noWidthIsNoHarm()
    {
        QVERIFY(ElidedText(sentence, Type::Base, 0).lines() == 1);
        QVERIFY(ElidedText(sentence, Type::Base, -5, 2).lines() == 2);
        QVERIFY(ElidedText(QString(), Type::Base, 10, 2).lines() <= 1);
    }
    void aLabelThatIsCutTellsItsNeighboursNothing()
    {
        Label label(sentence);
        QCOMPARE(label.minimumSizeHint(), label.sizeHint());
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < 40);
        Label wrapping(sentence, Type::Small);
        wrapping.setWordWrap(true);
        QVERIFY(wrapping.hasHeightForWidth());
        QVERIFY(wrapping.heightForWidth(120) > wrapping.heightForWidth(400));
        wrapping.setMostLines(2);
        QCOMPARE(wrapping.heightForWidth(60), 2 * theme().line(Type::Small));
    }
    void markupIsShownAsItIs()
    {
        Label label(QStringLiteral("<b>bold</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() >= ElidedText::widthOf(QStringLiteral("<b>bold</b>"), Type::Base));
    }
    // The row's own order: what is first is never left out for what comes behind.
    void runsShareALineAndTheLastGivesWay()
    {
        QImage picture(400, 20, QImage::Format_ARGB32);
        QPainter painter(&picture);
        const TextRun name{QStringLiteral("Dana Whitfield"), Type::BaseStrong, Colour::Ink};
        const TextRun role{QStringLiteral("VP Engineering"), Type::Base, Colour::Muted};
        const int both = paintRuns(painter, QRectF(0, 0, 400, 20), {name, role});
        const int alone = paintRuns(painter, QRectF(0, 0, 400, 20), {name});
        QVERIFY(both > alone + 60);
        QCOMPARE(paintRuns(painter, QRectF(0, 0, alone + 10, 20), {name, role}), alone);
        QVERIFY(paintRuns(painter, QRectF(0, 0, 50, 20), {name, role}) <= 50);
        QCOMPARE(paintRuns(painter, QRectF(0, 0, 400, 20), {{}, name}), alone);
    }
    void chipsFlowIntoAsManyLinesAsTheyNeed()
    {
        QWidget box;
        auto *flow = new FlowLayout(8, &box);
        for (int i = 0; i < 4; ++i) {
            auto *item = new QWidget;
            item->setFixedSize(50, 20);
            flow->addWidget(item);
        }
        QCOMPARE(flow->heightForWidth(4 * 50 + 3 * 8), 20);
        QCOMPARE(flow->heightForWidth(4 * 50 + 3 * 8 - 1), 48);
        QCOMPARE(flow->heightForWidth(60), 4 * 20 + 3 * 8);
        QCOMPARE(flow->sizeHint(), QSize(4 * 50 + 3 * 8, 20));
        flow->itemAt(0)->widget()->hide();
        QCOMPARE(flow->heightForWidth(3 * 50 + 2 * 8), 20);
        flow->itemAt(0)->widget()->show();
        box.setLayoutDirection(Qt::RightToLeft);
        box.resize(300, 20);
        flow->setGeometry(box.rect());
        QCOMPARE(flow->itemAt(0)->geometry().right(), 299);
        QCOMPARE(flow->takeAt(7), nullptr);
    }
    void textKeepsItsOwnDirectionOnAMirroredPage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a full stop") << QStringLiteral("Deal.");
        QTest::newRow("a number first") << QStringLiteral("2 weeks ago");
        QTest::newRow("a mark") << QStringLiteral(">> me by Fri: call");
        QTest::newRow("keys") << QStringLiteral("Ctrl+,");
        QTest::newRow("a name that is spoken of") << QStringLiteral("@Priya");
    }
    void textKeepsItsOwnDirectionOnAMirroredPage()
    {
        QFETCH(const QString, words);
        const auto painted = [&words](Qt::LayoutDirection page, Qt::Alignment side) {
            QImage picture(200, 24, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setLayoutDirection(page);
            paintText(painter, picture.rect(), {words, Type::Base, Colour::Ink}, side);
            painter.end();
            return picture;
        };
        QCOMPARE(painted(Qt::RightToLeft, Qt::AlignLeft), painted(Qt::LeftToRight, Qt::AlignRight));
        QCOMPARE(painted(Qt::RightToLeft, Qt::AlignRight), painted(Qt::LeftToRight, Qt::AlignLeft));
    }
    void whatIsReadFromTheRightIsFoundSo()
    {
        QCOMPARE(ElidedText::readingOf(QStringLiteral("12 שבועות")), int(Qt::TextForceRightToLeft));
        QCOMPARE(ElidedText::readingOf(QStringLiteral("12 weeks")), int(Qt::TextForceLeftToRight));
        QCOMPARE(ElidedText::readingOf(QStringLiteral("10:45")), int(Qt::TextForceLeftToRight));
    }
    void anArrowOfTwoSignsIsSeenAsItIsTyped()
    {
        QCOMPARE(ElidedText::apart(QStringLiteral("-> plan")), QStringLiteral("-\u200C> plan"));
    }
};

LANAI_TEST(TstElidedText, tst_elidedtext)
#include "tst_elidedtext.moc"
