#include "tests/cli/journalprogram.h"
#include <QFile>

namespace lanai::test {
namespace {

// Made once by the program itself; each test starts with a copy.
const QByteArray &freshJournal()
{
    static const QByteArray made = [] {
        Program program;
        const QString journal = program.path(QStringLiteral("fresh.lanai"));
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QString::fromLatin1(JournalProgram::passphrase));
        program.set(QStringLiteral("LANAI_JOURNAL"), journal);
        const QList<QStringList> lines{
            {QStringLiteral("create"), journal},
            {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("Dana Whitfield"), QStringLiteral("--role"),
             QStringLiteral("VP Engineering"), QStringLiteral("--interdependence"), QStringLiteral("strong")},
            {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("Priya Raman"), QStringLiteral("--role"),
             QStringLiteral("CFO")},
            {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("Marcus Oyelaran")},
            {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("Ana Ruiz")},
            {QStringLiteral("peer"), QStringLiteral("add"), QStringLiteral("Ana Lima")}};
        for (const QStringList &words : lines) {
            const Ran ran = program.run(words + line("--today 2026-11-19"));
            if (ran.status != 0)
                qWarning("%s", ran.err.constData());
        }
        QFile file(journal);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return made;
}

} // namespace

JournalProgram::JournalProgram()
{
    set(QStringLiteral("LANAI_PASSPHRASE"), QString::fromLatin1(passphrase));
    set(QStringLiteral("LANAI_JOURNAL"), file(QStringLiteral("mine.lanai"), freshJournal()));
}

Ran JournalProgram::on19November(const QStringList &words, const QByteArray &input) const
{
    return run(words + line("--today 2026-11-19"), input);
}

QJsonObject JournalProgram::json(const QStringList &words, const QByteArray &input) const
{
    const Ran ran = on19November(words + line("--json"), input);
    return ran.status == 0 ? ran.json() : QJsonObject();
}

QByteArray JournalProgram::bytes() const
{
    QFile file(journal());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList line(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace lanai::test
