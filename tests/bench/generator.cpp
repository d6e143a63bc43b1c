#include "tests/bench/generator.h"
#include "core/domain/termdecision.h"
#include "core/domain/termmeetings.h"
#include "core/storage/transaction.h"
#include <cmath>

namespace lanai::bench {

namespace {

constexpr int batch = 2'000;
constexpr int days = 3'650;
constexpr int newest = 1'000; // notes among which the closest peer has every eighth
const QByteArray zone = QByteArrayLiteral("Europe/Berlin");

QString capitalised(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

// Every fourth note is a 1:1's, most others are conversations.
EntryKind kindOf(int number)
{
    if (number % 4 == 0)
        return EntryKind::OneOnOne;
    return number % 7 == 0 ? EntryKind::Note : EntryKind::Conversation;
}

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
    static const char *const beginnings[] = {"b", "br", "c",  "d", "f", "g",  "h", "k",  "l", "m",
                                             "n", "p",  "pr", "r", "s", "st", "t", "tr", "v", "w"};
    static const char *const vowels[] = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    QString made;
    for (int left = rank + 160; left > 0; left /= 160)
        made += QLatin1StringView(beginnings[left % 20]) + QLatin1StringView(vowels[(left / 20) % 8]);
    return made;
}

Id Generator::peerId(int number)
{
    return derivedId({QStringLiteral("bench peer"), QString::number(number)});
}

Id Generator::id() const
{
    return newId(m_clock.nowUtc().toMSecsSinceEpoch());
}

QString Generator::sentence(int words)
{
    QStringList said;
    for (int i = 0; i < words; ++i) {
        // Zipf: a few words everywhere, most of them rarely.
        const double share = m_random.generateDouble();
        said << word(static_cast<int>(std::pow(vocabulary, share)) - 1);
    }
    return capitalised(said.join(u' ')) + u'.';
}

QString Generator::body()
{
    QStringList lines;
    for (int line = 0; line < 4; ++line)
        lines << sentence(8 + m_random.bounded(12));
    return lines.join(u'\n');
}

Result<void> Generator::inTransaction(const std::function<Result<void>()> &work)
{
    Result<Transaction> transaction = Transaction::begin(m_file.connection());
    if (!transaction)
        return fail(transaction.error());
    return work().and_then([&] { return transaction->commit(); });
}

Result<void> Generator::asCommand(const QString &kind, const std::function<Result<void>(const Stamp &)> &work)
{
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    const Stamp stamp{now, m_hybrid.next(now), m_file.device()};
    return m_file.revisions.begin({id(), kind, QStringLiteral("window"), stamp})
        .and_then([&] { return work(stamp); })
        .and_then([&] { return m_file.revisions.end(); });
}

Result<void> Generator::run()
{
    Result<void> done = inTransaction(
        [this] { return addPeers().and_then([this] { return addSeries(); }).and_then([this] { return addStaff(); }); });
    for (int from = 0; from < m_size.entries && done; from += batch)
        done = inTransaction([&] { return addEntries(from, std::min(from + batch, m_size.entries)); });
    return done;
}

Result<void> Generator::addPeers()
{
    return asCommand(QStringLiteral("people"), [this](const Stamp &stamp) {
        Result<void> done;
        for (int i = 0; i < m_size.peers && done; ++i) {
            Peer peer;
            peer.id = peerId(i);
            peer.name = capitalised(word(3'000 + i)) + u' ' + capitalised(word(9'000 + i));
            peer.role = sentence(2);
            peer.interdependence = static_cast<Interdependence>(i % 3);
            done = m_file.peers.peers().insert(peer, stamp);
        }
        return done;
    });
}

Result<void> Generator::addSeries()
{
    Result<void> done;
    for (int i = 0; i < m_size.series && done; ++i) {
        const Series series{id(), peerId(i), sentence(5), {}, {}};
        const Schedule schedule{
            Rhythm::everyWeeks(1 + i % 4, static_cast<Qt::DayOfWeek>(1 + i % 5)), QTime(8 + i % 9, 0), zone, 30, {}};
        Result<Term> term = openTerm(series.id, schedule, m_clock.today().addDays(-7 * (i % 12)));
        if (!term)
            return fail(term.error());
        term->id = id();
        done = asCommand(QStringLiteral("series"), [&](const Stamp &stamp) {
                   return m_file.series.series().insert(series, stamp).and_then([&] {
                       return m_file.series.terms().insert(*term, stamp);
                   });
               }).and_then([&] { return addMeetings(series, *term); });
    }
    return done;
}

Result<void> Generator::addMeetings(const Series &series, const Term &term)
{
    return asCommand(QStringLiteral("plan"), [&](const Stamp &stamp) {
        Result<void> done;
        for (const QDate day : meetingDays(term)) {
            const bool past = day < m_clock.today();
            Meeting meeting;
            meeting.id = id();
            meeting.peerId = series.peerId;
            meeting.seriesId = series.id;
            meeting.termId = term.id;
            meeting.date = day;
            meeting.time = term.schedule.time;
            meeting.zone = zone;
            meeting.state = past ? MeetingState::Held : MeetingState::Planned;
            meeting.outcome = past ? sentence(8) : QString();
            done = done.and_then([&] { return m_file.meetings.meetings().insert(meeting, stamp); });
        }
        return done;
    });
}

Result<void> Generator::addStaff()
{
    StaffMeeting meeting;
    meeting.id = id();
    meeting.title = QStringLiteral("Exec staff");
    meeting.date = m_clock.today().addDays(4);
    meeting.time = QTime(9, 0);
    meeting.zone = zone;
    for (int i = 0; i < 12; ++i)
        meeting.attendees << Attendee{id(), peerId(i), {}, {}, true};
    return asCommand(QStringLiteral("staff"), [&](const Stamp &stamp) {
        Result<void> done = m_file.staff.put(meeting, stamp);
        for (int i = 0; i < 6; ++i) {
            StaffItem item;
            item.id = id();
            item.staffMeetingId = meeting.id;
            item.position = i + 1;
            item.title = sentence(4);
            item.decision = sentence(5);
            item.needs = {peerId(i), peerId(i + 1)};
            Preview preview;
            preview.id = id();
            preview.itemId = item.id;
            preview.peerId = peerId(i);
            preview.on = m_clock.today().addDays(-1);
            preview.words = sentence(6);
            done = done.and_then([&] { return m_file.staff.putItem(item, stamp); }).and_then([&] {
                return m_file.staff.previews().insert(preview, stamp);
            });
        }
        return done;
    });
}

Result<void> Generator::addEntries(int from, int until)
{
    Result<void> done;
    for (int number = from; number < until && done; ++number)
        done = addEntry(number);
    return done;
}

Entry Generator::entryOf(int number)
{
    Entry entry;
    entry.id = id();
    entry.kind = kindOf(number);
    entry.date = m_clock.today().addDays(-days + static_cast<qint64>(days) * (number + 1) / m_size.entries);
    const bool isNew = m_size.entries - number <= newest;
    entry.peers = {{peerId(isNew && number % 8 == 0 ? 0 : anyPeer(1)), EntryRole::About}};
    if (number % 10 == 1) {
        Id other = peerId(0);
        while (!isNew && (other == peerId(0) || other == entry.peers.first().peerId))
            other = peerId(anyPeer(1));
        entry.peers << EntryPeer{other, EntryRole::Mentioned};
    }
    entry.body = body();
    return entry;
}

Result<void> Generator::addEntry(int number)
{
    Entry entry = entryOf(number);
    return asCommand(QStringLiteral("log"), [&](const Stamp &stamp) -> Result<void> {
        if (entry.kind == EntryKind::OneOnOne) {
            const Result<Id> held = holdMeeting(entry, stamp);
            if (!held)
                return fail(held.error());
            entry.meetingId = *held;
        }
        Result<void> done = m_file.entries.insert(entry, stamp);
        if (number % 20 == 0)
            done = done.and_then([&] {
                const auto side = number % 40 == 0 ? CommitmentSide::Mine : CommitmentSide::Theirs;
                return fileCommitment(entry, side, stamp);
            });
        if (number % 50 == 0)
            done = done.and_then([&] { return fileFact(entry, stamp); });
        return done;
    });
}

Result<Id> Generator::holdMeeting(const Entry &entry, const Stamp &stamp)
{
    Meeting meeting;
    meeting.id = id();
    meeting.peerId = entry.peers.first().peerId;
    meeting.date = entry.date;
    meeting.time = QTime(8 + m_random.bounded(9), 0);
    meeting.zone = zone;
    meeting.state = MeetingState::Held;
    meeting.outcome = sentence(8);
    return m_file.meetings.meetings().insert(meeting, stamp).map([&] { return meeting.id; });
}

Result<void> Generator::fileCommitment(const Entry &entry, CommitmentSide side, const Stamp &stamp)
{
    Commitment commitment;
    commitment.id = id();
    commitment.peerId = entry.peers.first().peerId;
    commitment.side = side;
    commitment.text = sentence(6);
    commitment.madeOn = entry.date;
    commitment.due = entry.date.addDays(14);
    const bool past = commitment.due < m_clock.today();
    commitment.state = past ? CommitmentState::Kept : CommitmentState::Open;
    commitment.closedOn = past ? commitment.due : QDate();
    commitment.entryId = entry.id;
    const FiledLine line{id(), entry.id, 0, Mapping<Commitment>::table, commitment.id, stamp.hlc};
    return m_file.commitments.insert(commitment, stamp).and_then([&] {
        return m_file.entries.filedLines().insert(line, stamp);
    });
}

Result<void> Generator::fileFact(const Entry &entry, const Stamp &stamp)
{
    Fact fact;
    fact.id = id();
    fact.peerId = entry.peers.first().peerId;
    fact.text = sentence(6);
    fact.learntOn = entry.date;
    fact.entryId = entry.id;
    const FiledLine line{id(), entry.id, 1, Mapping<Fact>::table, fact.id, stamp.hlc};
    return m_file.knowing.facts().insert(fact, stamp).and_then([&] {
        return m_file.entries.filedLines().insert(line, stamp);
    });
}

} // namespace lanai::bench
