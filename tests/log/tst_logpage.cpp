#include "core/journal/drafts.h"
#include "core/journal/today.h"
#include "tests/log/logdesk.h"
#include "tests/support/registry.h"
#include "ui/log/logpage.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/scalepicker.h"
#include "ui/parts/spelling.h"
#include "ui/settings/spellinglanguages.h"
#include "ui/shell/theme.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace lanai;
using namespace lanai::test;

namespace {

struct PageDesk : LogDesk
{
    explicit PageDesk(Content content = Content::Sample)
        : LogDesk(content)
    {
        page = new LogPage(context(), &window);
        page->resize(1072, 820);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not come to the front");
        page->enter(place());
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] NoteEditor &editor() const { return *find<NoteEditor>("noteEditor"); }
    void write(const QString &text) const
    {
        editor().setText(text);
        QTRY_COMPARE(page->model().draft().body, text);
    }
    void press(const char *name) const { find<QAbstractButton>(name)->click(); }

    LogPage *page;
};

} // namespace

class TstLogPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFocusIsInTheNote()
    {
        PageDesk desk;
        QCOMPARE(desk.page->focusWidget(), &desk.editor());
    }
    void ctrlEnterSavesAndLeadsBack()
    {
        PageDesk desk;
        QTest::keyClicks(&desk.editor(), QStringLiteral("We met."));
        QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.navigator.backs, 1);
        QCOMPARE(desk.journal->oneOnOnes().meeting(desk.meeting.id)->state, MeetingState::Held);
    }
    void savingTellsWhatWasFiledAndOffersUndo()
    {
        PageDesk desk;
        desk.write(LogDesk::fixture());
        desk.press("logSave");
        QCOMPARE(desk.navigator.backs, 1);
        QVERIFY2(desk.toasts.text().startsWith(QStringLiteral("Filed 5 thing")), qPrintable(desk.toasts.text()));
        QVERIFY(desk.toasts.offers());
        desk.toasts.press();
        QCOMPARE(desk.journal->oneOnOnes().meeting(desk.meeting.id)->state, MeetingState::Planned);
        desk.page->enter(desk.place());
        QCOMPARE(desk.editor().text(), LogDesk::fixture());
    }
    void doubtsAreToldAfterSaving()
    {
        PageDesk desk;
        desk.write(QStringLiteral(">> Zoe: send it\n>> me by 3/12: call"));
        desk.press("logSave");
        QVERIFY(desk.toasts.text().contains(QStringLiteral("1 line")));
        QVERIFY(desk.toasts.text().contains(QStringLiteral("1 to look at again")));
    }
    void anEmptyNoteIsRefusedInPlace()
    {
        PageDesk desk;
        desk.press("logSave");
        QVERIFY(!desk.find<InlineBar>("saveFailure")->isHidden());
        QVERIFY(desk.find<QPushButton>("saveCopy")->isHidden());
        QCOMPARE(desk.navigator.backs, 0);
        QTest::keyClicks(&desk.editor(), QStringLiteral("x"));
        QTRY_VERIFY(desk.find<InlineBar>("saveFailure")->isHidden());
    }
    void aNoteThatIsTooLongIsKeptAndCanBeSavedAsACopy()
    {
        PageDesk desk(DeskBench::Content::Empty);
        QString text;
        while (text.size() <= 4 * 1024 * 1024)
            text += QString(60, u'a') + u'\n';
        desk.editor().setText(text);
        desk.press("logSave");
        QVERIFY(!desk.find<InlineBar>("saveFailure")->isHidden());
        QCOMPARE(desk.editor().text(), text);
        desk.prompts.path = desk.folder.filePath(QStringLiteral("copy.md"));
        desk.press("saveCopy");
        QCOMPARE(QFileInfo(desk.prompts.path).size(), text.size());
        QCOMPARE(desk.prompts.lastFile.name, QStringLiteral("Note 2026-11-19.md")); // no name in it
    }
    void aCopyThatCantBeWrittenSaysSo()
    {
        PageDesk desk;
        desk.press("logSave");
        desk.prompts.path = desk.folder.filePath(QStringLiteral("no/such/folder.md"));
        desk.find<QPushButton>("saveCopy")->show();
        desk.press("saveCopy");
        QVERIFY(desk.find<InlineBar>("saveFailure")->message().contains(QStringLiteral("folder.md")));
    }

    void cancelKeepsTheDraftAndItIsFoundAgain()
    {
        PageDesk desk;
        desk.write(QStringLiteral("half a sent"));
        desk.press("logCancel");
        QCOMPARE(desk.navigator.backs, 1);
        desk.page->enter(desk.place());
        QCOMPARE(desk.editor().text(), QStringLiteral("half a sent"));
        QVERIFY(!desk.find<InlineBar>("draftBar")->isHidden());
        QCOMPARE(desk.find<InlineBar>("draftBar")->message(), QStringLiteral("A draft from 10:52 was kept."));
        desk.press("draftDiscard");
        QVERIFY(desk.editor().text().isEmpty());
        QVERIFY(desk.find<InlineBar>("draftBar")->isHidden());
    }
    void whenTheDraftWasSavedIsSaid()
    {
        PageDesk desk;
        desk.write(QStringLiteral("half a sent"));
        desk.page->leave();
        QCOMPARE(desk.find<QLabel>("draftState")->text(), QStringLiteral("Draft saved 10:52"));
    }

    void rowsOfWhatWillBeFiledFollowTheTyping()
    {
        PageDesk desk;
        QTest::keyClicks(&desk.editor(), QStringLiteral("++ plays cello"));
        QTRY_VERIFY(desk.find<QAbstractButton>("filed1") != nullptr &&
                    !desk.find<QAbstractButton>("filed1")->isHidden());
        QVERIFY(desk.find<QAbstractButton>("filed1")->accessibleName().startsWith(QStringLiteral("Plays cello")));
    }
    void aRowsMenuCorrectsTheDate()
    {
        PageDesk desk;
        desk.write(QStringLiteral(">> me by 3/12: send it"));
        desk.press("filed1");
        auto *menu = desk.find<QMenu>("filedMenu");
        QVERIFY(menu != nullptr);
        QAction *friday = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Fri 20 Nov"))
                friday = action;
        }
        QVERIFY(friday != nullptr);
        friday->trigger();
        QCOMPARE(desk.editor().text(), QStringLiteral(">> me by 20 Nov: send it"));
        desk.editor().undo();
        QCOMPARE(desk.editor().text(), QStringLiteral(">> me by 3/12: send it"));
        menu->close();
    }
    void anotherDayIsAskedForInWords()
    {
        PageDesk desk;
        desk.write(QStringLiteral(">> me: send it"));
        desk.press("filed1");
        desk.prompts.line = QStringLiteral("next Tue");
        auto *menu = desk.find<QMenu>("filedMenu");
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(QStringLiteral("Another day")))
                action->trigger();
        }
        QCOMPARE(desk.editor().text(), QStringLiteral(">> me by 24 Nov: send it"));
        menu->close();
    }

    void saveAndNextGoesThroughTheDay()
    {
        PageDesk desk;
        QStringList order;
        while (desk.navigator.backs == 0 && order.size() < 20) {
            order << desk.find<QLabel>("logTitle")->text();
            desk.write(QStringLiteral("We met."));
            const Meeting now = desk.page->model().subject().meeting;
            QCOMPARE(desk.page->model().draft().date, now.date);
            QTest::keyClick(&desk.editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(desk.journal->oneOnOnes().meeting(now.id)->state, MeetingState::Held);
        }
        QCOMPARE(order.first(), QStringLiteral("1:1 with Dana"));
        QVERIFY(order.size() >= 3);
        const Today today = desk.journal->today(0).value();
        QVERIFY(today.syncs.isEmpty());
        QVERIFY(today.unlogged.isEmpty());
    }

    void anAdHocNoteIsAboutWhomOneSays()
    {
        PageDesk desk(DeskBench::Content::Empty);
        Peer priya;
        priya.name = QStringLiteral("Priya Raman");
        const Id other = desk.journal->people().add(priya).value();
        Place place;
        place.page = PageId::Log;
        desk.page->enter(place);
        QCOMPARE(desk.find<QLabel>("logTitle")->text(), QStringLiteral("A note"));
        for (const char *name : {"dana", "Priya"}) {
            QTest::keyClicks(desk.find<QLineEdit>("whomLine"), QString::fromLatin1(name));
            QTest::keyClick(desk.find<QLineEdit>("whomLine"), Qt::Key_Return);
        }
        QCOMPARE(desk.page->model().draft().peers, (QList<Id>{desk.dana, other}));
        QCOMPARE(desk.find<QLabel>("logTitle")->text(), QStringLiteral("A note about Dana and Priya"));
        desk.write(QStringLiteral("We talked."));
        desk.press("logSave");
        QCOMPARE(desk.navigator.backs, 1);
    }
    void aNameNobodyHasIsRefusedInPlace()
    {
        PageDesk desk(DeskBench::Content::Empty);
        Place place;
        place.page = PageId::Log;
        desk.page->enter(place);
        QTest::keyClicks(desk.find<QLineEdit>("whomLine"), QStringLiteral("Zoe"));
        QTest::keyClick(desk.find<QLineEdit>("whomLine"), Qt::Key_Return);
        QVERIFY(desk.page->model().draft().peers.isEmpty());
        QCOMPARE(desk.find<QLineEdit>("whomLine")->text(), QStringLiteral("Zoe"));
    }

    void aPastedPictureGoesIntoTheJournalAndIsNamedInTheNote()
    {
        PageDesk desk;
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QGuiApplication::clipboard()->setImage(picture);
        desk.editor().paste();
        QVERIFY2(desk.editor().text().startsWith(QStringLiteral("![Picture](picture:")),
                 qPrintable(desk.editor().text()));
    }
    void aFileThatIsNoPictureIsRefusedInPlace()
    {
        PageDesk desk;
        desk.prompts.path = desk.folder.filePath(QStringLiteral("none.png"));
        desk.press("notePicture");
        QVERIFY(!desk.find<InlineBar>("saveFailure")->isHidden());
        QVERIFY(desk.editor().text().isEmpty());
    }

    void anOutcomeStaysToBeSeenWhenTheNoteIsNo1To1AnyMore()
    {
        PageDesk desk;
        desk.page->enter({});
        LogModel &model = desk.page->model();
        model.setPeers({desk.meeting.peerId});
        model.setKind(EntryKind::OneOnOne);
        model.setOutcome(QStringLiteral("Two formats stay."));
        model.setKind(EntryKind::Conversation);
        QVERIFY(desk.find<QWidget>("logMeeting")->isVisible());
        desk.write(QStringLiteral("We met."));
        desk.press("logSave");
        QCOMPARE(desk.navigator.backs, 0); // refused: the words are still there to be moved
        QCOMPARE(desk.find<QLineEdit>("outcome")->text(), QStringLiteral("Two formats stay."));
        model.setOutcome({});
        QVERIFY(desk.find<QWidget>("logMeeting")->isHidden());
        desk.press("logSave");
        QCOMPARE(desk.navigator.backs, 1);
    }
    void outcomeAndPinnedLineOfASavedNoteCanBeEmptied()
    {
        PageDesk desk;
        desk.write(QStringLiteral("about pricing"));
        QTest::keyClicks(desk.find<QLineEdit>("outcome"), QStringLiteral("Cut line agreed "));
        QTest::keyClicks(desk.find<QLineEdit>("remember"), QStringLiteral("ask about the beta"));
        desk.press("logSave");
        const auto saved = desk.journal->oneOnOnes().meeting(desk.meeting.id);
        QCOMPARE(saved->outcome, QStringLiteral("Cut line agreed"));
        Place edit = desk.place();
        edit.thing = desk.journal->timeline(desk.dana, TimelineFilter::OneOnOnes, 1)->rows.first().id;
        desk.page->enter(edit);
        QCOMPARE(desk.find<QLineEdit>("remember")->text(), QStringLiteral("ask about the beta"));
        for (const char *name : {"outcome", "remember"}) {
            auto *line = desk.find<QLineEdit>(name);
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Delete);
        }
        desk.press("logSave");
        const auto emptied = desk.journal->oneOnOnes().meeting(desk.meeting.id);
        QVERIFY(emptied->outcome.isEmpty());
        QVERIFY(emptied->remember.isEmpty());
    }
    void theLanguagesChosenInSettingsAreCheckedAtOnce()
    {
        const PageDesk desk;
        auto *spelling = desk.page->findChild<Spelling *>();
        QTRY_VERIFY(!spelling->used().isEmpty());
        chooseSpellingLanguages({});
        QVERIFY(spelling->used().isEmpty());
        chooseSpellingLanguages({QStringLiteral("en_US")});
        QCOMPARE(spelling->used(), QStringList{QStringLiteral("en_US")});
        QSettings().clear();
    }
    void everybodysNameIsSpeltRight()
    {
        const PageDesk desk;
        auto *spelling = desk.page->findChild<Spelling *>();
        QTRY_VERIFY(!spelling->used().isEmpty());
        QVERIFY(spelling->isRight(QStringLiteral("Priya")));
        QVERIFY(spelling->isRight(QStringLiteral("Arriaga’s")));
        QVERIFY(!spelling->isRight(QStringLiteral("Pryia")));
    }
    void agendaWorthAndPracticeReachTheModel()
    {
        PageDesk desk;
        const LogSubject &subject = desk.page->model().subject();
        for (CheckRow *row : desk.page->findChildren<CheckRow *>())
            row->click();
        QCOMPARE(desk.page->model().draft().done.size(), subject.agenda.size());
        desk.find<ScalePicker>("worth")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        QCOMPARE(desk.page->model().draft().worth, 4);
        desk.press("did-it");
        QCOMPARE(desk.page->model().draft().intentionResult, IntentionResult::DidIt);
        desk.press("sealed");
        QCOMPARE(desk.page->model().draft().privacy, Privacy::Sealed);
    }
    void everythingOneCanActOnHasANameAndAnObjectName()
    {
        PageDesk desk;
        desk.write(LogDesk::fixture());
        const QList<QWidget *> widgets = desk.page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(desk.page) ||
                qobject_cast<QLabel *>(widget) != nullptr || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            const QString name = spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + name));
        }
    }
    void nothingIsCutOffInASmallWindow()
    {
        PageDesk desk;
        desk.page->resize(904, 640);
        desk.write(LogDesk::fixture());
        for (const char *name : {"logSave", "logSaveNext", "logCancel", "logDate", "logTimes", "logMode"}) {
            const auto *button = desk.find<QWidget>(name);
            const QRect place(button->mapTo(desk.page, QPoint()), button->size());
            QVERIFY2(desk.page->rect().contains(place), name);
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), name);
        }
    }
    void whomItIsAboutStandsFreeInTheHead()
    {
        const PageDesk desk(DeskBench::Content::Empty);
        desk.page->enter({});
        const auto *head = desk.find<QWidget>("logHeader");
        const auto *title = desk.find<QLabel>("logTitle");
        const auto *whom = desk.find<QLineEdit>("whomLine");
        const QRect field(whom->mapTo(head, QPoint()), whom->size());
        QVERIFY(field.top() - title->geometry().bottom() > theme().px("step-4"));
        QVERIFY(head->height() - field.bottom() > theme().px("step-8"));
    }
};

LANAI_TEST(TstLogPage, tst_logpage)
#include "tst_logpage.moc"
