#include "tests/cli/smalldisk.h"
#include <QFile>
#include <QProcess>
#include <unistd.h>

namespace lanai::test {
namespace {

QByteArray quoted(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SmallDisk::SmallDisk(const JournalProgram &program, int megabytes)
    : m_program(program)
{
    m_script = "set -e\nmkdir disk\nmount -t tmpfs -o size=" + QByteArray::number(megabytes) +
               "m tmpfs disk\ncp mine.lanai disk/\nexport LANAI_JOURNAL=disk/mine.lanai\n"
               "export LANAI_PASSPHRASE=" +
               quoted(JournalProgram::passphrase) + "\nset +e\n";
}

int SmallDisk::run(const QByteArray &words, const QByteArray &input)
{
    const QString typed = m_program.file(QStringLiteral("%1.in").arg(m_steps), input);
    m_script += "\"$LANAI_CLI\" " + words + " --today 2026-11-19 <" + quoted(typed.toUtf8()) + " >" +
                place(m_steps, "out") + " 2>" + place(m_steps, "err") + "; echo $? >" + place(m_steps, "status") + '\n';
    return m_steps++;
}

void SmallDisk::fill(int leaving)
{
    if (leaving > 0)
        m_script += "head -c " + QByteArray::number(leaving) + "K /dev/zero >disk/left\n";
    m_script += "head -c 1G /dev/zero >disk/ballast 2>/dev/null\nhead -c 1G /dev/zero >disk/rest 2>/dev/null\nrm -f "
                "disk/left\n";
}

void SmallDisk::makeRoom()
{
    m_script += "rm -f disk/ballast disk/rest\n";
}

void SmallDisk::protect()
{
    m_script += "mount -o remount,ro disk\n";
}

int SmallDisk::list()
{
    m_script += "ls -A disk >" + place(m_steps, "out") + "; echo $? >" + place(m_steps, "status") + '\n';
    return m_steps++;
}

bool SmallDisk::play()
{
    const QString script = m_program.file(QStringLiteral("small-disk.sh"), m_script + "exit 0\n");
    QStringList words{QStringLiteral("--mount"), QStringLiteral("sh"), script};
    if (geteuid() != 0)
        words.prepend(QStringLiteral("--map-root-user"));
    QProcess process;
    process.setWorkingDirectory(m_program.path({}));
    process.start(QStringLiteral("unshare"), words);
    const bool ended = process.waitForFinished(120'000);
    m_reason = process.readAllStandardError();
    return ended && process.exitCode() == 0;
}

Ran SmallDisk::ran(int step) const
{
    const auto content = [&](const char *kind) {
        return contentOf(m_program.path(QStringLiteral("%1.%2").arg(step).arg(QLatin1StringView(kind))));
    };
    bool ended = false;
    const int status = content("status").trimmed().toInt(&ended);
    return {ended ? status : -1, content("out"), content("err")};
}

QByteArray SmallDisk::place(int step, const char *kind) const
{
    return QByteArray::number(step) + '.' + kind;
}

} // namespace lanai::test
