// lanai_screens FOLDER [PAGE...]: the window of the pictures' day in every scheme and size, some pages in German too,
// as PNG files.
#include "app/pages.h"
#include "tests/screens/shots.h"
#include "ui/language/language.h"
#include "ui/shell/sample.h"
#include "ui/shell/theme.h"
#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
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

QDateTime morning()
{
    return {QDate(2026, 11, 19), QTime(7, 30), QTimeZone::utc()};
}

QList<QDialog *> openDialogs()
{
    QList<QDialog *> open;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog != nullptr && dialog->isVisible())
            open << dialog;
    }
    return open;
}

void closeDialogs()
{
    for (QDialog *dialog : openDialogs())
        dialog->reject();
}

// A dialog is a window of its own: here it is painted in the middle of that of the page, with a line around.
QPixmap withDialogs(QWidget &window)
{
    QPixmap picture = window.grab();
    for (QDialog *dialog : openDialogs()) {
        const QPixmap over = dialog->grab();
        const QPoint corner((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        QPainter painter(&picture);
        painter.drawPixmap(corner, over);
        painter.setPen(theme().colour(Colour::LineStrong));
        painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

class Photographer
{
public:
    // `pages`: only these; empty: all.
    Photographer(const QString &folder, const QStringList &pages)
        : m_folder(folder)
        , m_pages(pages)
        , m_clock(morning(), QTimeZone("Europe/Berlin"))
    {
    }

    bool takeAll()
    {
        const QTemporaryDir journals;
        const QString sample = journals.filePath(QStringLiteral("Peers.lanai"));
        take(sample, NewJournal::Sample, shotsOfTheSample(), Ways::All);
        take(journals.filePath(QStringLiteral("Forms.lanai")), NewJournal::Sample, shotsOfForms(), Ways::All);
        take(journals.filePath(QStringLiteral("New.lanai")), NewJournal::Empty, shotsOfAnEmptyJournal(), Ways::One);
        take(journals.filePath(QStringLiteral("Begun.lanai")), NewJournal::Empty, shotsOfAFirstDay(), Ways::One);
        // The direction is the program's from its beginning: a window that is turned over later isn't what one gets.
        QApplication::setLayoutDirection(Qt::RightToLeft);
        take(journals.filePath(QStringLiteral("Turned.lanai")), NewJournal::Sample, shotsOfTheSample(), Ways::Mirrored);
        take(journals.filePath(QStringLiteral("Turned forms.lanai")), NewJournal::Sample, shotsOfForms(),
             Ways::Mirrored);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        takeDoors(sample);
        takeGerman(journals);
        return m_failed == 0;
    }

private:
    enum class Ways { One, All, Mirrored, German };

    // Where words are longer than in English.
    void takeGerman(const QTemporaryDir &journals)
    {
        const auto words = speak(QStringLiteral("de"), QLocale(QLocale::German, QLocale::Germany));
        take(journals.filePath(QStringLiteral("German.lanai")), NewJournal::Sample, shotsOfTheSample(), Ways::German);
        take(journals.filePath(QStringLiteral("German forms.lanai")), NewJournal::Sample, shotsOfForms(), Ways::German);
    }

    void takeDoors(const QString &journal)
    {
        QSettings().remove(QStringLiteral("journal/current")); // what was opened last would be asked for
        MainWindow window(m_clock, &makePages);
        window.begin({});
        keep(window, QStringLiteral("welcome"), QSize(1280, 820));
        window.begin(journal);
        keep(window, QStringLiteral("unlock"), QSize(1280, 820));
        window.findChild<QAbstractButton *>(QStringLiteral("useRecoveryKey"))->click();
        keep(window, QStringLiteral("unlock-recovery"), QSize(1280, 820));
        takeCreating(window, journal + QStringLiteral(".new.lanai"));
    }

    // From the words that are offered to the sheet of the journal that was made with them.
    void takeCreating(MainWindow &window, const QString &path)
    {
        const auto press = [&window](const char *name) {
            window.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
        };
        const auto field = [&window](const char *name) {
            return window.findChild<QLineEdit *>(QString::fromLatin1(name));
        };
        press("openAnother");
        press("createJournal");
        field("newPath")->setText(path);
        for (const char *name : {"newPassphrase", "newPassphraseAgain"})
            field(name)->setText(QStringLiteral("gravel otter pumpkin violin sleeve"));
        keep(window, QStringLiteral("create"), QSize(1280, 820));
        press("create");
        if (!QTest::qWaitFor([&window] { return window.desk() != nullptr; }, 60000))
            ++m_failed;
        keep(window, QStringLiteral("recovery"), QSize(1280, 820));
    }

    void take(const QString &path, NewJournal content, const QList<Shot> &shots, Ways ways)
    {
        m_clock.set(morning());
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
            closeDialogs();
            if (shot.now.isValid())
                m_clock.set(shot.now);
            shot.prepare(window);
            if (m_pages.isEmpty() || m_pages.contains(shot.name))
                takeIts(ways, window, shot.name);
        }
    }

    void takeIts(Ways ways, MainWindow &window, const QString &name)
    {
        switch (ways) {
        case Ways::All:
            keep(window, name, QSize(1280, 820));
            return takeEveryWay(window, name);
        case Ways::One:
            return keep(window, name, QSize(1280, 820));
        case Ways::Mirrored:
            return keep(window, name + QStringLiteral("-mirrored"), QSize(1280, 820));
        case Ways::German:
            keep(window, name + QStringLiteral("-german"), QSize(1280, 820));
            keep(window, name + QStringLiteral("-german-small"), QSize(960, 640));
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
    }

    void keep(MainWindow &window, const QString &name, const QSize &size)
    {
        window.resize(size);
        window.show();
        settle();
        const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (!withDialogs(window).save(file))
            ++m_failed;
        else
            std::puts(qPrintable(file));
    }

    QString m_folder;
    QStringList m_pages;
    FixedClock m_clock;
    int m_failed = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const bool isOption =
        std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word.startsWith(u'-'); });
    const bool isHelp = words == QStringList{QStringLiteral("--help")};
    if (words.isEmpty() || isOption) {
        std::fputs(
            "lanai_screens FOLDER [PAGE...]\n"
            "Writes pictures of the window into FOLDER, which is made where it is missing: all of them, or those\n"
            "of the pages named, e.g. today or settings-keys.\n",
            isHelp ? stdout : stderr);
        return isHelp ? 0 : 2;
    }
    const QTemporaryDir home;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    const auto translators = speak(QStringLiteral("en"), QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme().choose(Scheme::Light);
    theme().dress(application);
    QDir().mkpath(words.first());
    return Photographer(words.first(), words.mid(1)).takeAll() ? 0 : 1;
}
