// Makes journals of any size with varied vocabulary. The same words, people and days each time; only ids differ.
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
    // `file`: without peers. The journal's last day is the clock's today, its first ten years before.
    Generator(JournalFile &file, const Clock &clock, Size size);

    // In transactions of a few thousand notes each; every note is a command, as if somebody had typed it.
    [[nodiscard]] Result<void> run();

    // A word that many, some or few notes hold: rank 0 is the most frequent.
    [[nodiscard]] static QString word(int rank);
    static constexpr int vocabulary = 20'000;

    // The first ones have a series. Number 0 is the closest: every eighth of the newest 1,000 notes is about them, and
    // none before, so that their page shows as much in a small journal as in a large one.
    [[nodiscard]] static Id peerId(int number);

private:
    [[nodiscard]] Result<void> addPeers();
    [[nodiscard]] Result<void> addSeries();
    [[nodiscard]] Result<void> addMeetings(const Series &series, const Term &term);
    [[nodiscard]] Result<void> addStaff();
    [[nodiscard]] Result<void> addEntries(int from, int until);
    [[nodiscard]] Result<void> addEntry(int number);
    [[nodiscard]] Result<void> fileCommitment(const Entry &entry, CommitmentSide side, const Stamp &stamp);
    [[nodiscard]] Result<void> fileFact(const Entry &entry, const Stamp &stamp);
    [[nodiscard]] Result<Id> holdMeeting(const Entry &entry, const Stamp &stamp);
    [[nodiscard]] Entry entryOf(int number);

    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);
    [[nodiscard]] Result<void> asCommand(const QString &kind, const std::function<Result<void>(const Stamp &)> &work);
    [[nodiscard]] Id id() const;
    [[nodiscard]] QString sentence(int words);
    [[nodiscard]] QString body();
    [[nodiscard]] int anyPeer(int from) { return m_random.bounded(from, m_size.peers); }

    JournalFile &m_file;
    const Clock &m_clock;
    Size m_size;
    QRandomGenerator m_random{20261119};
    HybridClock m_hybrid;
};

} // namespace lanai::bench
