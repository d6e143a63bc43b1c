#include "tests/bench/generator.h"
#include "core/domain/termdecision.h"
#include "core/domain/termmeetings.h"
#include "core/storage/transaction.h"
#include <cmath>

namespace lanai::bench {

namespace {
constexpr int vocabulary = 20'000;
constexpr int batch = 2'000;
} // namespace

Generator::Generator(JournalFile &file, const Clock &clock, Size size)
    : m_file(file)
    , m_clock(clock)
    , m_size(size)
{
}

// Pronounceable, and different for each rank.
QString Generator::word(int rank)
{
    static const char *const beginnings[] = {"b", "br", "c", "d", "f", "g", "h", "k", "l", "m",
                                             "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"};
    static const char *const vowels[] = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    QString made;
    for (int left = rank + 160; left > 0; left /= 160)
        made += QLatin1StringView(beginnings[left % 20]) + QLatin1StringView(vowels[(left / 20) % 8]);
    return made;
}

QString Generator::sentence(int words)
{
    QStringList said;
    for (int i = 0; i < words; ++i) {
        // Zipf: a few words everywhere, most of them rarely.
        const double share = m_random.generateDouble();
        said << word(static_cast<int>(std::pow(vocabulary, share)) - 1);
    }
    said.first()[0] = said.first().at(0).toUpper();
    return said.join(u' ') + u'.';
}

Stamp Generator::stamp()
{
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    return {now, m_hybrid.next(now), m_file.device()};
}

Result<void> Generator::inTransaction(const std::function<Result<void>()> &work)
{
    Result<Transaction> transaction = Transaction::begin(m_file.connection());
    if (!transaction)
        return fail(transaction.error());
    return work().and_then([&] { return transaction->commit(); });
}

Result<void> Generator::run()
{
    Result<void> done = inTransaction([this] { return addPeers(); }).and_then([this] {
        return inTransaction([this] { return addSeries().and_then([this] { return addStaff(); }); });
    });
    for (int from = 0; from < m_size.entries; from += batch)
        done = done.and_then([&] {
            return inTransaction([&] { return addEntries(from, std::min(from + batch, m_size.entries)); });
        });
    return done;
}

Result<void> Generator::addPeers()
{
    Result<void> done;
    for (int i = 0; i < m_size.peers; ++i) {
        Peer peer;
        peer.id = newId(m_clock.nowUtc().toMSecsSinceEpoch());
        peer.name = QStringLiteral("%1 %2").arg(word(3'000 + i), word(9'000 + i));
        peer.role = sentence(2);
        peer.interdependence = static_cast<Interdependence>(i % 3);
        m_peers << peer.id;
        done = done.and_then([&] { return m_file.peers.peers().insert(peer, stamp()); });
    }
    return done;
}

Result<void> Generator::addSeries()
{
    Result<void> done;
    for (int i = 0; i < m_size.series; ++i) {
        const Series series{newId(0), m_peers.at(i), sentence(5), {}, {}};
        const Schedule schedule{Rhythm::everyWeeks(1 + i % 4, static_cast<Qt::DayOfWeek>(1 + i % 5)),
                                QTime(8 + i % 9, 0), "Europe/Berlin", 30, {}};
        Result<Term> term = openTerm(series.id, schedule, m_clock.today().addDays(-7 * (i % 12)));
        if (!term)
            return fail(term.error());
        term->id = newId(0);
        done = done.and_then([&] { return m_file.series.series().insert(series, stamp()); }).and_then([&] {
            return m_file.series.terms().insert(*term, stamp());
        });
        for (const QDate day : meetingDays(*term)) {
            Meeting meeting;
            meeting.id = newId(0);
            meeting.peerId = series.peerId;
            meeting.seriesId = series.id;
            meeting.termId = term->id;
            meeting.date = day;
            meeting.time = schedule.time;
            meeting.zone = schedule.zone;
            meeting.state = day < m_clock.today() ? MeetingState::Held : MeetingState::Planned;
            meeting.outcome = day < m_clock.today() ? sentence(8) : QString();
            done = done.and_then([&] { return m_file.meetings.meetings().insert(meeting, stamp()); });
        }
    }
    return done;
}

Result<void> Generator::addStaff()
{
    StaffMeeting meeting;
    meeting.id = newId(0);
    meeting.title = QStringLiteral("Exec staff");
    meeting.date = m_clock.today().addDays(4);
    meeting.time = QTime(9, 0);
    meeting.zone = "Europe/Berlin";
    for (int i = 0; i < 12; ++i)
        meeting.attendees << Attendee{newId(0), m_peers.at(i), {}, {}, true};
    Result<void> done = m_file.staff.put(meeting, stamp());
    for (int i = 0; i < 6; ++i) {
        StaffItem item;
        item.id = newId(0);
        item.staffMeetingId = meeting.id;
        item.position = i + 1;
        item.title = sentence(4);
        item.decision = sentence(5);
        item.needs = {m_peers.at(i), m_peers.at(i + 1)};
        Preview preview;
        preview.id = newId(0);
        preview.itemId = item.id;
        preview.peerId = m_peers.at(i);
        preview.on = m_clock.today().addDays(-1);
        preview.words = sentence(6);
        done = done.and_then([&] { return m_file.staff.putItem(item, stamp()); }).and_then([&] {
            return m_file.staff.previews().insert(preview, stamp());
        });
    }
    return done;
}

Result<void> Generator::addEntries(int from, int until)
{
    Result<void> done;
    for (int i = from; i < until; ++i) {
        Entry entry;
        entry.id = newId(0);
        entry.kind = i % 7 == 0 ? EntryKind::Note : EntryKind::OneOnOne;
        // Ten years up to today, oldest first.
        entry.date = m_clock.today().addDays(-3'650 + 3'650LL * i / m_size.entries);
        entry.peers = {{m_peers.at(static_cast<qsizetype>(m_random.bounded(m_peers.size()))), EntryRole::About}};
        QStringList lines;
        for (int line = 0; line < 4; ++line)
            lines << sentence(8 + m_random.bounded(12));
        entry.body = lines.join(u'\n');
        done = done.and_then([&] { return m_file.entries.insert(entry, stamp()); });
        if (i % 20 != 0)
            continue;
        Commitment commitment;
        commitment.id = newId(0);
        commitment.peerId = entry.peers.first().peerId;
        commitment.side = i % 40 == 0 ? CommitmentSide::Mine : CommitmentSide::Theirs;
        commitment.text = sentence(6);
        commitment.madeOn = entry.date;
        commitment.due = entry.date.addDays(14);
        const bool old = commitment.due < m_clock.today();
        commitment.state = old ? CommitmentState::Kept : CommitmentState::Open;
        commitment.closedOn = old ? commitment.due : QDate();
        commitment.entryId = entry.id;
        done = done.and_then([&] { return m_file.commitments.insert(commitment, stamp()); });
    }
    return done;
}

} // namespace lanai::bench
