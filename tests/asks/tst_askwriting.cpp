#include "core/domain/askrules.h"
#include "core/journal/people.h"
#include "tests/asks/asksbench.h"
#include "tests/support/registry.h"
#include "ui/asks/askreplyform.h"
#include "ui/asks/askreplyrow.h"
#include "ui/asks/askwhomform.h"
#include "ui/asks/newask.h"
#include "ui/asks/wovencard.h"
#include "ui/asks/woveneditor.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/label.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/tintedtext.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include <QClipboard>
#include <QGuiApplication>

using namespace lanai;
using namespace lanai::test;

namespace {

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

void edit(const AsksBench &bench, const char *name, const QString &text)
{
    auto *edit = bench.find<EditInPlace>(name);
    edit->edit();
    edit->findChild<QPlainTextEdit *>()->setPlainText(text);
    edit->save();
}

} // namespace

class TstAskwriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewAskIsKeptAsADraftByKeyAndShown()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "new"));
        QVERIFY(bench.find<QPlainTextEdit>("newQuestion")->hasFocus());
        bench.type("newQuestion", QStringLiteral("Who has closed a site?"));
        bench.type("newContext", QStringLiteral("In my situation, because Lyon is to go."));
        bench.type("newTags", QStringLiteral("sites, closing"));
        bench.trigger("ask-save");
        const Ask ask = bench.current();
        QCOMPARE(ask.question, QStringLiteral("Who has closed a site?"));
        QCOMPARE(ask.state, AskState::Draft);
        QCOMPARE(ask.tags.size(), 2);
        QVERIFY(bench.toasts.offers());
        QVERIFY(bench.journal->drafts().at(QStringLiteral("ask:new"))->content.isEmpty());
    }
    void anAskWithoutAQuestionIsRefusedInWords()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "new"));
        bench.type("newContext", QStringLiteral("Something"));
        bench.press("newSave");
        QVERIFY(!bench.find<NewAsk>("newAskForm")->refusal().isEmpty());
        QCOMPARE(bench.find<QPlainTextEdit>("newContext")->toPlainText(), QStringLiteral("Something"));
    }
    void whatIsHalfTypedSurvivesALock()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "new"));
        bench.type("newQuestion", QStringLiteral("Half a quest"));
        bench.page.leave();
        AsksPage again(bench.context(), &bench.window);
        again.enter(AsksBench::asksPlace({}, "new"));
        QCOMPARE(again.findChild<QPlainTextEdit *>(QStringLiteral("newQuestion"))->toPlainText(),
                 QStringLiteral("Half a quest"));
    }
    void whatIsDiscardedCanBeBroughtBack()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "new"));
        bench.type("newQuestion", QStringLiteral("Half a quest"));
        bench.press("newDiscard");
        QVERIFY(!bench.find<NewAsk>("newAskForm")->isVisible());
        bench.toasts.press();
        QVERIFY(bench.find<NewAsk>("newAskForm")->isVisible());
        QCOMPARE(bench.find<QPlainTextEdit>("newQuestion")->toPlainText(), QStringLiteral("Half a quest"));
    }
    void whileItIsTypedWhatIsLikeItAppearsAndOpens()
    {
        AsksBench bench;
        bench.page.enter(AsksBench::asksPlace({}, "new"));
        bench.type("newQuestion", QStringLiteral("When does an offsite earn what it costs the budget?"));
        auto *rows = bench.find<RowList>("newSimilar");
        QTRY_VERIFY(!rows->rows().isEmpty());
        QTest::keyClick(rows->rows().first(), Qt::Key_Return);
        QVERIFY(!bench.page.view().id().isNull() || !bench.navigator.went.isEmpty());
    }
    void refiningKeepsTheEarlierWordsAndWhy()
    {
        AsksBench bench;
        const QString before = bench.current().question;
        bench.press("askRefine");
        bench.type("refineQuestion", QStringLiteral("Which number did you stop reading, and who missed it?"));
        bench.type("refineWhy", QStringLiteral("One number is easier to tell of"));
        bench.trigger("ask-save");
        QCOMPARE(bench.current().wordings.last().text, before);
        QTRY_COMPARE(bench.find<Label>("askQuestion")->text(),
                     QStringLiteral("Which number did you stop reading, and who missed it?"));
        QVERIFY(bench.find<QAbstractButton>("askOlder") != nullptr);
    }
    void theSameWordsAgainAreRefusedAndStay()
    {
        AsksBench bench;
        bench.press("askRefine");
        bench.trigger("ask-save");
        auto *form = bench.find<InlineForm>("refineForm");
        QVERIFY(form != nullptr);
        QVERIFY(!form->refusal().isEmpty());
    }
    void contextAndTagsAreChangedWhereTheyStand()
    {
        AsksBench bench;
        edit(bench, "askContext", QStringLiteral("We report 40 numbers."));
        QCOMPARE(bench.current().context, QStringLiteral("We report 40 numbers."));
        QCoreApplication::processEvents();
        edit(bench, "askTags", QStringLiteral("numbers, planning"));
        QCOMPARE(bench.current().tags, (QStringList{QStringLiteral("numbers"), QStringLiteral("planning")}));
    }
    void askingByMessageCopiesTheQuestion()
    {
        AsksBench bench;
        bench.open("no, twice");
        bench.press("askSomebody");
        bench.type("whomNames", QStringLiteral("Priya, Elena"));
        bench.press("whomAsk");
        QCOMPARE(bench.current().recipients.size(), 2);
        QCOMPARE(bench.current().state, AskState::Open);
        QCOMPARE(copied(), askMessage(bench.current()));
        QTRY_VERIFY(bench.find<AskWhomForm>("whomForm") == nullptr);
    }
    void askingInTheNextMeetingPutsItOnTheAgenda()
    {
        AsksBench bench;
        bench.open("no, twice");
        bench.trigger("ask-whom");
        bench.type("whomNames", QStringLiteral("Dana"));
        QTest::mouseClick(bench.find<Choice>("whomWay")->cell(1), Qt::LeftButton);
        QTest::keyClick(bench.find<QLineEdit>("whomNames"), Qt::Key_Return);
        const AskRecipient dana = bench.current().recipients.value(0);
        QCOMPARE(dana.way, AskWay::Meeting);
        QVERIFY(!dana.agendaId.isNull());
    }
    void askingNobodyIsRefusedInWords()
    {
        AsksBench bench;
        bench.press("askSomebody");
        bench.press("whomAsk");
        QVERIFY2(bench.find<AskWhomForm>("whomForm")->refusal().contains(QStringLiteral("Nobody is named")),
                 qPrintable(bench.find<AskWhomForm>("whomForm")->refusal()));
    }
    void whoIsUnknownCanBeAddedAndIsAsked()
    {
        AsksBench bench;
        bench.open("no, twice");
        bench.press("askSomebody");
        bench.type("whomNames", QStringLiteral("Quentin Zabel"));
        bench.press("whomAsk");
        QVERIFY(!bench.find<AskWhomForm>("whomForm")->refusal().isEmpty());
        bench.press("whomAddPeer");
        QCOMPARE(bench.current().recipients.size(), 1);
        VERIFY_OK(bench.journal->people().find(QStringLiteral("Quentin Zabel")));
    }
    void aReplyOfSomebodyWhoWasAskedIsAdded()
    {
        AsksBench bench;
        const qsizetype before = bench.current().replies.size();
        auto *rows = bench.find<RowList>("askReplyRows");
        auto *dana = qobject_cast<AskWaitingRow *>(rows->rows().value(int(before)));
        QVERIFY(dana != nullptr);
        QCOMPARE(dana->of().peer.shortName, QStringLiteral("Dana"));
        QTest::keyClick(dana, Qt::Key_Return);
        bench.type("replyWords", QStringLiteral("Uptime to four nines."));
        bench.press("replySave");
        QCOMPARE(bench.current().replies.size(), before + 1);
        QTRY_VERIFY(bench.find<AskReplyForm>("replyForm") == nullptr);
        bench.toasts.press();
        QCOMPARE(bench.current().replies.size(), before);
    }
    void aReplyWithoutWordsIsRefused()
    {
        AsksBench bench;
        bench.trigger("ask-reply");
        bench.type("replyWho", QStringLiteral("Dana"));
        bench.press("replySave");
        QVERIFY(!bench.find<AskReplyForm>("replyForm")->refusal().isEmpty());
    }
    void aReplyFromSomebodyUnknownOffersToAddThem()
    {
        AsksBench bench;
        const qsizetype before = bench.current().replies.size();
        bench.press("askAddReply");
        bench.type("replyWho", QStringLiteral("Quentin Zabel"));
        bench.type("replyWords", QStringLiteral("Page views."));
        bench.press("replySave");
        QCOMPARE(bench.current().replies.size(), before);
        QVERIFY(bench.find<QAbstractButton>("replyAddPeer")->isVisible());
        bench.press("replyAddPeer");
        QCOMPARE(bench.current().replies.size(), before + 1);
    }
    void aHalfTypedReplySurvivesALock()
    {
        AsksBench bench;
        bench.trigger("ask-reply");
        bench.type("replyWho", QStringLiteral("Dana"));
        bench.type("replyWords", QStringLiteral("Uptime to"));
        bench.page.leave();
        AsksPage again(bench.context(), &bench.window);
        again.enter(AsksBench::asksPlace());
        auto *words = again.findChild<QPlainTextEdit *>(QStringLiteral("replyWords"));
        QVERIFY(words != nullptr);
        QCOMPARE(words->toPlainText(), QStringLiteral("Uptime to"));
    }
    void aReplyThatIsThrownAwayCanBeBroughtBack()
    {
        AsksBench bench;
        bench.trigger("ask-reply");
        bench.type("replyWords", QStringLiteral("Uptime to"));
        bench.press("replyCancel");
        QTRY_VERIFY(bench.find<AskReplyForm>("replyForm") == nullptr);
        bench.toasts.press();
        QCOMPARE(bench.find<QPlainTextEdit>("replyWords")->toPlainText(), QStringLiteral("Uptime to"));
    }
    void aReplyIsChangedAndDeletedWithUndo()
    {
        AsksBench bench;
        auto *rows = bench.find<RowList>("askReplyRows");
        QTest::keyClick(rows->rows().first(), Qt::Key_Return);
        bench.type("replyWords", QStringLiteral("Cost per seat."));
        bench.press("replySave");
        QCOMPARE(bench.current().replies.first().words, QStringLiteral("Cost per seat."));
        QTRY_VERIFY(bench.find<AskReplyForm>("replyForm") == nullptr);
        const qsizetype before = bench.current().replies.size();
        QTest::keyClick(bench.find<RowList>("askReplyRows")->rows().first(), Qt::Key_Delete);
        QCOMPARE(bench.current().replies.size(), before - 1);
        bench.toasts.press();
        QCOMPARE(bench.current().replies.size(), before);
    }
    void itNeverWentToSomebodyWhoWaits()
    {
        AsksBench bench;
        const qsizetype before = bench.current().recipients.size();
        auto *row = bench.page.findChild<AskWaitingRow *>();
        QTest::keyClick(row, Qt::Key_Delete);
        QCOMPARE(bench.current().recipients.size(), before - 1);
        QVERIFY(bench.toasts.offers());
    }
    void weavingBeginsWithTheReplies()
    {
        AsksBench bench;
        bench.trigger("ask-reply");
        bench.type("replyWho", QStringLiteral("Dana"));
        bench.type("replyWords", QStringLiteral("Uptime to four nines."));
        bench.press("replySave");
        QTRY_VERIFY(bench.find<QAbstractButton>("wovenWeave") != nullptr);
        const qsizetype before = bench.current().threads.size();
        bench.press("wovenWeave");
        bench.trigger("ask-save");
        QCOMPARE(bench.current().threads.size(), before + 1);
        QCOMPARE(bench.current().threads.last().text, QStringLiteral("Uptime to four nines."));
        QTRY_VERIFY(bench.find<TintedText>("wovenText")->text().endsWith(QStringLiteral("(DW)")));
    }
    void threadsAreEditedAndTakenOut()
    {
        AsksBench bench;
        const qsizetype before = bench.current().threads.size();
        bench.press("wovenEdit");
        auto *editor = bench.page.view().woven()->editor();
        editor->findChild<QPlainTextEdit *>(QStringLiteral("threadText"))->setPlainText(QStringLiteral("Stop it."));
        QTest::mouseClick(editor->findChildren<QAbstractButton *>(QStringLiteral("threadRemove")).last(),
                          Qt::LeftButton);
        bench.press("wovenSave");
        QCOMPARE(bench.current().threads.size(), before - 1);
        QCOMPARE(bench.current().threads.first().text, QStringLiteral("Stop it."));
    }
    void whatIsHalfWovenSurvivesALock()
    {
        AsksBench bench;
        bench.press("wovenEdit");
        bench.page.view().woven()->editor()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Stop it"));
        bench.page.leave();
        AsksPage again(bench.context(), &bench.window);
        again.enter(AsksBench::asksPlace());
        auto *editor = again.view().woven()->editor();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->threads().first().text, QStringLiteral("Stop it"));
    }
    void weavingWithoutARreplyIsRefusedInWords()
    {
        AsksBench bench;
        bench.open("no, twice");
        bench.trigger("ask-weave");
        QVERIFY2(bench.toasts.text().contains(QStringLiteral("nothing to weave")), qPrintable(bench.toasts.text()));
    }
    void theAnswerIsCopiedForAllAndTheyAreTold()
    {
        AsksBench bench;
        QCOMPARE(bench.find<QAbstractButton>("wovenCopyAll")->text(), QStringLiteral("Copy the answer for all four"));
        bench.press("wovenCopyAll");
        QVERIFY(copied().startsWith(bench.current().question));
        QVERIFY(copied().contains(QStringLiteral("Stop it and wait")));
        bench.toasts.press();
        for (const AskRecipient &recipient : bench.current().recipients)
            QVERIFY(recipient.thankedOn.isValid());
    }
    void aSealedOneDoesNotGoToTheClipboard()
    {
        AsksBench bench;
        Ask ask = bench.current();
        ask.privacy = Privacy::Sealed;
        VERIFY_OK(bench.journal->asks().change(ask));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        bench.press("wovenCopy");
        QCOMPARE(copied(), QStringLiteral("before"));
        QVERIFY(bench.toasts.text().contains(QStringLiteral("sealed")));
    }
    void whatCameOfItIsWrittenWhereItStands()
    {
        AsksBench bench;
        edit(bench, "askDid", QStringLiteral("Took out ten numbers."));
        QCOMPARE(bench.current().did, QStringLiteral("Took out ten numbers."));
        QCoreApplication::processEvents();
        edit(bench, "askWent", QStringLiteral("Nobody wrote."));
        QCOMPARE(bench.current().went, QStringLiteral("Nobody wrote."));
    }
    void whoWasToldIsTickedOneByOne()
    {
        AsksBench bench;
        const Id first = bench.current().recipients.first().id;
        auto *row = bench.page.findChild<CheckRow *>(QStringLiteral("thank-") + idText(first));
        QTest::mouseClick(row, Qt::LeftButton);
        QVERIFY(bench.current().recipients.first().thankedOn.isValid());
        bench.toasts.press();
        QVERIFY(!bench.current().recipients.first().thankedOn.isValid());
    }
};

LANAI_TEST(TstAskwriting, tst_askwriting)
#include "tst_askwriting.moc"
