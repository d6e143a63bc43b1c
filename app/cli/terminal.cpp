#include "app/cli/terminal.h"
#include <QCoreApplication>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace lanai {
namespace {

constexpr int usualColumns = 80; // of a terminal that doesn't say
constexpr int mostColumns = 100; // longer lines are hard to read

#ifdef Q_OS_WIN
bool isTerminal(FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

int columnsOfTerminal(FILE *stream)
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    return GetConsoleScreenBufferInfo(handle, &info) ? info.srWindow.Right - info.srWindow.Left + 1 : 0;
}
#else
bool isTerminal(FILE *stream)
{
    return isatty(fileno(stream)) != 0;
}

int columnsOfTerminal(FILE *stream)
{
    winsize size{};
    return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
#endif

Surface paperOf(FILE *stream)
{
    if (!isTerminal(stream))
        return {};
    const int columns = columnsOfTerminal(stream);
    const bool styled = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return {std::min(columns > 0 ? columns : usualColumns, mostColumns), styled};
}

bool written(FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool Terminal::isAtInput()
{
    return isTerminal(stdin);
}

Surface Terminal::outputPaper()
{
    return paperOf(stdout);
}

Surface Terminal::errorPaper()
{
    return paperOf(stderr);
}

Result<void> Terminal::writeOutput(const QByteArray &bytes)
{
    if (written(stdout, bytes))
        return {};
    const QString name = QCoreApplication::translate("Terminal", "standard output");
    return fail(ErrorCode::CannotWrite, {name, QString::fromLocal8Bit(std::strerror(errno))});
}

void Terminal::writeError(const QByteArray &bytes)
{
    static_cast<void>(written(stderr, bytes)); // nobody is left to tell
}

} // namespace lanai
