// A journal with two people in it, for tests of one store.
#pragma once
#include "tests/support/named.h"
#include "tests/support/scratchjournal.h"

namespace lanai::test {

// at("15:00")
[[nodiscard]] inline QTime at(const char *iso)
{
    return QTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

// utcAt("2026-11-19T14:00")
[[nodiscard]] inline QDateTime utcAt(const char *iso)
{
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return {read.date(), read.time(), Qt::UTC};
}

class StoreFile : public ScratchJournal
{
public:
    StoreFile()
    {
        addPeer("dana", "Dana Whitfield");
        addPeer("priya", "Priya Raman");
    }

    void addPeer(const char *word, const char *name)
    {
        Peer peer;
        peer.id = idOf(word);
        peer.name = QString::fromUtf8(name);
        if (const auto added = file->peers.peers().insert(peer, stamp()); !added)
            qFatal("no peer: %s", why(added).constData());
    }
    // As the stock shell would.
    void write(const char *sql) const
    {
        if (const auto done = file->connection().exec(QString::fromUtf8(sql)); !done)
            qFatal("not written: %s", why(done).constData());
    }

    const Id dana = idOf("dana");
    const Id priya = idOf("priya");
};

// The ids of things, in their order.
template<class Things>
QList<Id> idsIn(const Things &things)
{
    QList<Id> ids;
    for (const auto &thing : things)
        ids << thing.id;
    return ids;
}

} // namespace lanai::test
