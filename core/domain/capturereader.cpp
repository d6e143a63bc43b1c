#include "core/domain/capturereader.h"
#include "core/domain/capturehead.h"
#include "core/domain/mentions.h"
#include "core/domain/notelines.h"

namespace lanai {
namespace {

constexpr qsizetype longestHead = 400; // UTF-16 units before the colon; a later colon belongs to prose

bool contains(const QList<EntryPeer> &peers, const Id &id)
{
    return std::any_of(peers.cbegin(), peers.cend(), [&id](const EntryPeer &peer) { return peer.peerId == id; });
}

void addMentioned(QList<EntryPeer> &peers, const QList<Mention> &mentions, EntryRole role)
{
    for (const Mention &mention : mentions) {
        if (mention.role == role && !mention.peerId.isNull() && !contains(peers, mention.peerId))
            peers << EntryPeer{mention.peerId, role};
    }
}

bool refusesToFile(const CaptureMark &mark)
{
    return std::any_of(mark.problems.cbegin(), mark.problems.cend(),
                       [](const CaptureProblem &problem) { return filesNothing(problem.reason); });
}

// Reads one marked line at a time.
class MarkReader
{
public:
    MarkReader(const QString &note, QDate noteDate, const NoteNames &names, const DateReader &dates)
        : m_note(note)
        , m_noteDate(noteDate)
        , m_dates(dates)
        , m_notePeers(names.notePeers())
        , m_heads(names, dates, noteDate)
    {
    }

    [[nodiscard]] CaptureMark read(const NoteLine &line, CaptureKind kind) const;

private:
    [[nodiscard]] qsizetype colonIn(TextRange rest) const;
    void readCommitment(CaptureMark &mark, TextRange rest) const;
    void readAfterNames(CaptureMark &mark, TextRange rest) const;
    void takeHead(CaptureMark &mark, const CaptureHead &head, TextRange range) const;
    void takeText(CaptureMark &mark, TextRange range) const;
    void findDate(CaptureMark &mark) const;
    void fileWithNotePeer(CaptureMark &mark) const;
    void addProblem(CaptureMark &mark, CaptureReason reason, TextRange words = {}) const;

