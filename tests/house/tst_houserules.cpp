#include "tests/house/houserules.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

using lanai::test::breaches;

namespace {

QString root()
{
    return qEnvironmentVariable("LANAI_SOURCE");
}

// Every file of the house, from the repository's root.
QStringList files()
{
    const QDir top(root());
    QStringList found = top.entryList(QDir::Files);
    for (const auto *room : {".ci", "app", "core", "packaging", "resources", "tests", "ui"}) {
        QDirIterator it(top.filePath(QLatin1StringView(room)), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            found << top.relativeFilePath(it.next());
    }
    return found;
}

QString read(const QString &path)
{
    QFile file(root() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TstHouserules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileKeepsTheRules()
    {
        QStringList found;
        for (const QString &path : files())
            found += breaches(path, read(path));
        QVERIFY2(found.isEmpty(), qUtf8Printable(u'\n' + found.join(u'\n')));
    }
    // The linker would quietly take one for the other. The window and the command line are two programs.
    void noTypeOfTheHouseIsNamedTwice()
    {
        static const QRegularExpression named(
            QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: :.*| \\{)?$"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> where;
        QStringList found;
        for (const QString &path : files()) {
            if (!path.endsWith(QStringLiteral(".h")) || path.startsWith(QStringLiteral("tests/")))
                continue;
            const QString program = path.startsWith(QStringLiteral("app/cli/")) ? QStringLiteral("cli/") : QString();
            for (auto it = named.globalMatch(read(path)); it.hasNext();) {
                const QString name = program + it.next().captured(1);
                if (where.contains(name))
                    found << QStringLiteral("%1: %2 and %3").arg(name, where.value(name), path);
                where.insert(name, path);
            }
        }
        QVERIFY2(found.isEmpty(), qUtf8Printable(u'\n' + found.join(u'\n')));
    }
    void theWholeHouseIsRead()
    {
        const QStringList all = files();
        for (const auto *path : {"README.md", "core/domain/id.h", "packaging/run", ".ci/run", "tests/house/main.cpp"})
            QVERIFY2(all.contains(QLatin1StringView(path)), path);
        QVERIFY(read(QStringLiteral("core/domain/id.h")).contains(QStringLiteral("namespace lanai")));
    }
    void whatBreaksARuleIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *path, const QByteArray &line, const char *why) {
            QTest::newRow(path + QByteArray(" ") + line)
                << QString::fromLatin1(path) << QString::fromLatin1(line) << QString::fromLatin1(why);
        };
        const auto include = [&row](const char *path, const QByteArray &header, const char *why) {
            row(path, "#include " + header, why);
        };
        include("core/journal/journal.h", "<QWidget>", "core/journal/ may not include QWidget of QtWidgets");
        include("core/domain/term.h", "<QtWidgets/QLabel>",
                "core/domain/ may not include QtWidgets/QLabel of QtWidgets");
        include("core/domain/term.cpp", "<QColor>", "core/domain/ may not include QColor of QtGui");
        include("core/domain/term.cpp", "<QSqlQuery>", "only core/storage/ may include QSqlQuery of QtSql");
        include("core/journal/journal.cpp", "<QSqlQuery>", "only core/storage/ may include QSqlQuery of QtSql");
        include("ui/today/todaypage.cpp", "<QSqlQuery>", "only core/storage/ may include QSqlQuery of QtSql");
        include("app/cli/main.cpp", "<QtSql/QSqlDatabase>",
                "only core/storage/ may include QtSql/QSqlDatabase of QtSql");
        include("core/cmake/pch.h", "<qpainter.h>", "core/cmake/ may not include qpainter.h of QtGui");
        include("ui/sheet/staffsheet.cpp", "<QLabel>", "ui/sheet/ may not include QLabel of QtWidgets");
        include("ui/shell/errortext.cpp", "<QFont>", "ui/shell/error may not include QFont of QtGui");
        include("app/cli/main.cpp", "<QApplication>", "app/cli/ may not include QApplication of QtWidgets");
        include("core/journal/search.cpp", "<sqlcipher/sqlite3.h>", "only core/storage/ may include sqlite3.h");
        include("ui/today/todaypage.cpp", "<sqlite3.h>", "only core/storage/ may include sqlite3.h");
        include("core/domain/term.h", "\"core/storage/termstore.h\"",
                "core/domain/ may not include core/storage/termstore.h");
        include("core/domain/term.h", "\"core/journal/journal.h\"",
                "core/domain/ may not include core/journal/journal.h");
        include("core/storage/store.h", "\"core/journal/journal.h\"",
                "core/storage/ may not include core/journal/journal.h");
        include("core/exchange/icalendarreader.cpp", "\"core/journal/journal.h\"",
                "core/exchange/ may not include core/journal/journal.h");
        include("core/journal/calendars.cpp", "\"core/exchange/icalendarreader.h\"",
                "core/journal/ may not include core/exchange/icalendarreader.h");
        include("ui/settings/calendarsection.cpp", "\"core/exchange/icalendarreader.h\"",
                "ui/ may not include core/exchange/icalendarreader.h");
        include("core/words/thesaurus.cpp", "\"core/storage/connection.h\"",
                "core/words/ may not include core/storage/connection.h");
        include("ui/asks/askpage.cpp", "\"core/words/stemmer.h\"", "ui/ may not include core/words/stemmer.h");
        include("core/keys/recovery.cpp", "\"core/journal/journal.h\"",
                "core/keys/ may not include core/journal/journal.h");
        include("core/journal/today.cpp", "\"ui/today/todaypage.h\"",
                "core/journal/ may not include ui/today/todaypage.h");
        include("core/journal/today.cpp", "\"tests/support/registry.h\"",
                "core/journal/ may not include tests/support/registry.h");
        include("ui/today/todaypage.cpp", "\"core/storage/connection.h\"",
                "ui/ may not include core/storage/connection.h");
        include("ui/today/todaypage.cpp", "<core/storage/connection.h>",
                "ui/ may not include core/storage/connection.h");
        include("ui/sheet/staffsheet.cpp", "\"ui/shell/theme.h\"", "ui/sheet/ may not include ui/shell/theme.h");
        include("app/main.cpp", "\"core/storage/connection.h\"", "app/ may not include core/storage/connection.h");
        include("app/cli/main.cpp", "\"core/storage/connection.h\"",
                "app/cli/ may not include core/storage/connection.h");
        include("app/cli/main.cpp", "\"ui/shell/mainwindow.h\"", "app/cli/ may not include ui/shell/mainwindow.h");
        include("core/domain/term.cpp", "\"term.h\"", "term.h is not named from the root");
        include("core/extras/term.cpp", "<QString>", "no room of the house has this file");
        row("core/journal/today.cpp", "query(\"SELECT id FROM peer\");", "SQL stands in core/storage/ only");
        row("app/cli/main.cpp", "R\"(  DELETE FROM peer)\"", "SQL stands in core/storage/ only");
        row("core/domain/term.cpp", "qFatal(\"no term\");", "no qFatal on a person's data");
        row("tests/domain/tst_term.cpp",
            "QSKIP"
            "(\"not today\");",
            "a test neither skips nor sleeps");
        row("tests/domain/tst_term.cpp",
            "QTest::qSleep"
            "(10);",
            "a test neither skips nor sleeps");
        const char *colours = "colours stand in resources/theme only";
        row("ui/today/todaypage.cpp", "pen.setColor(\"#0F6B66\");", colours);
        row("ui/today/todaypage.cpp", "QColor(15, 107, 102)", colours);
        row("ui/parts/paint.h", "painter.fillRect(place, Qt::darkGray);", colours);
        row("ui/parts/inlinebar.cpp", "button->setProperty(\"size\", small);",
            "every widget has a size already: the style sheet reads measure");
        row("README.md",
            "cd /"
            "home/ana/lanai",
            "a path of one machine");
        row("tests/storage/tst_file.cpp",
            "open(\"/"
            "tmp/a.lanai\")",
            "a path of one machine");
        row("packaging/install",
            "curl http:"
            "//example.org",
            "the set-up names no host");
    }
    void whatBreaksARuleIsFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const QString, why);
        const QString text = QStringLiteral("// A line before.\n%1\n").arg(line);
        QCOMPARE(breaches(path, text), QStringList{QStringLiteral("%1:2: %2").arg(path, why)});
    }
    void whatKeepsTheRulesIsNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *path, const QByteArray &line) {
            QTest::newRow(path + QByteArray(" ") + line) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("core/domain/term.h", "#include <QDate>");
        row("core/domain/term.h", "#include <vector>");
        row("core/domain/term.cpp", "#include \"core/domain/term.h\"");
        row("core/storage/connection.cpp", "#include <sqlcipher/sqlite3.h>");
        row("core/storage/driver.h", "#include <QSqlDriver>");
        row("core/storage/peerstore.cpp", "query(\"SELECT id FROM peer\");");
        row("core/journal/journal.cpp", "#include \"core/storage/connection.h\"");
        row("core/journal/knowers.cpp", "#include \"core/words/questionreader.h\"");
        row("core/journal/today.cpp", "const QString shown = tr(\"Select a peer\");");
        row("ui/sheet/staffsheet.cpp", "#include <QTextDocument>");
        row("ui/today/todaypage.cpp", "#include <QWidget>");
        row("ui/today/todaypage.cpp", "#include \"core/journal/journal.h\"");
        row("ui/today/todaypage.cpp", "#include \"todaypage.moc\"");
        row("app/cli/main.cpp", "#include \"ui/shell/errortext.h\"");
        row("app/cli/exchange.cpp", "#include \"core/exchange/icalendarreader.h\"");
        row("app/cli/passphrase.cpp", "#include \"core/storage/secretbytes.h\"");
        row("app/main.cpp", "#include \"core/keys/keychain.h\"");
        row("tests/storage/tst_driver.cpp", "#include \"core/storage/driver.h\"");
        row("tests/storage/tst_driver.cpp", "query(\"SELECT 1\");");
        row("packaging/systems/debian.sh", "list=/etc/apt/sources.list");
        row("CONTRIBUTING.md", "Copy core/domain/term.h to ui/work/term.h");
    }
    void whatKeepsTheRulesIsNot()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QCOMPARE(breaches(path, line), QStringList());
    }
};

LANAI_TEST(TstHouserules, tst_houserules)
#include "tst_houserules.moc"
