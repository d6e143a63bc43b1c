#include "core/journal/rowlabel.h"
#include "core/storage/journalfile.h"

namespace lanai {

namespace {

constexpr int longest = 80; // characters

// The first line with something on it.
QString firstLine(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            return words.size() > longest ? words.first(longest - 1) + QChar(0x2026) : words;
    }
    return {};
}

} // namespace

Result<QString> rowLabel(const JournalFile &file, const QString &table, const RowVersion &row)
{
    // The columns that hold what a thing is known by, in the order in which they say most.
    static const QStringList speaking{QStringLiteral("name"),    QStringLiteral("title"),    QStringLiteral("text"),
                                      QStringLiteral("body"),    QStringLiteral("question"), QStringLiteral("outcome"),
                                      QStringLiteral("purpose"), QStringLiteral("words"),    QStringLiteral("role"),
                                      QStringLiteral("reason")};
    const bool isLink = table == QLatin1StringView("entry_peer"); // its role is no job
    for (const QString &column : speaking) {
        const QString line = isLink ? QString() : firstLine(row.value(column).toString());
        if (!line.isEmpty())
            return line;
    }
    const Id peer = idFromText(row.value(QStringLiteral("peer_id")).toString());
    const Result<Peer> found = peer.isNull() ? fail(ErrorCode::NotFound) : file.peers.peers().get(peer);
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    return found ? found->name : table;
}

} // namespace lanai
