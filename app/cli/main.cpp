#include "app/cli/cli.h"
#include "app/privatememory.h"
#include "ui/language/language.h"
#include <QGuiApplication>
#include <memory>

namespace {

void ignoreMessage(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString & /*message*/) {}

QList<QByteArray> wordsGiven(int argc, char **argv)
{
#ifdef Q_OS_WIN
    QList<QByteArray> words;
    const QStringList arguments = QCoreApplication::arguments().mid(1); // argv is in the code page there
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    return words;
#else
    return {argv + 1, argv + argc};
#endif
}

// Sheets are laid out with fonts, which needs the GUI part of Qt; it never asks for a display.
std::unique_ptr<QCoreApplication> makeApplication(bool laysOut, int &argc, char **argv)
{
    if (!laysOut)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    lanai::keepMemoryPrivate();
    lanai::keepTemporaryFilesPrivate();
    const QtMessageHandler usual = qInstallMessageHandler(ignoreMessage); // Qt's advice about LC_ALL=C
    const bool laysOut = std::any_of(
        argv, argv + argc, [](const char *word) { return qstrcmp(word, "prep") == 0 || qstrcmp(word, "sheet") == 0; });
    int none = 1; // our words are not Qt's options
    const std::unique_ptr<QCoreApplication> application = makeApplication(laysOut, none, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(QStringLiteral("lanai")); // the window's settings are ours too
    QCoreApplication::setOrganizationName(QStringLiteral("lanai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANAI_VERSION));
    const auto translators = lanai::speak(lanai::spokenLanguage({}, QLocale::system()), QLocale::system());
    return lanai::runCli(wordsGiven(argc, argv));
}
