#include "core/journal/settings.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/settings/reminderssection.h"
#include "ui/shell/autostart.h"
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QSpinBox>
#include <QTimeEdit>

using namespace lanai;
using namespace lanai::test;

class TstRemindersSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile::remove(Autostart::path());
        bench = std::make_unique<DeskBench>(DeskBench::Content::Empty);
        section = new RemindersSection(bench->journal->settings(), &bench->window);
        section->load();
        connect(bench->journal.get(), &Journal::changed, section, &RemindersSection::refresh);
        commands = 0;
        connect(bench->journal.get(), &Journal::changed, section, [this] { ++commands; });
        bench->window.show();
    }
    void cleanup()
    {
        bench.reset();
        QFile::remove(Autostart::path());
        QDir().rmdir(QFileInfo(Autostart::path()).path());
    }

    void showsTheDefaults()
    {
        QVERIFY(find<Toggle>("reminders")->isChecked());
        QCOMPARE(find<QSpinBox>("reminderMinutes")->value(), 10);
        QVERIFY(find<Toggle>("reminderAfter")->isChecked());
        QVERIFY(find<Toggle>("reminderDecisions")->isChecked());
        QCOMPARE(find<QComboBox>("reviewDay")->currentText(), QStringLiteral("Friday"));
        QCOMPARE(find<QTimeEdit>("reviewTime")->time(), QTime(16, 0));
        QVERIFY(find<Toggle>("reminderReview")->isChecked());
        QCOMPARE(find<QTimeEdit>("quietFrom")->time(), QTime(20, 0));
        QCOMPARE(find<QTimeEdit>("quietUntil")->time(), QTime(7, 0));
        QVERIFY(!find<Toggle>("reminderNames")->isChecked());
        QVERIFY(!find<Toggle>("startWithSession")->isChecked());
        QCOMPARE(commands, 0);
    }
    void everyFlagIsSavedAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("setting");
        const auto row = [](const char *name, const FlagSetting &setting) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString(setting.name);
        };
        row("reminderAfter", setting::reminderAfter);
        row("reminderDecisions", setting::reminderDecisions);
        row("reminderReview", setting::reminderReview);
        row("reminderNames", setting::namesInNotifications);
        row("reminders", setting::reminders);
    }
    void everyFlagIsSavedAtOnce()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, setting);
        auto *toggle = section->findChild<Toggle *>(name);
        const bool before = toggle->isChecked();
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QCOMPARE(toggle->isChecked(), !before);
        QCOMPARE(commands, 1);
        const QByteArray word = setting.toLatin1();
        const FlagSetting any{QLatin1StringView(word), before};
        QCOMPARE(*bench->journal->settings().get(any), !before);
    }
    void numbersAndTimesAreSavedAtOnce()
    {
        find<QSpinBox>("reminderMinutes")->setValue(25);
        QCOMPARE(*bench->journal->settings().get(setting::reminderMinutes), 25);
        find<QTimeEdit>("quietFrom")->setTime(QTime(19, 30));
        QCOMPARE(*bench->journal->settings().get(setting::quietFrom), 19 * 60 + 30);
        find<QTimeEdit>("quietUntil")->setTime(QTime(8, 15));
        QCOMPARE(*bench->journal->settings().get(setting::quietUntil), 8 * 60 + 15);
        QCOMPARE(commands, 3);
    }
    void theDayAndTimeOfTheReviewAreSaved()
    {
        auto *days = find<QComboBox>("reviewDay");
        days->setCurrentIndex(days->findData(int(Qt::Monday)));
        Q_EMIT days->activated(days->currentIndex());
        QCOMPARE(*bench->journal->settings().get(setting::weeklyReviewDay), Qt::Monday);
        find<QTimeEdit>("reviewTime")->setTime(QTime(15, 0));
        QCOMPARE(*bench->journal->settings().get(setting::weeklyReviewTime), 15 * 60);
    }
    void zeroMinutesAreNever()
    {
        find<QSpinBox>("reminderMinutes")->setValue(0);
        QCOMPARE(find<QSpinBox>("reminderMinutes")->text(), QStringLiteral("Never"));
    }
    void withoutRemindersThereIsNothingElseToChoose()
    {
        find<Toggle>("reminders")->setChecked(false);
        for (const char *name : {"reminderMinutes", "reminderAfter", "reminderReview", "quietFrom", "reminderNames"})
            QVERIFY2(!find<QWidget>(name)->isEnabled(), name);
        QVERIFY(find<QWidget>("startWithSession")->isEnabled());
        QVERIFY(find<QWidget>("reviewDay")->isEnabled());
        find<Toggle>("reminders")->setChecked(true);
        QVERIFY(find<QWidget>("quietFrom")->isEnabled());
    }
    void whatChangesElsewhereIsShown()
    {
        QVERIFY(bench->journal->settings().set(setting::reminderMinutes, 30));
        QCOMPARE(find<QSpinBox>("reminderMinutes")->value(), 30);
        QCOMPARE(commands, 1);
    }
    void startingWithTheSessionIsAFile()
    {
        find<Toggle>("startWithSession")->click();
        QVERIFY(Autostart::isOn());
        find<Toggle>("startWithSession")->click();
        QVERIFY(!Autostart::isOn());
    }
    void aRefusedFileIsSaidAndTheSwitchStaysOff()
    {
        const QString folder = QFileInfo(Autostart::path()).path();
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
        QDir().rmdir(folder);
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        find<Toggle>("startWithSession")->click();
        QVERIFY(!find<Toggle>("startWithSession")->isChecked());
        QVERIFY(find<Label>("settingsMessage")->text().contains(QStringLiteral("lanai.desktop")));
        inTheWay.remove();
    }
    void everyControlHasANameForAScreenReader()
    {
        for (const char *name : {"reminders", "reminderMinutes", "reminderAfter", "reminderDecisions", "reviewDay",
                                 "reviewTime", "quietFrom", "quietUntil", "reminderNames", "startWithSession"}) {
            QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
            QVERIFY2(find<QWidget>(name)->focusPolicy() != Qt::NoFocus, name);
        }
    }
    void itSaysWhatIsKnownWhen()
    {
        QString all;
        for (const Label *label : section->findChildren<Label *>())
            all += label->text();
        QVERIFY(all.contains(QStringLiteral("Until you have unlocked the journal once")));
        QVERIFY(all.contains(QStringLiteral("36 hours")));
        QVERIFY(all.contains(QStringLiteral("where the desktop has none, it quits")));
    }

private:
    template<class Widget>
    Widget *find(const char *name) const
    {
        return section->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DeskBench> bench;
    RemindersSection *section = nullptr; // a child of the bench's window
    int commands = 0;
};

LANAI_TEST(TstRemindersSection, tst_reminderssection)
#include "tst_reminderssection.moc"
