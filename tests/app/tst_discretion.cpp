// Discreet mode on the sample: what can be read of each page while it is on. A page drawn as SVG tells its words.
#include "app/pages.h"
#include "core/journal/people.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/oneonones/meetingforms.h"
#include "ui/oneonones/seriesform.h"
#include "ui/peers/mergedialog.h"
#include "ui/peers/peerform.h"
#include "ui/projects/projectacts.h"
#include "ui/projects/projectsheet.h"
#include "ui/projects/projectsmodel.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/capturewindow.h"
#include "ui/shell/discretion.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"
#include "ui/shell/sample.h"
#include "ui/shell/toasts.h"
#include "ui/shell/tray.h"
#include "ui/shell/veileddelegate.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBuffer>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstDiscretion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        const QString path = folder.filePath(QStringLiteral("Sample.lanai"));
        VERIFY_OK(makeJournal(path, passphraseBytes(samplePassphrase()), *clock, NewJournal::Sample));
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->resize(1440, 1000);
        window->show();
        window->openWith(path, passphraseBytes(samplePassphrase()));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
        const auto all = window->desk()->context().journal.people().all();
        VERIFY_OK(all);
        for (const Peer &peer : *all) {
            people << peer.name;
            names << peer.name.split(u' ');
        }
        dana = window->desk()->context().journal.people().find(QStringLiteral("Dana"))->id;
    }
    void cleanup() { discretion().set(false); }
    void cleanupTestCase() { window.reset(); }

    void noPagesWordsNameAnybody_data()
    {
        QTest::addColumn<PageId>("page");
        for (const auto &entry : EnumWords<PageId>::words)
            QTest::newRow(QByteArray(entry.word.data(), entry.word.size()).constData()) << entry.value;
    }
    void noPagesWordsNameAnybody()
    {
        QFETCH(const PageId, page);
        go(page);
        discretion().set(true);
        QCOMPARE(named(wordsSeen()), QStringList());
    }
    void withoutTheModeTheyDo()
    {
        go(PageId::Today);
        QVERIFY(named(wordsSeen()).contains(QStringLiteral("Dana")));
        discretion().set(true);
        QVERIFY(wordsSeen().contains(QStringLiteral("DW")));
        discretion().set(false);
        QVERIFY(named(wordsSeen()).contains(QStringLiteral("Dana")));
    }
    void notesCantBeRead()
    {
        go(PageId::Peer);
        const auto rows = window->desk()->context().journal.timeline(dana, {}, 3);
        VERIFY_OK(rows);
        QStringList beginnings;
        for (const TimelineRow &row : rows->rows)
            beginnings << row.text.section(u' ', 0, 1);
        QVERIFY(read(beginnings) > 0);
        discretion().set(true);
        QCOMPARE(read(beginnings), 0);
    }
    void commitmentsCantBeRead_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::newRow("today") << PageId::Today;
        QTest::newRow("commitments") << PageId::Commitments;
        QTest::newRow("prep") << PageId::Prep;
        QTest::newRow("peer") << PageId::Peer;
        QTest::newRow("review") << PageId::Review;
    }
    void commitmentsCantBeRead()
    {
        QFETCH(const PageId, page);
        go(page);
        const auto open = window->desk()->context().journal.promises().open();
        VERIFY_OK(open);
        QStringList beginnings;
        for (const Commitment &one : *open) {
            if (one.privacy != Privacy::Sealed)
                beginnings << one.text.section(u' ', 0, 2);
        }
        if (page == PageId::Today || page == PageId::Commitments) // on others they may stand below what is seen
            QVERIFY(read(beginnings) > 0);
        discretion().set(true);
        QCOMPARE(read(beginnings), 0);
    }
    void whatWillBeFiledCantBeRead()
    {
        go(PageId::Log);
        auto *editor = window->findChild<QPlainTextEdit *>(QStringLiteral("noteEditor"));
        auto *filed = window->findChild<QWidget *>(QStringLiteral("willBeFiled"));
        editor->setPlainText(QStringLiteral(">> Dana by Fri: zebra crossing"));
        QTRY_VERIFY(wordsOf(*filed).contains(QStringLiteral("ebra"))); // "Zebra", as a row begins
        discretion().set(true);
        QVERIFY(!wordsOf(*filed).contains(QStringLiteral("ebra")));
        discretion().set(false);
        editor->clear();
    }
    void notesOfProjectsCantBeReadButTheirTitlesCan()
    {
        const Context context = window->desk()->context();
        ProjectsModel model(context.journal);
        ProjectActs acts(context, model, window.get());
        const auto all = context.journal.projects().all();
        VERIFY_OK(all);
        qsizetype before = 0;
        for (const Project &project : *all) {
            QStringList written{project.hope, project.differently, project.endedWhy};
            for (const ProjectNote &note : project.notes)
                written << note.text;
            ProjectSheet sheet(context, acts, project.id, window.get());
            sheet.setAttribute(Qt::WA_DeleteOnClose, false);
            sheet.resize(sheet.width(), 3000); // all of it
            sheet.show();
            QCOMPARE(sheet.windowTitle(), QStringLiteral("Lanai"));
            before += countIn(wordsOf(sheet), beginningsOf(written));
            discretion().set(true);
            const QString words = wordsOf(sheet);
            QCOMPARE(countIn(words, beginningsOf(written)), 0);
            QCOMPARE(countIn(words, beginningsOf({project.title})), 1);
            discretion().set(false);
        }
        QVERIFY(before > 0);
    }
    void aComboBoxsListShowsInitials_data()
    {
        QTest::addColumn<bool>("editable");
        QTest::newRow("to choose from") << false;
        QTest::newRow("to write in") << true;
    }
    void aComboBoxsListShowsInitials()
    {
        QFETCH(const bool, editable);
        QComboBox box(window.get());
        box.setEditable(editable);
        box.addItems(few());
        box.resize(box.sizeHint().expandedTo(QSize(400, 0))); // no name is cut
        box.show();
        box.showPopup();
        QVERIFY(named(wordsOf(*box.view())).contains(QStringLiteral("Dana")));
        discretion().set(true);
        QCOMPARE(named(wordsOf(*box.view())), QStringList());
        QVERIFY(wordsOf(*box.view()).contains(QStringLiteral("DW")));
        discretion().set(false);
        QVERIFY(named(wordsOf(*box.view())).contains(QStringLiteral("Dana")));
        box.hidePopup();
        discretion().set(true);
        box.showPopup();
        QCOMPARE(named(wordsOf(*box.view())), QStringList());
        box.hidePopup();
    }
    void namesOfferedWhileOneTypesAreInitials()
    {
        QLineEdit line(window.get());
        line.show();
        QCompleter offered(few());
        offered.setFilterMode(Qt::MatchContains);
        line.setCompleter(&offered);
        discretion().set(true);
        offered.setCompletionPrefix(QStringLiteral("a"));
        offered.complete();
        QTRY_VERIFY(offered.popup()->isVisible());
        QVERIFY(wordsOf(*offered.popup()).contains(QStringLiteral("DW")));
        QCOMPARE(named(wordsOf(*offered.popup())), QStringList());
        offered.popup()->hide();
    }
    void aStockListShowsInitialsAndGetsItsOwnDelegateBack()
    {
        QListWidget list(window.get());
        list.addItems(few());
        list.resize(400, 400);
        list.show();
        const QAbstractItemDelegate *own = list.itemDelegate();
        discretion().set(true);
        QCOMPARE(named(wordsOf(list)), QStringList());
        QCOMPARE(list.item(0)->text(), few().first()); // only what is painted changes
        discretion().set(false);
        QCOMPARE(list.itemDelegate(), own);
        QVERIFY(!named(wordsOf(list)).isEmpty());
    }
    void rowsOfWhatWasWrittenCantBeRead()
    {
        QListWidget list(window.get());
        auto *delegate = new VeiledDelegate(&list);
        list.setItemDelegate(delegate);
        list.addItem(QStringLiteral("Zebra crossing"));
        list.resize(400, 400);
        list.show();
        QVERIFY(wordsOf(list).contains(QStringLiteral("crossing")));
        discretion().set(true);
        QVERIFY(!wordsOf(list).contains(QStringLiteral("crossing")));
        QCOMPARE(list.itemDelegate(), delegate);
    }
    void aMenuShowsInitialsWhileItIsOpen()
    {
        QMenu menu(window.get());
        const QAction *action = menu.addAction(QStringLiteral("Open Dana Whitfield"));
        discretion().set(true);
        menu.popup(window->mapToGlobal(QPoint(10, 10)));
        QVERIFY(wordsOf(menu).contains(QStringLiteral("Open DW")));
        QCOMPARE(named(wordsOf(menu)), QStringList());
        menu.hide();
        QCOMPARE(action->text(), QStringLiteral("Open Dana Whitfield"));
    }
    void anOpenMenuFollowsTheMode()
    {
        QMenu menu(window.get());
        menu.addAction(QStringLiteral("Open Dana Whitfield"));
        menu.popup(window->mapToGlobal(QPoint(10, 10)));
        QVERIFY(!named(wordsOf(menu)).isEmpty());
        discretion().set(true);
        QCOMPARE(named(wordsOf(menu)), QStringList());
        discretion().set(false);
        QVERIFY(!named(wordsOf(menu)).isEmpty());
        menu.hide();
    }
    void aToastThatQuotesCantBeReadButItsButtonCan_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("behind a colon") << QStringLiteral("Kept: zebra crossing.") << false;
        QTest::newRow("in marks") << QStringLiteral("“Zebra crossing” is back.") << false;
        QTest::newRow("nothing") << QStringLiteral("The zebra crossing was kept.") << true;
    }
    void aToastThatQuotesCantBeReadButItsButtonCan()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, isRead);
        Toasts &toasts = window->desk()->context().toasts;
        toasts.tell(words, QStringLiteral("Take it back"), window.get(), [] {});
        QVERIFY(wordsSeen().contains(QStringLiteral("crossing")));
        discretion().set(true);
        QCOMPARE(wordsSeen().contains(QStringLiteral("crossing")), isRead);
        QVERIFY(wordsSeen().contains(QStringLiteral("Take it back")));
        toasts.clear();
        toasts.tell(words);
        QCOMPARE(wordsSeen().contains(QStringLiteral("crossing")), isRead);
        discretion().set(false);
        QVERIFY(wordsSeen().contains(QStringLiteral("crossing")));
        toasts.clear();
    }
    void noFormNamesAnybodyOutsideOfItself()
    {
        const Context context = window->desk()->context();
        const auto peer = context.journal.people().find(QStringLiteral("Dana"));
        VERIFY_OK(peer);
        MeetingForms(context, window.get()).skip({}, peer->shortName());
        (new SeriesForm(context, dana, window.get()))->open();
        (new PeerForm(*peer, {}, window.get()))->open();
        (new MergeDialog(context.journal, *peer, {}, window.get()))->open();
        context.prompts.confirm({QStringLiteral("Delete Dana?"), {}, QStringLiteral("Delete"), true}, this, [] {});
        context.prompts.askLine(QStringLiteral("Why Dana?"), QStringLiteral("A line"), {}, this,
                                [](const QString &) {});
        QStringList titles;
        int open = 0;
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            auto *dialog = qobject_cast<QDialog *>(one);
            if (dialog == nullptr || !dialog->isVisible())
                continue;
            ++open;
            titles << dialog->windowTitle();
            QVERIFY2(!dialog->accessibleName().isEmpty(), qPrintable(dialog->objectName()));
            dialog->reject();
        }
        QCOMPARE(open, 6);
        titles.removeDuplicates();
        QCOMPARE(titles, QStringList{QStringLiteral("Lanai")});
        QTRY_VERIFY(window->findChild<QDialog *>(QStringLiteral("mergeDialog")) == nullptr);
    }
    void whatIsBeingWrittenCantBeReadEither()
    {
        go(PageId::Log);
        auto *editor = window->findChild<QPlainTextEdit *>(QStringLiteral("noteEditor"));
        QVERIFY(editor->graphicsEffect() == nullptr);
        const int cursor = editor->cursorWidth();
        discretion().set(true);
        QVERIFY(editor->graphicsEffect() != nullptr);
        QCOMPARE(editor->cursorWidth(), 0);
        QPlainTextEdit later(window.get());
        later.show();
        QVERIFY(later.graphicsEffect() != nullptr);
        discretion().set(false);
        QVERIFY(editor->graphicsEffect() == nullptr);
        QCOMPARE(editor->cursorWidth(), cursor);
    }
    // Else nobody could see what they write there, nor turn the mode off.
    void whatIsWrittenWhileLockedCanBeRead()
    {
        discretion().set(true);
        CaptureWindow capture({}, *clock);
        capture.show();
        QVERIFY(capture.findChild<QPlainTextEdit *>(QStringLiteral("captureText"))->graphicsEffect() == nullptr);
        auto *key = window->findChild<QPlainTextEdit *>(QStringLiteral("recoveryKey"));
        QVERIFY(key != nullptr && key->graphicsEffect() == nullptr);
    }
    void aKeyTurnsItOnAndTheWindowSaysSo()
    {
        go(PageId::Today);
        auto *bar = window->findChild<QWidget *>(QStringLiteral("discreetBar"));
        QVERIFY(!bar->isVisible());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(discretion().isOn());
        QVERIFY(bar->isVisible());
        window->findChild<QAbstractButton *>(QStringLiteral("discreetOff"))->click();
        QVERIFY(!discretion().isOn());
        QVERIFY(!bar->isVisible());
    }
    void theTraysMenuShowsWhetherItIsOn()
    {
        Tray tray(nullptr);
        const auto *action = tray.menu().findChild<QAction *>(QStringLiteral("trayDiscreet"));
        QVERIFY(!action->isChecked());
        discretion().set(true);
        QVERIFY(action->isChecked());
    }

