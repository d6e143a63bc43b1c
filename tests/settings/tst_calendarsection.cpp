#include "core/journal/backupfolder.h"
#include "core/journal/backupmemory.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/settings/calendarfiles.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/settings/calendaroffermodel.h"
#include "ui/settings/calendarrestmodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QThreadPool>

using namespace lanai;
using namespace lanai::test;

namespace {

QByteArray entry(const QByteArray &uid, const QByteArray &title, const QByteArray &start)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART;TZID=Europe/Berlin:" + start +
           "\r\nDURATION:PT45M\r\nEND:VEVENT\r\n";
}

} // namespace

// The section in its page, on a journal with two people, and a calendar with a 1:1 for each of them.
class TstCalendarSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        dana = addPeer("Dana Whitfield");
        addPeer("Priya Raman");
        write(entry("a@x", "1:1 Dana", "20261126T150000") + entry("b@x", "1:1 Priya", "20261127T090000") +
              entry("c@x", "Dentist", "20261127T110000"));
        bench->prompts.path = path();
    }
    void cleanup()
    {
        bench.reset();
        QSettings().clear();
    }

    void whatTheCalendarOffersIsShownAndNothingTakenUnasked()
    {
        open();
        QCOMPARE(find<QPushButton>("calendarTake")->isVisible(), false);
        choose();
        QCOMPARE(offers()->rowCount(), 2);
        QCOMPARE(offers()->index(0, CalendarOfferModel::Who).data().toString(), QStringLiteral("Dana Whitfield"));
        QCOMPARE(offers()->index(0, CalendarOfferModel::Title).data().toString(), QStringLiteral("1:1 Dana"));
        QAbstractItemModel *rest = find<QTableView>("calendarRest")->model();
        QCOMPARE(rest->rowCount(), 1);
        QCOMPARE(rest->index(0, CalendarRestModel::Why).data().toString(),
                 QStringLiteral("No peer takes part or is named"));
        QCOMPARE(planned(), 0);
        const QAbstractItemModelTester ofOffers(offers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester ofRest(rest, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void whatIsChosenIsTakenAndTakenBack()
    {
        open();
        choose();
        QVERIFY(offers()->setData(offers()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        auto *take = find<QPushButton>("calendarTake");
        QCOMPARE(take->text(), QStringLiteral("Take 1 of them"));
        take->click();
        QTRY_COMPARE(planned(), 1);
        QCOMPARE(offers()->rowCount(), 1); // the one that was left
        QVERIFY(bench->toasts.offers());
        bench->toasts.press();
        QCOMPARE(planned(), 0);
        QCOMPARE(offers()->rowCount(), 2);
    }
    void whatIsGoneFromTheFileIsShownAndLeftUnlessChosen()
    {
        open();
        choose();
        find<QPushButton>("calendarTake")->click();
        QTRY_COMPARE(planned(), 2);
        write(entry("b@x", "1:1 Priya", "20261127T090000"));
        find<QPushButton>("calendarChoose")->click();
        QTRY_COMPARE(offers()->rowCount(), 1);
        QVERIFY(offers()
                    ->index(0, CalendarOfferModel::What)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("No longer in the calendar")));
        QCOMPARE(offers()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!find<QPushButton>("calendarTake")->isEnabled());
        QVERIFY(offers()->setData(offers()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        find<QPushButton>("calendarTake")->click();
        QTRY_COMPARE(offers()->rowCount(), 0); // it is called off
        bench->toasts.press();                 // Undo
        QCOMPARE(offers()->rowCount(), 1);
    }
    void aBackupIsMadeFirst()
    {
        open();
        choose();
        find<QPushButton>("calendarTake")->click();
        QCOMPARE(planned(), 0);
        QVERIFY(!find<QPushButton>("calendarTake")->isEnabled());
        QTRY_COMPARE(planned(), 2);
        const QList<StoredBackup> backups = BackupFolder(bench->journal->path(), bench->clock).all();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, BackupReason::BeforeImport);
    }
    void withoutABackupNothingIsTaken()
    {
        open();
        choose();
        const QString gone = bench->folder.filePath(QStringLiteral("not/connected"));
        BackupMemory::instance().setFolder(bench->journal->path(), gone);
        find<QPushButton>("calendarTake")->click();
        QTRY_VERIFY(find<Label>("calendarFound")->text().contains(QStringLiteral("nothing was taken")));
        QCOMPARE(planned(), 0);
        QVERIFY(find<QPushButton>("calendarTake")->isEnabled());
    }
    void withNoneChosenNothingCanBeTaken()
    {
        open();
        choose();
        find<QPushButton>("calendarNone")->click();
        QVERIFY(!find<QPushButton>("calendarTake")->isEnabled());
        find<QPushButton>("calendarAll")->click();
        QVERIFY(find<QPushButton>("calendarTake")->isEnabled());
    }
    void whatIsNoCalendarIsSaid()
    {
        open();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Dana,") > 0);
        file.close();
        find<QPushButton>("calendarChoose")->click();
        QTRY_VERIFY(find<Label>("calendarFound")->text().contains(QStringLiteral("is not a calendar")));
        QVERIFY(!find<QPushButton>("calendarTake")->isVisible());
    }
    void howFarItHasComeIsShownAndItCanBeStopped()
    {
        CalendarFiles files = calendarFiles();
        // A file without an end.
        files.read = [](const QString &, const CalendarWindow &,
                        const CalendarGoesOn &goesOn) -> Result<CalendarReading> {
            while (goesOn(40))
                QThread::yieldCurrentThread();
            return fail(ErrorCode::Cancelled);
        };
        openWith(files, "calendar");
        auto *stop = find<QPushButton>("calendarStop");
        QVERIFY(!stop->isVisible());
        find<QPushButton>("calendarChoose")->click();
        QVERIFY(stop->isVisible());
        QTRY_COMPARE(find<Label>("calendarFound")->text(), QStringLiteral("Reading… 40 %"));
        stop->click();
        QVERIFY(!stop->isVisible());
        QCOMPARE(find<Label>("calendarFound")->text(), QStringLiteral("Reading was stopped. Nothing was changed."));
        QCOMPARE(offers()->rowCount(), 0);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000)); // it has heard of it
    }
    void aCancelledChoiceChangesNothing()
    {
        open();
        bench->prompts.path.clear();
        find<QPushButton>("calendarChoose")->click();
        QVERIFY(!find<Label>("calendarFound")->isVisible());
        QVERIFY(!find<Toggle>("calendarWatch")->isEnabled());
    }
    void aWatchedFileIsReadAgainWhenItChanges()
    {
        open();
        choose();
        find<Toggle>("calendarWatch")->setChecked(true);
        QCOMPARE(preferences::read(preferences::watchedCalendar), path());
        write(entry("a@x", "1:1 Dana", "20261126T150000"));
        QTRY_COMPARE(offers()->rowCount(), 1);
        // Also where a program puts another file in its place, as most do.
        QFile::remove(path());
        QTRY_VERIFY(!QFile::exists(path()));
        write(entry("a@x", "1:1 Dana", "20261126T150000") + entry("d@x", "Priya & Dana", "20261130T150000"));
        QTRY_COMPARE(offers()->rowCount(), 3);
        QVERIFY(!bench->toasts.offers()); // it is before one's eyes
    }
    void aChangeIsToldToWhoLooksElsewhere()
    {
        preferences::write(preferences::watchedCalendar, path());
        open("you");
        QVERIFY(find<Toggle>("calendarWatch")->isChecked());
        write(entry("a@x", "1:1 Dana", "20261126T160000"));
        QTRY_VERIFY(bench->toasts.offers());
        QVERIFY(bench->toasts.text().contains(QStringLiteral("1:1")));
        QVERIFY(!bench->toasts.text().contains(QStringLiteral("Dana")));
        bench->toasts.press();
        QCOMPARE(bench->navigator.went.last().words, QStringLiteral("calendar"));
        QCOMPARE(planned(), 0);
    }
    void anUnwatchedFileIsLeftAlone()
    {
        open();
        choose();
        find<Toggle>("calendarWatch")->setChecked(true);
        find<Toggle>("calendarWatch")->setChecked(false);
        QCOMPARE(preferences::read(preferences::watchedCalendar), QString());
    }
    void whatLeavesIsListedAndSaved()
    {
        startSeries();
        open();
        QAbstractItemModel *leaving = find<QListView>("calendarLeaving")->model();
        QCOMPARE(leaving->rowCount(), 1);
        QVERIFY(leaving->index(0, 0).data().toString().contains(QStringLiteral("Dana Whitfield")));
        bench->prompts.path = bench->folder.filePath(QStringLiteral("mine.ics"));
        find<QPushButton>("calendarSave")->click();
        QCOMPARE(bench->prompts.lastFile.name, QStringLiteral("calendar-2026-11-19.ics"));
        QVERIFY(saved().contains("SUMMARY:1:1 Dana Whitfield\r\n"));
        find<Toggle>("calendarNeutral")->setChecked(true);
        QVERIFY(!leaving->index(0, 0).data().toString().contains(QStringLiteral("Dana")));
        find<QPushButton>("calendarSave")->click();
        QVERIFY(saved().contains("SUMMARY:1:1\r\n") && !saved().contains("Dana"));
    }
    void whatCannotBeSavedIsSaid()
    {
        startSeries();
        open();
        bench->prompts.path = bench->folder.filePath(QStringLiteral("no/mine.ics"));
        find<QPushButton>("calendarSave")->click();
        const auto labels = page->findChildren<Label *>(QStringLiteral("settingsMessage"));
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const Label *label) {
            return label->text().contains(QStringLiteral("can't be written"));
        }));
    }
    void withNothingToLeaveNothingIsSaved()
    {
        open();
        QVERIFY(!find<QPushButton>("calendarSave")->isEnabled());
        startSeries();
        QVERIFY(find<QPushButton>("calendarSave")->isEnabled());
    }

