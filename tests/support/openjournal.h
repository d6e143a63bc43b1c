// An open Journal on a real file, with Dana and Priya in it.
#pragma once
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "tests/support/rows.h"
#include "tests/support/scratchjournal.h"

namespace lanai::test {

class OpenJournal
{
public:
    explicit OpenJournal(const char *today = "2026-11-19")
        : scratch(today)
    {
        scratch.file.reset();
        reopen();
        dana = addPeer("Dana Whitfield");
        priya = addPeer("Priya Raman");
    }

    void reopen()
    {
        journal.reset();
        auto opened = Journal::open(scratch.path(), ScratchJournal::key(), scratch.clock, QStringLiteral("cli"));
        if (!opened)
            qFatal("the journal did not open: %s", why(opened).constData());
        journal = std::move(*opened);
    }
    // See livingRows(): also while the journal is open.
    [[nodiscard]] QStringList rows() const { return livingRows(scratch.path(), ScratchJournal::key()); }
    Journal *operator->() const { return journal.get(); }

    Id addPeer(const char *name, Interdependence interdependence = Interdependence::Strong)
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        peer.interdependence = interdependence;
        return journal->people().add(peer).value();
    }
    // Every week or more on Thursdays at 10:00 in Berlin.
    Id startSeries(const Id &peer, const char *from, int everyWeeks = 1)
    {
        SeriesDraft draft;
        draft.peerId = peer;
        draft.schedule.rhythm = Rhythm::everyWeeks(everyWeeks, Qt::Thursday);
        draft.schedule.time = QTime(10, 0);
        draft.schedule.zone = "Europe/Berlin";
        draft.schedule.minutes = 45;
        draft.from = day(from);
        return journal->oneOnOnes().start(draft).value();
    }
    // Moves the clock to another day, at 08:00 UTC.
    void comeTo(const char *iso) { scratch.clock.set(QDateTime(day(iso), QTime(8, 0), QTimeZone::utc())); }

    ScratchJournal scratch;
    std::unique_ptr<Journal> journal;
    Id dana;
    Id priya;
};

} // namespace lanai::test
