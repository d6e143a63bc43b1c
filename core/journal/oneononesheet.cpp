#include "core/journal/oneononesheet.h"
#include "core/domain/agendaorder.h"
#include "core/domain/kudosrules.h"
#include "core/domain/notelines.h"
#include "core/domain/previews.h"
#include "core/domain/sentences.h"
#include "core/domain/termlength.h"
#include "core/domain/zonedtime.h"
#include "core/journal/checkins.h"
#include "core/journal/rememberlines.h"
#include "core/journal/session.h"
#include <algorithm>

namespace lanai {

namespace {
constexpr int lastTimeLines = 3;
constexpr int lastTimeLookBack = 5; // meetings and notes: past those that are kept back
constexpr qsizetype topicsShown = 3;

// Of a commitment's line, without its mark: "me by Fri: …" is mine, "Dana: …" theirs.
CommitmentSide sideOf(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isLetter())
        ++end;
    const bool mine = QStringView(line).first(end).compare(QLatin1StringView("me"), Qt::CaseInsensitive) == 0;
    return mine ? CommitmentSide::Mine : CommitmentSide::Theirs;
}

// All that leaves of it: my four numbers, then theirs and their words.
QString toldIn(const SheetTrust &trust)
{
    const QList<int> mine{trust.level, trust.listening, trust.openMindedness, trust.vulnerability};
    QStringList numbers;
    for (const int number : mine)
        numbers << QString::number(number);
    QStringList parts{numbers.join(QStringLiteral(", "))};
    if (trust.theirRating > 0)
        parts << QString::number(trust.theirRating);
    if (!trust.theirWords.isEmpty())
        parts << trust.theirWords;
    return parts.join(QStringLiteral("; "));
}

} // namespace

Result<OneOnOneSheet> OneOnOneSheetQuery::run(const Meeting &meeting)
{
    const Result<Peer> peer = m_session.file().peers.peers().get(meeting.peerId);
    if (!peer)
        return fail(peer.error());
    OneOnOneSheet sheet;
    const QDate day = meeting.date.isValid() ? meeting.date : m_session.today();
    return addHeader(sheet, meeting, *peer)
        .and_then([&] { return addRemember(sheet, meeting); })
        .and_then([&] { return addLastTime(sheet, *peer, day); })
        .and_then([&] { return addOwed(sheet, *peer); })
        .and_then([&] { return addAgenda(sheet, meeting, *peer); })
        .and_then([&] { return addTopics(sheet, *peer); })
        .and_then([&] { return addIntention(sheet, meeting); })
        .and_then([&] { return addPreviews(sheet, meeting, *peer); })
        .and_then([&] { return addKindWord(sheet, *peer); })
        .and_then([&] { return addTrust(sheet, *peer); })
        .map([&] {
            m_ledger.fill(sheet.imprint);
            return sheet;
        });
}

Result<void> OneOnOneSheetQuery::addHeader(OneOnOneSheet &sheet, const Meeting &meeting, const Peer &peer)
{
    const Result<SheetImprint> imprint = m_parts.imprint(m_options);
    if (!imprint)
        return fail(imprint.error());
    sheet.imprint = *imprint;
    sheet.peer = SheetParts::person(peer);
    sheet.role = peer.organisation.isEmpty() ? peer.role : peer.role + QStringLiteral(", ") + peer.organisation;
    if (meeting.id.isNull())
        return {};
    sheet.meetingId = meeting.id;
    sheet.minutes = meeting.minutes;
    if (!meeting.termId.isNull()) {
        const Result<Term> term = m_session.file().series.terms().get(meeting.termId);
        if (!term)
            return fail(term.error());
        sheet.week = weekNumber(*term, meeting.date);
        sheet.weeks = weekCount(*term);
    }
    return m_parts.time(meeting.date, meeting.time, meeting.zone).map([&sheet](const SheetTime &when) {
        sheet.when = when;
    });
}

Result<void> OneOnOneSheetQuery::addRemember(OneOnOneSheet &sheet, const Meeting &meeting)
{
    if (!m_options.oneOnOne.remember)
        return {};
    Meeting asked = meeting;
    if (asked.id.isNull())
        asked.date = m_session.today();
    const auto lines = RememberLines(m_session).of({{meeting.peerId, {asked}}}, m_ledger.audience());
    if (!lines)
        return fail(lines.error());
    sheet.remember = lines->value(meeting.peerId).first();
    if (sheet.remember)
        m_ledger.admit({LeavingKind::Remembered, sheet.remember->sourceId, sheet.peer.name, sheet.remember->text},
                       Privacy::SheetSafe); // the rule chose among what may leave
    return {};
}

