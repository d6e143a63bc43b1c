#include "app/cli/currentjournal.h"
#include "app/cli/usage.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace lanai {
namespace {

// The window keeps its open journal there.
QString settingsKey()
{
    return QStringLiteral("journal/current");
}

} // namespace

Result<QString> journalMeant(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("journal")))
        return arguments.value(QStringLiteral("journal"));
    if (!qEnvironmentVariableIsEmpty("LANAI_JOURNAL"))
        return qEnvironmentVariable("LANAI_JOURNAL");
    const QString current = QSettings().value(settingsKey()).toString();
    if (!current.isEmpty())
        return current;
    return usage(QCoreApplication::translate("CurrentJournal", "Which journal? Name it with --journal FILE or "
                                                               "LANAI_JOURNAL, or make one with “lanai-cli create”."));
}

bool becomeCurrentIfNone(const QString &path)
{
    QSettings settings;
    if (QFileInfo::exists(settings.value(settingsKey()).toString()))
        return false;
    settings.setValue(settingsKey(), QFileInfo(path).absoluteFilePath());
    return true;
}

} // namespace lanai