    const QString &m_note;
    QDate m_noteDate;
    const DateReader &m_dates;
    QList<Id> m_notePeers;
    HeadReader m_heads;
};

CaptureMark MarkReader::read(const NoteLine &line, CaptureKind kind) const
{
    constexpr qsizetype signs = 2;
    CaptureMark mark;
    mark.kind = kind;
    mark.line = line.number;
    mark.source = line.range.in(m_note).toString();
    mark.lineRange = line.range;
    mark.markRange = {line.body, signs};
    const TextRange rest = trimmed(TextRange::between(line.body + signs, line.range.end()), m_note);
    if (rest.isEmpty())
        addProblem(mark, CaptureReason::NoText);
    else if (mark.kind == CaptureKind::Commitment)
        readCommitment(mark, rest);
    else if (mark.kind == CaptureKind::Ask)
        takeText(mark, rest); // it is asked of nobody yet, so that no name is read
    else
        readAfterNames(mark, rest);
    if (mark.kind == CaptureKind::Fact)
        findDate(mark);
    if (mark.kind != CaptureKind::Ask && mark.nameRanges.isEmpty() && !refusesToFile(mark))
        fileWithNotePeer(mark);
    if (refusesToFile(mark))
        mark.recipients.clear();
    return mark;
}

// Plain or full-width; -1: none.
qsizetype MarkReader::colonIn(TextRange rest) const
{
    for (qsizetype at = rest.start; at < std::min(rest.end(), rest.start + longestHead); ++at) {
        if (m_note.at(at) == u':' || m_note.at(at) == u'：')
            return at;
    }
    return -1;
}

void MarkReader::readCommitment(CaptureMark &mark, TextRange rest) const
{
    const qsizetype colon = colonIn(rest);
    const TextRange range = trimmed(TextRange::between(rest.start, colon < 0 ? rest.end() : colon), m_note);
    if (range.isEmpty()) {
        addProblem(mark, CaptureReason::HeadNotRead);
        return;
    }
    const CaptureHead head = m_heads.readCommitment(m_note, range);
    if (!head.isRead) {
        mark.problems += head.problems;
        return;
    }
    takeHead(mark, head, range);
    if (colon < 0)
        addProblem(mark, CaptureReason::NoColon, range);
    else
        takeText(mark, TextRange::between(colon + 1, rest.end()));
}

// What stands before the colon is a name, or it is text.
void MarkReader::readAfterNames(CaptureMark &mark, TextRange rest) const
{
    const qsizetype colon = colonIn(rest);
    const TextRange range = trimmed(TextRange::between(rest.start, std::max(colon, rest.start)), m_note);
    const CaptureHead head = range.isEmpty() ? CaptureHead() : m_heads.readNames(m_note, range);
    if (head.isRead)
        takeHead(mark, head, range);
    takeText(mark, head.isRead ? TextRange::between(colon + 1, rest.end()) : rest);
}

void MarkReader::takeHead(CaptureMark &mark, const CaptureHead &head, TextRange range) const
{
    mark.headRange = range;
    mark.side = head.side;
    mark.nameRanges = head.nameRanges;
    mark.recipients = head.people;
    mark.dateRange = head.dateRange;
    mark.due = head.due;
    mark.dueDoubtful = head.dueDoubtful;
    mark.problems += head.problems;
}

void MarkReader::takeText(CaptureMark &mark, TextRange range) const
{
    mark.textRange = trimmed(range, m_note);
    mark.text = mark.textRange.in(m_note).toString();
    if (mark.text.isEmpty())
        addProblem(mark, CaptureReason::NoText);
}

void MarkReader::findDate(CaptureMark &mark) const
{
    const std::optional<DateInText> found = m_dates.findIn(mark.text, m_noteDate);
    if (!found)
        return;
    const TextRange range = found->range.movedBy(mark.textRange.start);
    if (!found->date.isSet()) {
        addProblem(mark, CaptureReason::UnreadableDate, range);
        return;
    }
    mark.comesRound = found->date;
    mark.dateRange = range;
}

// Without a name it is the note's peer; of several the first, and then the panel says so.
void MarkReader::fileWithNotePeer(CaptureMark &mark) const
{
    if (m_notePeers.isEmpty()) {
        addProblem(mark, CaptureReason::NobodyToFileWith);
        return;
    }
    mark.recipients = {m_notePeers.first()};
    if (m_notePeers.size() > 1)
        addProblem(mark, CaptureReason::FirstPeerAssumed);
}

void MarkReader::addProblem(CaptureMark &mark, CaptureReason reason, TextRange words) const
{
    const bool hasWords = !words.isEmpty();
    mark.problems << CaptureProblem{
        reason, hasWords ? words.in(m_note).toString() : QString(), hasWords ? words : mark.markRange, {}};
}

} // namespace

CaptureReader::CaptureReader(const QList<PersonName> &people, const QLocale &interfaceLanguage)
    : m_people(people)
    , m_dates(interfaceLanguage)
{
}

CaptureNote CaptureReader::read(const QString &note, QDate noteDate, const QList<Id> &peers) const
{
    CaptureNote captured;
    for (const Id &peer : peers) {
        if (!contains(captured.peers, peer))
            captured.peers << EntryPeer{peer, EntryRole::About};
    }
    const NoteNames namesAbout(m_people, peers);
    QList<std::pair<NoteLine, CaptureKind>> marked;
    const QStringList joiners = m_dates.joiners();
    NoteLines lines(note);
    while (const std::optional<NoteLine> line = lines.next()) {
        if (line->kind == NoteLine::Kind::Text)
            captured.mentions += mentionsIn(note, line->range, namesAbout, joiners);
        if (line->mark)
            marked << std::pair(*line, *line->mark);
    }
    addMentioned(captured.peers, captured.mentions, EntryRole::Present);
    QList<Id> notePeers; // whoever was there makes the note theirs too
    for (const EntryPeer &peer : captured.peers)
        notePeers << peer.peerId;
    addMentioned(captured.peers, captured.mentions, EntryRole::Mentioned);
    const NoteNames names(m_people, notePeers);
    const MarkReader reader(note, noteDate, names, m_dates);
    for (const auto &[line, kind] : marked)
        captured.marks << reader.read(line, kind);
    return captured;
}

} // namespace lanai