private:
    Id addPeer(const char *name)
    {
        Peer peer;
        peer.name = QString::fromLatin1(name);
        return bench->journal->people().add(peer).value();
    }
    void startSeries()
    {
        SeriesDraft draft;
        draft.peerId = dana;
        draft.schedule.rhythm = Rhythm::everyWeeks(1, Qt::Thursday);
        draft.schedule.time = QTime(10, 0);
        draft.schedule.zone = "Europe/Berlin";
        VERIFY_OK(bench->journal->oneOnOnes().start(draft));
    }
    [[nodiscard]] QString path() const { return bench->folder.filePath(QStringLiteral("theirs.ics")); }
    void write(const QByteArray &events) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
    }
    [[nodiscard]] QByteArray saved() const
    {
        QFile file(bench->prompts.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void open(const char *section = "calendar") { openWith(calendarFiles(), section); }
    void openWith(const CalendarFiles &files, const char *section)
    {
        page = new SettingsPage(bench->context(), files, &bench->window);
        page->resize(1072, 820);
        connect(bench->journal.get(), &Journal::changed, page, &SettingsPage::refresh);
        bench->window.show();
        bench->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench->window));
        Place place;
        place.page = PageId::Settings;
        place.words = QString::fromLatin1(section);
        page->enter(place);
    }
    void choose()
    {
        find<QPushButton>("calendarChoose")->click();
        QTRY_VERIFY(offers()->rowCount() > 0);
    }
    [[nodiscard]] QAbstractItemModel *offers() const { return find<QTableView>("calendarOffers")->model(); }
    [[nodiscard]] int planned() const
    {
        int all = 0;
        const QList<Peer> peers = bench->journal->people().all().value();
        for (const Peer &peer : peers)
            all +=
                int(bench->journal->oneOnOnes().between(peer.id, day("2026-11-01"), day("2027-03-01")).value().size());
        return all;
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QLatin1StringView(name));
    }

    std::unique_ptr<DeskBench> bench;
    Id dana;
    SettingsPage *page = nullptr;
};

LANAI_TEST(TstCalendarSection, tst_calendarsection)
#include "tst_calendarsection.moc"
