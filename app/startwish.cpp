#include "app/startwish.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace lanai {
namespace {

struct StartWords
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};

QString todayOption()
{
    return QStringLiteral("today");
}

QString backgroundOption()
{
    return QStringLiteral("background");
}

QString captureOption()
{
    return QStringLiteral("capture");
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(StartWords::tr("A private journal for the people you run the company with."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({todayOption(), StartWords::tr("Answer as if it were that day."), QStringLiteral("YYYY-MM-DD")});
    parser.addOption(
        {backgroundOption(), StartWords::tr("Start in the tray, without a window; where there is none, minimized.")});
    parser.addOption({captureOption(), StartWords::tr("Take a note without unlocking.")});
    parser.addPositionalArgument(QStringLiteral("file"), StartWords::tr("The journal to open."));
}

StartWish wishFrom(const QCommandLineParser &parser, const QString &folder)
{
    const QString file = parser.positionalArguments().value(0);
    StartWish wish;
    wish.file = file.isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absoluteFilePath(file));
    wish.today = parser.value(todayOption());
    wish.background = parser.isSet(backgroundOption());
    wish.capture = parser.isSet(captureOption());
    return wish;
}

} // namespace

StartWish StartWish::of(const QStringList &arguments, const QString &folder)
{
    QCommandLineParser parser;
    describe(parser);
    parser.parse(arguments);
    return wishFrom(parser, folder);
}

StartWish StartWish::ofThisStart()
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(*QCoreApplication::instance());
    return wishFrom(parser, QDir::currentPath());
}

} // namespace lanai
