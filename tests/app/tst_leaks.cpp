// "Where words leak" of the window, where no other test looks: input methods, and what a session leaves in the
// settings.
#include "app/pages.h"
#include "core/journal/people.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sample.h"
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstLeaks : public QObject
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
        window->show();
        window->openWith(path, passphraseBytes(samplePassphrase()));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
        dana = window->desk()->context().journal.people().find(QStringLiteral("Dana"))->id;
        for (const auto &entry : EnumWords<PageId>::words)
            go(entry.value);
    }
    void cleanupTestCase() { window.reset(); }

    void inputMethodsLearnNothing()
    {
        QStringList learning;
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            const bool written = qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                 qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                                 qobject_cast<const QTextEdit *>(widget) != nullptr;
            const bool inside = widget->objectName().isEmpty() || // Qt's own, in a field of ours
                                qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
            if (written && !inside && widget->testAttribute(Qt::WA_WState_Polished) &&
                !widget->inputMethodHints().testFlag(Qt::ImhSensitiveData))
                learning << widget->objectName();
        }
        QCOMPARE(learning.join(u' '), QString());
    }
    void settingsHoldGeometryAndPathsAndNobodysName()
    {
        window->close();
        const QSettings settings;
        QVERIFY(settings.contains(QStringLiteral("window/geometry")));
        QStringList told;
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys)
            told << key << settings.value(key).toString();
        const QString all = told.join(u'\n');
        for (const char *word : {"Dana", "Whitfield", "Priya", "Marcus", "budget", "passphrase"})
            QVERIFY2(!all.contains(QLatin1StringView(word), Qt::CaseInsensitive), qPrintable(all));
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

    QTemporaryDir folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    Id dana;
};

LANAI_TEST(TstLeaks, tst_leaks)
#include "tst_leaks.moc"
