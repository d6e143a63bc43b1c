#include "core/journal/promises.h"
#include "core/journal/staff.h"
#include "tests/leaving/fakeprinting.h"
#include "tests/sheet/poppler.h"
#include "tests/support/deskbench.h"
#include "tests/support/mirrored.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/toggle.h"
#include "ui/staff/attendeebox.h"
#include "ui/staff/itemhead.h"
#include "ui/staff/matrixview.h"
#include "ui/staff/outcomecard.h"
#include "ui/staff/paperdesk.h"
#include "ui/staff/staffpage.h"
#include "ui/staff/voicebutton.h"
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace lanai;
using namespace lanai::test;

namespace {

struct Opened
{
    explicit Opened(DeskBench::Content content = DeskBench::Content::Sample, const char *now = "2026-11-19T07:30")
        : bench(content)
        , m_later(bench.clock, now)
        , page(bench.context(), &bench.window, printing)
    {
        page.resize(1072, 820);
        bench.window.show();
        page.show();
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        Place place;
        place.page = PageId::Staff;
        page.enter(place);
    }
    template<class Widget = QWidget>
    Widget *find(const char *name)
    {
        for (Widget *widget : page.findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QList<ItemHead *> heads() { return page.findChildren<ItemHead *>(); }
    StaffModel &model() { return page.model(); }

    DeskBench bench;
    FakePrinting printing;

private:
    // The sample lies in the week it was made in: time goes on afterwards.
    struct Later
    {
        Later(FixedClock &clock, const char *now) { clock.set(utc(now)); }
    };
    Later m_later;

public:
    StaffPage page;
};

} // namespace

class TstStaffPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePencilOfAnAttendeeIsSeenOnlyAtTheRowOneIsOn_data()
    {
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("from the left") << false;
        QTest::newRow("from the right") << true;
    }
    void thePencilOfAnAttendeeIsSeenOnlyAtTheRowOneIsOn()
    {
        QFETCH(bool, isMirrored);
        const auto mirrored = isMirrored ? std::make_unique<Mirrored>() : nullptr;
        Opened opened;
        const QList<AttendeeBox *> boxes = opened.page.findChildren<AttendeeBox *>();
        QVERIFY(boxes.size() > 7);
        auto *check = boxes.first()->findChild<CheckRow *>(QStringLiteral("attendee"));
        check->setFocus(Qt::TabFocusReason);
        const auto isSeen = [](const AttendeeBox *box) {
            const auto *pencil = box->findChild<QWidget *>(QStringLiteral("attendeeLine"));
            return box->rect().intersects(pencil->geometry());
        };
        QVERIFY(isSeen(boxes.first()));
        for (int i = 1; i < boxes.size(); ++i)
            QVERIFY(!isSeen(boxes.at(i)));
    }
    void theSidebarCountsWhatIsToPreview()
    {
        Opened opened;
        QCOMPARE(opened.page.count(), 2);
        QCOMPARE(opened.page.navItem(), PageId::Staff);
    }
    void exportedTextIsWhatTheListSaid()
    {
        Opened opened;
        opened.bench.prompts.path = opened.bench.folder.filePath(QStringLiteral("out.pdf"));
        opened.bench.actions.action(QStringLiteral("staff-export"))->trigger();
        opened.find<QPushButton>("leavingGo")->click();
        QFile file(opened.bench.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = Pdf(file.readAll()).flatText();
        QVERIFY(text.contains(QStringLiteral("Q1 roadmap cut line")));
        QVERIFY(text.contains(QStringLiteral("Quarter-end freeze starts 14 December.")));
        QVERIFY(text.contains(QStringLiteral("Introduce Kofi at Northwind")));
    }
    void whatLeavesIsAskedAnewAfterAnotherPage()
    {
        Opened opened;
        opened.find<QPushButton>("staffExport")->click();
        QVERIFY(opened.find("leaving") != nullptr);
        opened.page.leave();
        QVERIFY(opened.find("leaving") == nullptr);
    }
    void initialsChosenInTheListAreKept()
    {
        Opened opened;
        opened.find<QPushButton>("staffMarkdown")->click();
        opened.find<Toggle>("leavingInitials")->click();
        QVERIFY(opened.model().choices().options.initials);
        QVERIFY(opened.find<Toggle>("staffInitials")->isChecked());
    }
    void togglesChangeThePageAndAreSaved()
    {
        Opened opened;
        opened.find<Toggle>("staffShowRoom")->click();
        QVERIFY(!opened.model().choices().options.staff.room);
        QVERIFY(opened.model().sheet().room.isEmpty());
        opened.find<Toggle>("staffLeaveOutPrivate")->click();
        QVERIFY(opened.model().choices().options.includePrivate);
        opened.find<Choice>("staffPaper")->cell(1)->click();
        QCOMPARE(opened.model().paper(), Paper::Letter);
    }
    void anAttendeeIsTakenOutByATickWithUndo()
    {
        Opened opened;
        opened.page.findChildren<CheckRow *>(QStringLiteral("attendee")).first()->click();
        QCOMPARE(opened.model().coming(), 6);
        QVERIFY(opened.bench.toasts.offers());
        opened.bench.toasts.press();
        QCOMPARE(opened.model().coming(), 7);
    }
    void theLineOfAnAttendeeIsChangedInTheListAndOnThePaper()
    {
        Opened opened;
        auto *attendee = opened.page.findChildren<CheckRow *>(QStringLiteral("attendee")).first();
        attendee->setFocus();
        QTest::keyClick(attendee, Qt::Key_Return);
        auto *field = opened.find<QLineEdit>("attendeeLineField");
        QVERIFY(field != nullptr);
        field->setText(QStringLiteral("Ask about Kiel"));
        QTest::keyClick(field, Qt::Key_Return);
        const Id dana = opened.model().attendees().first().attendee.id;
        QCOMPARE(opened.model().attendee(dana)->attendee.line, QStringLiteral("Ask about Kiel"));
        auto *desk = opened.find<PaperDesk>("paperDesk");
        const QRect row = desk->placeOf(dana);
        QVERIFY(!row.isEmpty());
        QTest::mouseClick(desk->viewport(), Qt::LeftButton, {}, row.center());
        auto *paper = opened.find<QLineEdit>("paperLine");
        QVERIFY(paper != nullptr);
        QCOMPARE(paper->text(), QStringLiteral("Ask about Kiel"));
        paper->setText(QString());
        QTest::keyClick(paper, Qt::Key_Return);
        QVERIFY(opened.model().attendee(dana)->attendee.line.isEmpty());
    }
    void escLeavesALineAsItWas()
    {
        Opened opened;
        const StaffAttendee dana = opened.model().attendees().first();
        auto *desk = opened.find<PaperDesk>("paperDesk");
        QTest::mouseClick(desk->viewport(), Qt::LeftButton, {}, desk->placeOf(dana.attendee.id).center());
        auto *paper = opened.find<QLineEdit>("paperLine");
        paper->setText(QStringLiteral("something else"));
        QTest::keyClick(paper, Qt::Key_Escape);
        QCOMPARE(opened.model().attendee(dana.attendee.id)->attendee.line, dana.attendee.line);
    }
    void anItemIsAddedByTypingAndOpensItsForm()
    {
        Opened opened;
        opened.bench.actions.action(QStringLiteral("staff-item-new"))->trigger();
        auto *field = opened.find<QLineEdit>("staffItemNew");
        field->setText(QStringLiteral("Glossary"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.model().items().size(), 5);
        auto *title = opened.find<QLineEdit>("itemTitle");
        QVERIFY(title != nullptr);
        QCOMPARE(title->text(), QStringLiteral("Glossary"));
        opened.find<QLineEdit>("itemDecision")->setText(QStringLiteral("One page"));
        opened.find<CheckRow>("itemNeed")->click();
        opened.find<QPushButton>("itemSave")->click();
        const StaffItem item = opened.model().items().last().item;
        QCOMPARE(item.decision, QStringLiteral("One page"));
        QCOMPARE(item.needs.size(), 1);
        QVERIFY(opened.find<QLineEdit>("itemTitle") == nullptr);
    }
    void anItemWithoutATitleIsRefusedInPlaceAndKept()
    {
        Opened opened;
        opened.heads().first()->click();
        opened.find<QLineEdit>("itemTitle")->clear();
        opened.find<QLineEdit>("itemDecision")->setText(QStringLiteral("kept"));
        opened.find<QPushButton>("itemSave")->click();
        QVERIFY(opened.find("itemRefusal") != nullptr);
        QCOMPARE(opened.find<QLineEdit>("itemDecision")->text(), QStringLiteral("kept"));
        QCOMPARE(opened.model().items().first().item.title, QStringLiteral("Q1 roadmap cut line"));
    }
    void altDownMovesAnItemAndKeepsTheFocusOnIt()
    {
        Opened opened;
        ItemHead *first = opened.heads().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(opened.model().items().at(1).item.title, QStringLiteral("Q1 roadmap cut line"));
        QVERIFY(first->hasFocus());
        opened.bench.toasts.press();
        QCOMPARE(opened.model().items().at(0).item.title, QStringLiteral("Q1 roadmap cut line"));
    }
    void deleteTakesAnItemAwayAndUndoBringsItBack()
    {
        Opened opened;
        ItemHead *first = opened.heads().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Delete);
        QCOMPARE(opened.model().items().size(), 3);
        opened.bench.toasts.press();
        QCOMPARE(opened.model().items().size(), 4);
    }
    void aReactionIsRecordedFromItsVoice()
    {
        Opened opened;
        opened.page.findChildren<VoiceButton *>().first()->click();
        auto *record = opened.find<QPushButton>("previewRecord");
        QVERIFY(record != nullptr);
        record->click();
        QVERIFY(opened.find("previewRefusal") != nullptr);
        opened.find<QPushButton>("reaction-has-concerns")->click();
        opened.find<QLineEdit>("previewWords")->setText(QStringLiteral("too soon"));
        record->click();
        const ItemVoice dana = opened.model().items().first().voices.first();
        QVERIFY(dana.preview.has_value());
        QCOMPARE(dana.preview->reaction, Reaction::HasConcerns);
        QCOMPARE(dana.preview->words, QStringLiteral("too soon"));
    }
    void enterInTheMatrixRecordsAReaction()
    {
        Opened opened;
        opened.bench.actions.action(QStringLiteral("staff-matrix"))->trigger();
        auto *table = opened.find<QTableView>("staffMatrixTable");
        QVERIFY(table != nullptr);
        QTest::keyClick(table, Qt::Key_Return);
        QTest::keyClick(opened.find<QPushButton>("reaction-supports"), Qt::Key_2);
        opened.find<QPushButton>("previewRecord")->click();
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("supports with a change"));
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(opened.find("paperDesk") != nullptr);
    }
    void afterwardsACardPerItemAsksWhatWasDecided()
    {
        Opened opened(DeskBench::Content::Sample, "2026-11-23T11:00");
        const QList<OutcomeCard *> cards = opened.page.findChildren<OutcomeCard *>();
        QCOMPARE(cards.size(), 4);
        QVERIFY(cards.first()->isVisible());
        QCOMPARE(opened.page.count(), 4);
        cards.first()->findChild<QLineEdit *>()->setText(QStringLiteral("As drawn"));
        cards.first()->findChild<QPushButton *>(QStringLiteral("decided"))->click();
        QCOMPARE(opened.model().items().first().item.outcome, ItemOutcome::Decided);
        QCOMPARE(opened.model().items().first().item.outcomeText, QStringLiteral("As drawn"));
        QCOMPARE(opened.page.count(), 3);
        cards.at(1)->findChild<QPushButton *>(QStringLiteral("deferred"))->click();
        QCOMPARE(opened.bench.toasts.text(), QStringLiteral("It joins the next meeting."));
    }
    void aFollowUpNeedsAReadableDate()
    {
        Opened opened(DeskBench::Content::Sample, "2026-11-23T11:00");
        opened.find<QLineEdit>("followUpWhat")->setText(QStringLiteral("Bring the numbers"));
        opened.find<QLineEdit>("followUpDue")->setText(QStringLiteral("3/12"));
        opened.find<QPushButton>("followUpAdd")->click();
        QVERIFY(opened.find("followUpRefusal") != nullptr);
        QCOMPARE(opened.find<QLineEdit>("followUpWhat")->text(), QStringLiteral("Bring the numbers"));
        opened.find<QLineEdit>("followUpDue")->setText(QStringLiteral("Fri"));
        opened.find<QPushButton>("followUpAdd")->click();
        QVERIFY(opened.find("followUpRefusal") == nullptr);
        QVERIFY(opened.find<QLineEdit>("followUpWhat")->text().isEmpty());
    }
    void whatFollowsIsAddedFromItsCardByKeyboard()
    {
        Opened opened(DeskBench::Content::Sample, "2026-11-23T11:00");
        const OutcomeCard *card = opened.page.findChildren<OutcomeCard *>().first();
        card->followUpButton()->setFocus();
        QTest::keyClick(card->followUpButton(), Qt::Key_Return);
        QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
        const auto before = opened.bench.journal->promises().open()->size();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Send the cut line"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.bench.journal->promises().open()->size(), before + 1);
        const Commitment added = opened.bench.journal->promises().open()->last();
        QCOMPARE(added.peerId, opened.model().items().first().voices.first().person.id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), card->followUpButton());
        QVERIFY(!card->isAncestorOf(opened.find("followUpForm")));
    }
    void anEmptyJournalTeachesAndPlansTheFirstMeeting()
    {
        Opened opened(DeskBench::Content::Empty);
        QVERIFY(opened.find("paperDesk") == nullptr);
        QVERIFY(!opened.page.findChild<QPushButton *>(QStringLiteral("staffExport"))->isEnabled());
        opened.find<QPushButton>("staffFirst")->click();
        opened.find<QPushButton>("meetingSave")->click();
        QVERIFY(opened.model().hasMeeting());
        QCOMPARE(opened.model().meeting().date, day("2026-11-20"));
        QVERIFY(opened.find("paperDesk") != nullptr);
    }
    void everythingOnItHasANameForTheKeyboardAndForScreenReaders()
    {
        Opened opened;
        opened.heads().first()->click();
        for (const QWidget *widget : opened.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const bool inner = widget->objectName().startsWith(QStringLiteral("qt_"));
            QVERIFY2(inner || !widget->objectName().isEmpty(), widget->metaObject()->className());
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(inner || !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
    void aNarrowPageShowsWordsOneCanRead()
    {
        Opened opened;
        opened.page.resize(960 - 57, 640);
        QCoreApplication::processEvents();
        const auto *desk = opened.find<PaperDesk>("paperDesk");
        const QRect row = desk->placeOf(opened.model().attendees().first().attendee.id);
        QVERIFY2(row.width() > desk->viewport()->width() * 8 / 10, "the words take less of the desk than they could");
        QVERIFY(row.left() >= 0 && row.right() < desk->viewport()->width());
    }
};

LANAI_TEST(TstStaffPage, tst_staffpage)
#include "tst_staffpage.moc"
