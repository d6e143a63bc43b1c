#include "tests/house/houserules.h"
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QList>
#include <QRegularExpression>
#include <algorithm>

namespace lanai::test {
namespace {

// A room: the files that begin with `path`, what they may include of ours, and which of Qt's modules.
struct Room
{
    QString path;
    QStringList ours;
    QStringList qt; // empty: any
};

Room room(const char *path, const char *ours, const char *qt)
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    return {QString::fromLatin1(path), words(ours), words(qt)};
}

// The arrows of the house, the narrower room before the wider one. Only core/storage knows SQL; the journal's facade is
// all that the window and the command line see of it, but for what a passphrase is held in on its way to the facade.
const QList<Room> &rooms()
{
    static const QList<Room> all{
        room("core/cmake/", "", "QtCore"),
        room("core/domain/", "core/domain/", "QtCore"),
        room("core/storage/", "core/domain/ core/storage/", "QtCore QtSql"),
        room("core/journal/inbox.cpp", "core/domain/ core/storage/ core/journal/ core/keys/sealedinbox.h", "QtCore"),
        room("core/journal/", "core/domain/ core/storage/ core/journal/ core/words/", "QtCore"),
        room("core/words/", "core/domain/ core/words/", "QtCore"),
        room("core/exchange/", "core/domain/ core/storage/ core/exchange/", "QtCore"),
        room("core/keys/", "core/domain/ core/storage/ core/keys/", "QtCore"),
        room("core/sync/", "core/domain/ core/storage/ core/sync/", "QtCore"),
        room("ui/sheet/", "core/domain/ core/journal/ core/storage/secretbytes.h ui/sheet/", "QtCore QtGui"),
        room("ui/language/", "ui/language/", "QtCore"),
        room("ui/shell/error", "core/domain/ ui/shell/error", "QtCore"),
        room("ui/", "core/domain/ core/journal/ core/keys/ core/storage/key.h core/storage/secretbytes.h ui/", ""),
        room("app/cli/",
             "core/domain/ core/journal/ core/exchange/ core/keys/ core/storage/key.h core/storage/secretbytes.h "
             "ui/sheet/ "
             "ui/shell/error ui/language/ app/cli/ app/privatememory.h",
             "QtCore QtGui"),
        room("app/", "core/domain/ core/journal/ core/exchange/ core/keys/ core/sync/ ui/ app/", ""),
        room("tests/", "core/ ui/ app/ tests/", ""),
    };
    return all;
}

// A pattern that may stand in no file whose path fits.
struct Forbidden
{
    QRegularExpression path;
    QRegularExpression text;
    QString why;
};

Forbidden forbid(const char *path, const char *text, const char *why)
{
    return {QRegularExpression(QString::fromLatin1(path)), QRegularExpression(QString::fromLatin1(text)),
            QString::fromLatin1(why)};
}

const QList<Forbidden> &forbidden()
{
    static const QList<Forbidden> all{
        // (Every part of a calendar file begins with BEGIN, too.)
        forbid("^(app|ui|core/(?!storage/|exchange/icalendarlines\\.)).*\\.(cpp|h)$",
               "\"\\(?\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|ALTER|DROP|PRAGMA|ATTACH|BEGIN|COMMIT)\\b",
               "SQL stands in core/storage/ only"),
        forbid("^(app|core|ui)/.*\\.(cpp|h)$", "\\bqFatal\\b", "no qFatal on a person's data"),
        forbid("^tests/.*\\.(cpp|h)$", "\\b(QSKIP|QEXPECT_FAIL|qSleep|m?sleep|sleep_for)\\s*\\(",
               "a test neither skips nor sleeps"),
        forbid("", "(?<![\\w./])/(home|mnt|root|tmp|Users|work)/\\w", "a path of one machine"),
        forbid("^(app|ui)/", "setProperty\\(\"size\"",
               "every widget has a size already: the style sheet reads measure"),
        forbid("^(app|ui)/(?!sheet/papertheme\\.h).*\\.(cpp|h)$",
               "\"#[0-9A-Fa-f]{3,8}\\b|QColor\\s*[({]\\s*[\"0-9#]|\\bqRgba?\\(|"
               "\\bQt::(white|black|red|green|blue|yellow|cyan|magenta|(dark|light)?[gG]ray)\\b",
               "colours stand in resources/theme only"),
        forbid("^(packaging|\\.ci)/", "\\b(https?|ftp)://", "the set-up names no host"),
    };
    return all;
}

// The module of Qt that has the header, e.g. QtSql for both QSqlQuery and QtSql/QSqlQuery; empty when none has it.
QString moduleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    static QHash<QString, QString> known;
    if (const QString named = header.section(u'/', 0, 0); modules.contains(named))
        return named;
    if (const auto it = known.constFind(header); it != known.cend())
        return *it;
    const auto it = std::find_if(modules.cbegin(), modules.cend(), [&header](const QString &module) {
        return QFileInfo(headers.filePath(module + u'/' + header)).isFile();
    });
    return *known.insert(header, it == modules.cend() ? QString() : *it);
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
                       [&path](const QString &beginning) { return path.startsWith(beginning); });
}

// Why `room` may not include `header`; empty when it may.
QString whyNot(const Room &room, const QString &header, bool quoted)
{
    static const QStringList rooted{QStringLiteral("app/"), QStringLiteral("core/"), QStringLiteral("tests/"),
                                    QStringLiteral("ui/")};
    if (startsWithAny(header, rooted))
        return startsWithAny(header, room.ours) ? QString()
                                                : QStringLiteral("%1 may not include %2").arg(room.path, header);
    if (quoted)
        return header.endsWith(QStringLiteral(".moc")) ? QString()
                                                       : QStringLiteral("%1 is not named from the root").arg(header);
    // Tests hold storage against the library itself, and so do the benchmarks.
    static const QStringList besideSqlite{QStringLiteral("core/storage/"), QStringLiteral("tests/")};
    if (header.endsWith(QStringLiteral("sqlite3.h")) && !besideSqlite.contains(room.path))
        return QStringLiteral("only core/storage/ may include sqlite3.h");
    const QString module = moduleOf(header);
    if (module == QStringLiteral("QtSql") && !besideSqlite.contains(room.path))
        return QStringLiteral("only core/storage/ may include %1 of QtSql").arg(header);
    if (module.isEmpty() || room.qt.isEmpty() || room.qt.contains(module))
        return {};
    return QStringLiteral("%1 may not include %2 of %3").arg(room.path, header, module);
}

// The same for one line of the file; lines that include nothing break no rule.
QString brokenArrow(const QString &path, const QString &line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const auto match = include.match(line);
    if (!match.hasMatch())
        return {};
    const auto room = std::find_if(rooms().cbegin(), rooms().cend(),
                                   [&path](const Room &candidate) { return path.startsWith(candidate.path); });
    if (room == rooms().cend())
        return QStringLiteral("no room of the house has this file");
    return whyNot(*room, match.captured(2), match.captured(1) == QStringLiteral("\""));
}

} // namespace

QStringList breaches(const QString &path, const QString &text)
{
    QStringList found;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto tell = [&](const QString &why) {
            found << QStringLiteral("%1:%2: %3").arg(path, QString::number(i + 1), why);
        };
        if (const QString why = brokenArrow(path, lines.at(i)); !why.isEmpty())
            tell(why);
        for (const Forbidden &rule : forbidden()) {
            if (lines.at(i).contains(rule.text) && path.contains(rule.path))
                tell(rule.why);
        }
    }
    return found;
}

} // namespace lanai::test
