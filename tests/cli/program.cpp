#include "tests/cli/program.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace lanai::test {
namespace {

constexpr int patience = 60'000; // ms

QString program()
{
    return qEnvironmentVariable("LANAI_CLI");
}

// Words and environment as execve() wants them.
class RawStrings
{
public:
    void add(const QByteArray &bytes) { m_bytes << bytes; }
    [[nodiscard]] std::vector<char *> pointers()
    {
        std::vector<char *> all;
        for (QByteArray &bytes : m_bytes)
            all.push_back(bytes.data());
        all.push_back(nullptr);
        return all;
    }

private:
    QList<QByteArray> m_bytes;
};

// Types what is due and collects the screen until the program closes it.
QByteArray converse(int master, QList<Typed> typed)
{
    QByteArray screen;
    qsizetype seen = 0;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < patience) {
        pollfd event{master, POLLIN, 0};
        if (poll(&event, 1, 100) <= 0)
            continue;
        char buffer[4096];
        const ssize_t size = read(master, buffer, sizeof buffer);
        if (size <= 0)
            break;
        screen.append(buffer, size);
        const qsizetype at = typed.isEmpty() ? -1 : screen.indexOf(typed.first().shown, seen);
        if (at < 0)
            continue;
        const Typed now = typed.takeFirst();
        seen = at + now.shown.size();
        if (write(master, now.keys.constData(), static_cast<std::size_t>(now.keys.size())) < 0)
            break;
    }
    return screen;
}

} // namespace

QJsonObject Ran::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"LANAI_JOURNAL", "LANAI_PASSPHRASE", "NO_COLOR", "COLUMNS"})
        m_environment.remove(QLatin1StringView(name));
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

Ran Program::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.setChildProcessModifier([] { setsid(); }); // no terminal to ask at, wherever the tests run
    process.start(program(), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran Program::runBytes(const QList<QByteArray> &words) const
{
    const QString script = file(QStringLiteral("run.sh"), "exec \"$LANAI_CLI\" " + words.join(' ') + '\n');
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("/bin/sh"), {script});
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran Program::runAtTerminal(const QStringList &words, const QList<Typed> &typed, int columns) const
{
    RawStrings arguments;
    arguments.add(program().toUtf8());
    for (const QString &word : words)
        arguments.add(word.toUtf8());
    RawStrings environment;
    for (const QString &variable : m_environment.toStringList())
        environment.add(variable.toUtf8());
    const std::vector<char *> argv = arguments.pointers();
    const std::vector<char *> envp = environment.pointers();
    const winsize size{50, static_cast<unsigned short>(columns), 0, 0};

    int master = -1;
    const pid_t child = forkpty(&master, nullptr, nullptr, &size);
    if (child == 0) {
        execve(argv.front(), argv.data(), envp.data());
        _exit(127);
    }
    Ran ran;
    ran.out = converse(master, typed);
    close(master);
    int status = 0;
    waitpid(child, &status, 0);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ran.out.replace("\r\n", "\n");
    return ran;
}

} // namespace lanai::test