Result<void> OneOnOneSheetQuery::addLastTime(OneOnOneSheet &sheet, const Peer &peer, QDate before)
{
    if (!m_options.oneOnOne.lastTime)
        return {};
    const Result<QList<Meeting>> held = m_session.file().meetings.heldOf(peer.id, before, lastTimeLookBack);
    const Result<QList<Entry>> notes = m_session.file().entries.latestOf(peer.id, lastTimeLookBack);
    if (!held || !notes)
        return fail(held ? notes.error() : held.error());
    SheetLastTime last;
    const Meeting meeting = lastToTell(*held, peer);
    if (!meeting.id.isNull()) {
        last.on = meeting.date;
        const LeavingThing outcome{LeavingKind::Outcome, meeting.id, peer.name, meeting.outcome};
        if (!meeting.outcome.isEmpty() && m_ledger.admit(outcome, meeting.privacy))
            last.outcome = meeting.outcome;
    }
    const auto isSince = [&meeting](const Entry &note) {
        return meeting.id.isNull() || note.meetingId == meeting.id || note.date >= meeting.date;
    };
    QList<Entry> since;
    std::copy_if(notes->cbegin(), notes->cend(), std::back_inserter(since), isSince);
    addNote(last, since, peer);
    if (last.on.isValid() || last.noteOn.isValid())
        sheet.lastTime = last;
    return {};
}

Meeting OneOnOneSheetQuery::lastToTell(const QList<Meeting> &held, const Peer &peer)
{
    for (const Meeting &meeting : held) {
        if (meeting.privacy != Privacy::Sealed)
            return meeting;
        if (meeting.id == held.first().id && !meeting.outcome.isEmpty())
            m_ledger.admit({LeavingKind::Outcome, meeting.id, peer.name, meeting.outcome}, meeting.privacy);
    }
    return {};
}

void OneOnOneSheetQuery::addNote(SheetLastTime &last, const QList<Entry> &notes, const Peer &peer)
{
    const auto mayLeave = [this](const Entry &note) {
        return !keptBack(matterOf(note.kind), note.privacy, m_ledger.audience());
    };
    const auto note = std::find_if(notes.cbegin(), notes.cend(), mayLeave);
    if (note != notes.cbegin()) // the newest would stand there
        (void)m_ledger.admitsAll(notes.first().privacy, matterOf(notes.first().kind));
    if (note == notes.cend())
        return;
    last.noteOn = note->date;
    addNoteLines(last, *note, peer);
}

void OneOnOneSheetQuery::addNoteLines(SheetLastTime &last, const Entry &note, const Peer &peer)
{
    NoteLines lines(note.body);
    while (const std::optional<NoteLine> line = lines.next()) {
        if (last.lines.size() == lastTimeLines)
            return;
        if (line->kind != NoteLine::Kind::Text)
            continue;
        QString text = line->bodyRange().in(note.body).toString().trimmed();
        if (text.startsWith(u'#')) // a heading says where it stands, not what was said
            continue;
        if (line->mark)
            text = text.sliced(2).trimmed();
        last.lines << SheetNoteLine{line->mark, line->mark ? sideOf(text) : CommitmentSide::Mine, text};
        m_ledger.admit({LeavingKind::NoteLine, note.id, peer.name, last.lines.last().text}, note.privacy,
                       matterOf(note.kind));
    }
}

Result<void> OneOnOneSheetQuery::addOwed(OneOnOneSheet &sheet, const Peer &peer)
{
    if (!m_options.oneOnOne.owed)
        return {};
    const Result<QList<Commitment>> open = m_session.file().commitments.openOf(peer.id);
    if (!open)
        return fail(open.error());
    return m_parts.leaving(*open, m_ledger).map([&sheet](const QList<SheetCommitment> &rows) { sheet.owed = rows; });
}

Result<void> OneOnOneSheetQuery::addAgenda(OneOnOneSheet &sheet, const Meeting &meeting, const Peer &peer)
{
    if (!m_options.oneOnOne.agenda)
        return {};
    MeetingStore &store = m_session.file().meetings;
    const Result<QList<AgendaItem>> items =
        meeting.id.isNull() ? store.waitingFor(peer.id) : store.agendaOf(meeting.id);
    if (!items)
        return fail(items.error());
    for (const AgendaItem &item : inAgendaOrder(*items)) {
        if (m_ledger.admit({LeavingKind::AgendaItem, item.id, peer.name, item.text}, item.privacy))
            sheet.agenda << SheetAgendaLine{item.id, item.text, item.trustLevel, item.source, item.done};
    }
    return {};
}

