// The benchmarks. Nothing here fails because it is slow: the exit code is 1 only when something could not be measured.
#include "tests/bench/machine.h"
#include "tests/bench/rows.h"
#include "ui/shell/errortext.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdio>

using namespace lanai;
using namespace lanai::bench;

namespace {

struct Group
{
    QString name;
    Result<Rows> (*rows)(const Journals &journals, int runs);
};

const QList<Group> &groups()
{
    static const QList<Group> all{{QStringLiteral("unlock"), unlockRows}, {QStringLiteral("save"), saveRows},
                                  {QStringLiteral("pages"), pageRows},    {QStringLiteral("search"), searchRows},
                                  {QStringLiteral("sheet"), sheetRows},   {QStringLiteral("driver"), driverRows},
                                  {QStringLiteral("scroll"), scrollRows}, {QStringLiteral("window"), windowRows},
                                  {QStringLiteral("memory"), memoryRows}, {QStringLiteral("missing"), missingRows}};
    return all;
}

QStringList groupNames()
{
    QStringList names;
    for (const Group &group : groups())
        names << group.name;
    return names;
}

void say(const QString &text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

int complain(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    return 1;
}

QString sentence(const Error &error)
{
    return errorWord(error.code) + QStringLiteral(": ") + error.args.join(QStringLiteral(", "));
}

int writeJson(const QString &path, const QJsonObject &document)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(document).toJson()) < 0)
        return complain(QStringLiteral("%1 could not be written: %2").arg(path, file.errorString()));
    return 0;
}

struct Wish
{
    int entries = 100'000;
    int runs = 15;
    QString only; // one group; empty: all
    QString json; // a file; empty: none
};

int measure(const Wish &wish)
{
    // Beside the program: /tmp may lie in memory, where saving costs nothing.
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    if (!folder.isValid())
        return complain(folder.errorString());
    const Machine machine = thisMachine(folder.path());
    say(machine.toText());
    if (!machine.warning.isEmpty())
        complain(machine.warning);
    const auto journals = Journals::make(folder.path(), wish.entries);
    if (!journals)
        return complain(sentence(journals.error()));
    int exitCode = 0;
    QJsonArray measured;
    for (const Group &group : groups()) {
        if (!wish.only.isEmpty() && wish.only != group.name)
            continue;
        const Result<Rows> rows = group.rows(**journals, wish.runs);
        if (!rows) {
            exitCode = complain(group.name + QStringLiteral(": ") + sentence(rows.error()));
            continue;
        }
        for (const Row &row : *rows) {
            say(row.toText());
            measured << row.toJson();
        }
    }
    if (wish.json.isEmpty())
        return exitCode;
    QJsonObject document = machine.toJson();
    document.insert(QStringLiteral("entries"), wish.entries);
    document.insert(QStringLiteral("runs"), wish.runs);
    document.insert(QStringLiteral("rows"), measured);
    return std::max(exitCode, writeJson(wish.json, document));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Wish standard;
    const QCommandLineOption entries(QStringLiteral("entries"), QStringLiteral("Notes in the large journal."),
                                     QStringLiteral("count"), QString::number(standard.entries));
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often each side of a row is measured."),
                                  QStringLiteral("count"), QString::number(standard.runs));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("One group of rows: ") + groupNames().join(u' '),
                                  QStringLiteral("group"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Writes the rows to a file, too."),
                                  QStringLiteral("file"));
    QCommandLineOption memoryOf(QStringLiteral("memory-of"), {}, QStringLiteral("journal"));
    memoryOf.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Lanai against twins that do the same work."));
    parser.addHelpOption();
    parser.addOptions({entries, runs, only, json, memoryOf});
    parser.process(app);

    if (parser.isSet(memoryOf))
        return measureMemory(parser.value(memoryOf));
    const Wish wish{parser.value(entries).toInt(), parser.value(runs).toInt(), parser.value(only), parser.value(json)};
    if (wish.entries < 1 || wish.runs < 1)
        return complain(QStringLiteral("--entries and --runs take a number above 0."));
    if (!wish.only.isEmpty() && !groupNames().contains(wish.only))
        return complain(QStringLiteral("--only takes one of: ") + groupNames().join(u' '));
    return measure(wish);
}
