#include "app/application.h"
#include "app/privatememory.h"
#include "ui/shell/errortext.h"
#include <QApplication>
#include <cstdio>

int main(int argc, char **argv)
{
    lanai::keepMemoryPrivate();
    lanai::keepTemporaryFilesPrivate();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QCoreApplication::setApplicationName(QStringLiteral("lanai"));
    QCoreApplication::setOrganizationName(QStringLiteral("lanai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANAI_VERSION));
    QApplication application(argc, argv);
    lanai::Application program(application);
    const lanai::Result<lanai::Started> started = program.start();
    if (!started) {
        std::fputs(qPrintable(lanai::errorSentence(started.error()) + QLatin1Char('\n')), stderr);
        return 2;
    }
    return *started == lanai::Started::Here ? QApplication::exec() : 0;
}
