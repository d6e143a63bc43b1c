// Makes journals of any size with varied vocabulary, the same ones each time.
#pragma once
#include "core/domain/clock.h"
#include "core/storage/journalfile.h"
#include <QRandomGenerator>

namespace lanai::bench {

struct Size
{
    int entries = 1'000;
    int peers = 1'000;
    int series = 300;
};

class Generator
{
public:
    // `file`: new and empty. The journal's last day is the clock's today.
    Generator(JournalFile &file, const Clock &clock, Size size);

    // In transactions of a few thousand rows each.
    [[nodiscard]] Result<void> run();

    // A word that many, some or few notes hold: rank 0 is the most frequent.
    [[nodiscard]] static QString word(int rank);

private:
    [[nodiscard]] Result<void> addPeers();
    [[nodiscard]] Result<void> addSeries();
    [[nodiscard]] Result<void> addEntries(int from, int until);
    [[nodiscard]] Result<void> addStaff();
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    [[nodiscard]] QString sentence(int words);
    [[nodiscard]] Stamp stamp();

    JournalFile &m_file;
    const Clock &m_clock;
    Size m_size;
    QRandomGenerator m_random{20261119};
    HybridClock m_hybrid;
    QList<Id> m_peers;
};

} // namespace lanai::bench
