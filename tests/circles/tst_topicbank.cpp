#include "tests/circles/opencircles.h"
#include "tests/support/registry.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include <QLineEdit>

using namespace lanai;
using namespace lanai::test;

namespace {

CircleWish wishOf(const OpenCircles &open, const QString &begins)
{
    for (const CircleWish &wish : open.shown().topics) {
        if (wish.topic.text.startsWith(begins))
            return wish;
    }
    qFatal("there is no such topic");
}

} // namespace

class TstTopicBank : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tAddsATopicAndRefusalsAreSaid()
    {
        OpenCircles open;
        open.goTo("Reliability");
        OpenCircles::press(Qt::Key_T);
        auto *form = open.page->findChild<InlineForm *>();
        QVERIFY(form != nullptr);
        form->save();
        QVERIFY(!form->refusal().isEmpty());
        form->findChild<QLineEdit *>(QStringLiteral("topicWords"))->setText(QStringLiteral("Who sleeps?"));
        form->save();
        OpenCircles::settle();
        QCOMPARE(wishOf(open, QStringLiteral("Who sleeps")).wantedBy.size(), 0);
        open.undo();
        for (const CircleWish &wish : open.shown().topics)
            QVERIFY(wish.topic.text != QStringLiteral("Who sleeps?"));
    }
    void whatTheBankHoldsAlreadyIsRefused()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        open.click("topicAdd");
        auto *form = open.page->findChild<InlineForm *>();
        form->findChild<QLineEdit *>(QStringLiteral("topicWords"))->setText(open.shown().topics.first().topic.text);
        form->save();
        QVERIFY(!form->refusal().isEmpty());
    }
    void aVoteIsNotedOnAMembersBehalf()
    {
        OpenCircles open;
        open.goTo("Reliability");
        const CircleWish wish = wishOf(open, QStringLiteral("Freeze week"));
        QCOMPARE(wish.wantedBy.size(), 1);
        open.click(qPrintable(QStringLiteral("topicVotes-") + idText(wish.topic.id)));
        open.choose("votesMenu", QStringLiteral("Aisha Karim"));
        QCOMPARE(wishOf(open, QStringLiteral("Freeze week")).wantedBy.size(), 2);
        open.undo();
        QCOMPARE(wishOf(open, QStringLiteral("Freeze week")).wantedBy.size(), 1);
    }
    void deleteOnATopicTakesTheTopicNotTheCircle()
    {
        OpenCircles open;
        open.goTo("Reliability");
        const CircleWish wish = wishOf(open, QStringLiteral("Freeze week"));
        auto *words = open.in<EditInPlace>(qPrintable(QStringLiteral("topic-") + idText(wish.topic.id)));
        words->setFocus(Qt::TabFocusReason);
        OpenCircles::press(Qt::Key_Delete);
        VERIFY_OK(open.circles().find(QStringLiteral("Reliability")));
        for (const CircleWish &one : open.shown().topics)
            QVERIFY(one.topic.id != wish.topic.id);
        open.undo();
        QCOMPARE(wishOf(open, QStringLiteral("Freeze week")).topic.id, wish.topic.id);
    }
    void itsMenuTakesItForTheNextSession()
    {
        const OpenCircles open;
        open.goTo("Reliability");
        const CircleWish wish = wishOf(open, QStringLiteral("Freeze week"));
        open.click(qPrintable(QStringLiteral("topicMore-") + idText(wish.topic.id)));
        open.choose("topicMenu", QStringLiteral("Take it for the next session"));
        QCOMPARE(open.page->model().session()->session.topicId, wish.topic.id);
    }
};

LANAI_TEST(TstTopicBank, tst_topicbank)
#include "tst_topicbank.moc"
