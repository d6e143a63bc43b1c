#include "core/journal/people.h"
#include "core/journal/settings.h"
#include "tests/settings/calendarfiles.h"
#include "tests/support/deskbench.h"
#include "tests/support/registry.h"
#include "ui/parts/label.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

using namespace lanai;
using namespace lanai::test;

class TstSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<DeskBench>();
        page = new SettingsPage(bench->context(), calendarFiles(), &bench->window);
        Place place;
        place.page = PageId::Settings;
        page->enter(place);
    }
    void cleanup()
    {
        bench.reset();
        QSettings().clear();
        theme().choose(Scheme::Light);
    }

    void showsWhoKeepsTheJournal()
    {
        QCOMPARE(find<QLineEdit>("meName")->text(), QStringLiteral("Maya Lindqvist"));
        QCOMPARE(find<QLineEdit>("meRole")->text(), QStringLiteral("CPO"));
    }
    void aNewRoleIsSavedOnceAndNotWithoutAChange()
    {
        int commands = 0;
        connect(bench->journal.get(), &Journal::changed, page, [&commands] { ++commands; });
        Q_EMIT find<QLineEdit>("meRole")->editingFinished();
        QCOMPARE(commands, 0);
        find<QLineEdit>("meRole")->setText(QStringLiteral("Chief Product Officer"));
        Q_EMIT find<QLineEdit>("meRole")->editingFinished();
        QCOMPARE(commands, 1);
        QCOMPARE(bench->journal->people().me()->role, QStringLiteral("Chief Product Officer"));
    }
    void minutesWithDirectReportsAreSavedAtOnce()
    {
        int commands = 0;
        connect(bench->journal.get(), &Journal::changed, page, [&commands] { ++commands; });
        auto *tuesday = find<QSpinBox>("reportMinutes1");
        QCOMPARE(tuesday->accessibleName(), QStringLiteral("Minutes with direct reports, Tuesday"));
        tuesday->setValue(180);
        QCOMPARE(commands, 1);
        QCOMPARE(*bench->journal->settings().get(setting::reportMinutes.at(1)), 180);
        QCOMPARE(*bench->journal->settings().get(setting::reportMinutes.at(0)), 0);
        find<QSpinBox>("reportMinutes6")->setValue(30);
        QCOMPARE(*bench->journal->settings().get(setting::reportMinutes.at(6)), 30);
    }
    void minutesWithDirectReportsThatChangeElsewhereAreShown()
    {
        connect(bench->journal.get(), &Journal::changed, page, &SettingsPage::refresh);
        QVERIFY(bench->journal->settings().set(setting::reportMinutes.at(4), 45));
        QCOMPARE(find<QSpinBox>("reportMinutes4")->value(), 45);
    }
    void anUnknownTimeZoneIsRefusedAndStaysToBeCorrected()
    {
        auto *zone = find<QComboBox>("meZone");
        zone->setCurrentText(QStringLiteral("Mars/Olympus"));
        Q_EMIT zone->lineEdit()->editingFinished();
        const auto messages = page->findChildren<Label *>(QStringLiteral("settingsMessage"));
        QVERIFY(std::any_of(messages.cbegin(), messages.cend(), [](const Label *message) {
            return message->text().contains(QStringLiteral("Mars/Olympus"));
        }));
        QCOMPARE(zone->currentText(), QStringLiteral("Mars/Olympus"));
        QVERIFY(bench->journal->people().me()->timeZone != "Mars/Olympus");
    }
    void theColoursChangeAtOnceAndAreKept()
    {
        auto *scheme = find<QComboBox>("scheme");
        scheme->setCurrentIndex(scheme->findData(int(Scheme::Dark)));
        Q_EMIT scheme->activated(scheme->currentIndex());
        QCOMPARE(theme().shown(), Scheme::Dark);
        QCOMPARE(preferences::read(preferences::scheme), Scheme::Dark);
    }
    void minutesThatMakeNoSenseCountAsNotSet()
    {
        QSettings().setValue(QStringLiteral("lock/minutes"), QStringLiteral("soon"));
        QCOMPARE(preferences::read(preferences::lockMinutes, 0, preferences::mostLockMinutes), 5);
        QSettings().setValue(QStringLiteral("lock/minutes"), 100000);
        QCOMPARE(preferences::read(preferences::lockMinutes, 0, preferences::mostLockMinutes), 5);
    }
    void leadsToTheSectionThatWasAskedFor()
    {
        Place place;
        place.page = PageId::Settings;
        place.words = QStringLiteral("keys");
        page->enter(place);
        QCOMPARE(find<QListWidget>("settingsSections")->currentItem()->text(), QStringLiteral("Keyboard"));
    }
    void tellsWhichSectionIsShown()
    {
        QSignalSpy shown(page, &SettingsPage::sectionShown);
        find<QListWidget>("settingsSections")->setCurrentRow(1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toString(), QStringLiteral("look"));
        Place place;
        place.page = PageId::Settings;
        page->enter(place); // the one shown last
        QCOMPARE(shown.last().first().toString(), QStringLiteral("look"));
    }
    void everythingThatCanBeSetHasAName()
    {
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            // The parts of Qt's own boxes, tables and lists speak through their owners.
            const QByteArray kind = widget->metaObject()->className();
            if (widget->focusPolicy() == Qt::NoFocus || kind.startsWith("QComboBox") || kind == "QHeaderView" ||
                widget->objectName().startsWith(QStringLiteral("qt_")) ||
                qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr)
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    template<class Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<DeskBench> bench;
    SettingsPage *page = nullptr; // a child of the bench's window
};

LANAI_TEST(TstSettingsPage, tst_settingspage)
#include "tst_settingspage.moc"
