// The main function of a test program that has widgets: a home of its own, the theme on, no display needed.
#pragma once
#include "tests/support/registry.h"
#include "ui/language/language.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace lanai::test {

inline int runUiTests(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication::setOrganizationName(QStringLiteral("lanai-tests"));
    QApplication::setApplicationName(QStringLiteral("lanai-tests"));
    QApplication app(argc, argv);
    const auto translators = speak(QStringLiteral("en"), QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme().choose(Scheme::Light);
    theme().dress(app);
    return runRegistered(argc, argv);
}

} // namespace lanai::test