private:
    void go(PageId page)
    {
        Place place;
        place.page = page;
        if (page == PageId::Peer || page == PageId::Log || page == PageId::Prep || page == PageId::Decision)
            place.peer = dana;
        window->desk()->navigator().go(place);
        QCoreApplication::processEvents();
    }
    QString wordsSeen() { return wordsOf(*window); }
    static QString wordsOf(QWidget &widget)
    {
        QCoreApplication::processEvents();
        QBuffer drawn;
        QSvgGenerator svg;
        svg.setOutputDevice(&drawn);
        svg.setSize(widget.size());
        widget.render(&svg);
        static const QRegularExpression text(QStringLiteral(">([^<]*)</text>"));
        QStringList all;
        auto each = text.globalMatch(QString::fromUtf8(drawn.data()));
        while (each.hasNext())
            all << each.next().captured(1).trimmed();
        return all.join(u' ');
    }
    // Of all people, so many as a list shows at once.
    [[nodiscard]] QStringList few() const { return people.filter(QStringLiteral("Dana")) + people.mid(0, 4); }
    // How many of these can be read in the window.
    qsizetype read(const QStringList &beginnings) { return countIn(wordsSeen(), beginnings); }
    static qsizetype countIn(const QString &words, const QStringList &beginnings)
    {
        return std::count_if(beginnings.cbegin(), beginnings.cend(),
                             [&words](const QString &one) { return words.contains(one); });
    }
    // Few words of each, as lines are wrapped and cut; empty ones begin with nothing.
    static QStringList beginningsOf(const QStringList &texts)
    {
        QStringList beginnings;
        for (const QString &text : texts) {
            if (!text.isEmpty())
                beginnings << text.section(u' ', 0, 2);
        }
        return beginnings;
    }
    // Which of their names can be read there.
    QStringList named(const QString &words) const
    {
        QStringList read;
        for (const QString &name : names) {
            static const QString whole = QStringLiteral("\\b%1\\b");
            if (words.contains(QRegularExpression(whole.arg(QRegularExpression::escape(name)),
                                                  QRegularExpression::UseUnicodePropertiesOption)))
                read << name;
        }
        return read;
    }

    QTemporaryDir folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    QStringList people; // their names,
    QStringList names;  // and each part of them
    Id dana;
};

LANAI_TEST(TstDiscretion, tst_discretion)
#include "tst_discretion.moc"
