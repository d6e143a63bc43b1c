// lanai_screens FOLDER: the window of the pictures' day in every scheme and size, as PNG files.
#include "app/pages.h"
#include "tests/screens/shots.h"
#include "ui/language/language.h"
#include "ui/shell/sample.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

using namespace lanai;
using namespace lanai::test;

namespace {

// The last of a window's animations and queued loads.
void settle()
{
    for (int i = 0; i < 5; ++i)
        QTest::qWait(40);
}

class Photographer
{
public:
    explicit Photographer(const QString &folder)
        : m_folder(folder)
        , m_clock(QDateTime(QDate(2026, 11, 19), QTime(7, 30), QTimeZone::utc()), QTimeZone("Europe/Berlin"))
    {
    }

    bool takeAll()
    {
        const QTemporaryDir journals;
        take(journals.filePath(QStringLiteral("Sample.lanai")), NewJournal::Sample, shotsOfTheSample(), true);
        take(journals.filePath(QStringLiteral("New.lanai")), NewJournal::Empty, shotsOfAnEmptyJournal(), false);
        takeDoors();
        return m_failed == 0;
    }

private:
    void takeDoors()
    {
        MainWindow window(m_clock, &makePages);
        window.begin({});
        keep(window, QStringLiteral("welcome"), QSize(1280, 820));
        window.begin(QStringLiteral("Peers.lanai"));
        keep(window, QStringLiteral("unlock"), QSize(1280, 820));
    }

    void take(const QString &path, NewJournal content, const QList<Shot> &shots, bool everyWay)
    {
        if (!makeJournal(path, passphraseBytes(samplePassphrase()), m_clock, content)) {
            ++m_failed;
            return;
        }
        MainWindow window(m_clock, &makePages);
        window.show();
        window.openWith(path, passphraseBytes(samplePassphrase()));
        if (!QTest::qWaitFor([&window] { return window.desk() != nullptr; }, 60000)) {
            ++m_failed;
            return;
        }
        for (const Shot &shot : shots) {
            shot.prepare(window);
            keep(window, shot.name, QSize(1280, 820));
            if (everyWay)
                takeEveryWay(window, shot.name);
        }
    }

    void takeEveryWay(MainWindow &window, const QString &name)
    {
        keep(window, name + QStringLiteral("-small"), QSize(960, 640));
        theme().choose(Scheme::Dark);
        keep(window, name + QStringLiteral("-dark"), QSize(1280, 820));
        theme().choose(Scheme::Contrast);
        keep(window, name + QStringLiteral("-contrast"), QSize(1280, 820));
        theme().choose(Scheme::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        keep(window, name + QStringLiteral("-mirrored"), QSize(1280, 820));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void keep(MainWindow &window, const QString &name, const QSize &size)
    {
        window.resize(size);
        window.show();
        settle();
        const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (!window.grab().save(file))
            ++m_failed;
        else
            std::puts(qPrintable(file));
    }

    QString m_folder;
    FixedClock m_clock;
    int m_failed = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("lanai_screens FOLDER\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    const auto translators = speak(QStringLiteral("en"), QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme().choose(Scheme::Light);
    theme().dress(application);
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    return Photographer(QString::fromLocal8Bit(argv[1])).takeAll() ? 0 : 1;
}
