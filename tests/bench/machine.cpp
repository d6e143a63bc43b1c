#include "tests/bench/machine.h"
#include "core/storage/sqlitepragmas.h"
#include <QFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

namespace lanai::bench {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString processor()
{
    for (const QByteArray &line : contents(QStringLiteral("/proc/cpuinfo")).split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

QString warningAbout(const Machine &machine)
{
    if (machine.build != QStringLiteral("Release") && machine.build != QStringLiteral("RelWithDebInfo"))
        return QStringLiteral("Built as %1: these are not the times that people feel. Build the release preset.")
            .arg(machine.build);
    if (machine.disk == QStringLiteral("tmpfs"))
        return QStringLiteral("The journals lie in memory: saving costs nothing here.");
    if (machine.load > machine.cores)
        return QStringLiteral("The machine is busy with something else: expect every time to be too long.");
    return {};
}

} // namespace

QString Machine::toText() const
{
    return QStringLiteral("%1, %2 cores, load %3, %4, %5, %6 build, Qt %7, SQLCipher %8")
        .arg(processor)
        .arg(cores)
        .arg(load)
        .arg(system, disk, build, qt, sqlcipher);
}

QJsonObject Machine::toJson() const
{
    return {{QStringLiteral("processor"), processor},
            {QStringLiteral("cores"), cores},
            {QStringLiteral("load"), load},
            {QStringLiteral("system"), system},
            {QStringLiteral("disk"), disk},
            {QStringLiteral("build"), build},
            {QStringLiteral("qt"), qt},
            {QStringLiteral("sqlcipher"), sqlcipher},
            {QStringLiteral("warning"), warning}};
}

Machine thisMachine(const QString &folder)
{
    Machine machine;
    machine.processor = processor();
    machine.cores = QThread::idealThreadCount();
    machine.load = contents(QStringLiteral("/proc/loadavg")).split(' ').first().toDouble();
    machine.system = QSysInfo::prettyProductName();
    machine.disk = QString::fromUtf8(QStorageInfo(folder).fileSystemType());
    machine.build = QStringLiteral(LANAI_BUILD);
    machine.qt = QString::fromLatin1(qVersion());
    machine.sqlcipher = cipherVersion();
    machine.warning = warningAbout(machine);
    return machine;
}

} // namespace lanai::bench