Result<void> OneOnOneSheetQuery::addTopics(OneOnOneSheet &sheet, const Peer &peer)
{
    if (!m_options.oneOnOne.topics)
        return {};
    const Result<QList<Topic>> topics = m_session.file().topics.topics().all();
    const Result<QHash<Id, QDate>> used = m_session.file().topics.lastUsedWith(peer.id);
    const Result<std::optional<int>> level = CheckIns(m_session).levelOf(peer.id);
    if (!topics || !used || !level)
        return fail(!topics ? topics.error() : !used ? used.error() : level.error());
    sheet.topics = topicSuggestions(*topics, *used, *level).mid(0, topicsShown);
    for (const TopicSuggestion &suggestion : std::as_const(sheet.topics))
        m_ledger.admit({LeavingKind::Topic, suggestion.topic.id, peer.name, suggestion.topic.text}, Privacy::SheetSafe);
    return {};
}

Result<void> OneOnOneSheetQuery::addIntention(OneOnOneSheet &sheet, const Meeting &meeting)
{
    if (!m_options.oneOnOne.intention || meeting.practiceId.isNull())
        return {};
    const Result<Practice> practice = m_session.file().topics.practices().get(meeting.practiceId);
    if (!practice)
        return practice.error().code == ErrorCode::NotFound ? Result<void>() : fail(practice.error());
    sheet.intention = SheetIntention{practice->id, practice->habit, practice->text};
    m_ledger.admit({LeavingKind::Intention, practice->id, sheet.peer.name, practice->text}, Privacy::SheetSafe);
    return {};
}

Result<void> OneOnOneSheetQuery::addPreviews(OneOnOneSheet &sheet, const Meeting &meeting, const Peer &peer)
{
    if (!m_options.oneOnOne.previews)
        return {};
    const QDate day = meeting.date.isValid() ? meeting.date : m_session.today();
    const Result<QList<StaffMeeting>> staff = m_session.file().staff.between(day.addDays(1), day.addDays(7));
    if (!staff)
        return fail(staff.error());
    for (const StaffMeeting &one : *staff) {
        const Result<QList<StaffItem>> items = m_session.file().staff.itemsOf(one.id);
        if (!items)
            return fail(items.error());
        for (const StaffItem &item : *items) {
            if (!supportMissing(item).contains(peer.id))
                continue;
            if (m_ledger.admit({LeavingKind::StaffItem, item.id, peer.name, item.title}, item.privacy))
                sheet.previews << SheetPreviewWanted{item.id, one.date, item.title, item.sought, item.decision};
        }
    }
    return {};
}

Result<void> OneOnOneSheetQuery::addKindWord(OneOnOneSheet &sheet, const Peer &peer)
{
    if (!m_options.oneOnOne.kindWord)
        return {};
    const Result<std::optional<Entry>> last = m_session.file().entries.newestOfKind(peer.id, EntryKind::Kudos);
    if (!last)
        return fail(last.error());
    const QDate said = *last ? (*last)->date : QDate();
    const QDate known = localDate(peer.createdAt, m_session.clock().zone());
    if (!kudosAreDue(peer.standing, said, known, m_session.today()))
        return {};
    SheetKindWord word;
    word.never = !*last;
    if (*last) {
        const QString line = firstSentence((*last)->body);
        word.entryId = (*last)->id;
        if (m_ledger.admit({LeavingKind::KindWord, word.entryId, peer.name, line}, (*last)->privacy))
            word.words = line;
        if ((*last)->privacy != Privacy::Sealed)
            word.on = said;
    }
    sheet.kindWord = word;
    return {};
}

Result<void> OneOnOneSheetQuery::addTrust(OneOnOneSheet &sheet, const Peer &peer)
{
    const Result<QList<CheckIn>> checkIns = m_session.file().checkIns.ofPeer(peer.id);
    if (!checkIns)
        return fail(checkIns.error());
    if (checkIns->isEmpty())
        return {};
    const CheckIn &last = checkIns->first();
    SheetTrust trust;
    trust.checkedOn = last.on;
    trust.level = last.trust;
    trust.listening = last.listening.score;
    trust.openMindedness = last.openMindedness.score;
    trust.vulnerability = last.vulnerability.score;
    const auto answer = std::find_if(checkIns->cbegin(), checkIns->cend(), hasTheirAnswer);
    if (answer != checkIns->cend()) {
        trust.theirsOn = answer->on;
        trust.theirRating = answer->theirRating;
        trust.theirWords = answer->theirWords.simplified();
    }
    if (m_ledger.admit({LeavingKind::Trust, last.id, peer.name, toldIn(trust)}, Privacy::Private, Matter::TrustScore))
        sheet.trust = trust;
    return {};
}

} // namespace lanai
