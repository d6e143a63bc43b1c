#include "core/journal/evidencereading.h"
#include "core/domain/sentences.h"
#include "core/domain/textwords.h"
#include "core/journal/session.h"
#include "core/storage/saidincircle.h"
#include "core/words/questionreader.h"

namespace lanai {

namespace {

// How much a kind of thing says of what somebody knows. Who answered a question or gave a lesson has shown it; a
// promise or a project may be about anything.
double worthOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Ask:
    case FoundKind::Takeaway:
    case FoundKind::Peer:
        return 1.2;
    case FoundKind::Role:
        return 1.1;
    case FoundKind::Insight:
        return 0.85;
    case FoundKind::Commitment:
        return 0.8;
    case FoundKind::Project:
        return 0.6;
    default:
        return 1.0;
    }
}

constexpr double namedWorth = 0.6; // of a sentence that only names them

// What they are called in a sentence.
QHash<Id, QStringList> calledInSentences(const QList<PersonName> &people)
{
    QHash<Id, QStringList> names;
    for (const PersonName &person : people) {
        const QString name = person.preferredName.isEmpty() ? person.name.section(u' ', 0, 0) : person.preferredName;
        for (const TextWord &word : textWords(name))
            names[person.id] << word.folded;
    }
    return names;
}

bool namesPerson(const QString &sentence, const QStringList &name)
{
    QStringList words;
    for (const TextWord &word : textWords(sentence))
        words << word.folded;
    for (qsizetype i = 0; i + name.size() <= words.size() && !name.isEmpty(); ++i) {
        if (words.mid(i, name.size()) == name)
            return true;
    }
    return false;
}

QStringList paragraphSentences(const QString &text)
{
    QStringList sentences;
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        const QString line = paragraph.simplified();
        for (const TextRange &range : sentencesIn(line))
            sentences << range.in(line).toString();
    }
    return sentences;
}

} // namespace

EvidenceReading::EvidenceReading(const QuestionReader &reader, const QString &question)
    : m_reader(reader)
    , m_question(reader.question(question))
{
}

Result<void> EvidenceReading::read(Session &session)
{
    const EvidenceStore store(session.file().connection());
    const Result<QList<PeerStanding>> standings = store.standings();
    const Result<QList<EvidenceThing>> things = store.holding(QuestionReader::beginnings(m_question));
    const Result<qint64> count = store.count();
    const Result<QList<PersonName>> people = session.file().peers.names();
    if (!standings || !things)
        return fail(standings ? things.error() : standings.error());
    if (!count || !people)
        return fail(count ? people.error() : count.error());
    m_count = *count;
    for (const PeerStanding &standing : *standings)
        addStanding(standing);
    const QHash<Id, QStringList> names = calledInSentences(*people);
    QList<Id> said;
    for (const EvidenceThing &thing : *things)
        said << thing.whole();
    return circleRulesOf(session.file().connection(), said).map([&](const QHash<Id, QString> &rules) {
        for (EvidenceThing thing : *things) {
            if (thing.rule.isEmpty())
                thing.rule = rules.value(thing.whole());
            addThing(thing, names);
        }
    });
}

void EvidenceReading::add(const EvidenceThing &thing, EvidencePiece piece)
{
    if (piece.sentences.isEmpty())
        return;
    m_things << thing;
    m_pieces << std::move(piece);
}

void EvidenceReading::addStanding(const PeerStanding &standing)
{
    QStringList said = standing.tags;
    said << standing.role << standing.team;
    said.removeAll(QString());
    m_profiles.insert(standing.id, m_reader.stems(said.join(u'\n')));
    for (const QString &one : std::as_const(said)) {
        EvidenceThing thing;
        thing.kind = FoundKind::Peer;
        thing.id = standing.id;
        thing.privacy = Privacy::SheetSafe;
        add(thing, {{standing.id}, {}, worthOf(FoundKind::Peer), {m_reader.sentence(one.simplified())}, {}});
    }
}

QList<EvidenceSentence> EvidenceReading::sentencesOf(const EvidenceThing &thing) const
{
    QList<EvidenceSentence> sentences;
    for (const QString &said :
         thing.kind == FoundKind::Entry ? noteSentences(thing.text) : paragraphSentences(thing.text))
        sentences << m_reader.sentence(said);
    return sentences;
}

void EvidenceReading::addThing(const EvidenceThing &thing, const QHash<Id, QStringList> &names)
{
    EvidencePiece piece{thing.peers, thing.on, worthOf(thing.kind), sentencesOf(thing), m_reader.stems(thing.context)};
    for (const EvidenceSentence &sentence : std::as_const(piece.sentences)) {
        for (const EvidenceWord &word : sentence.words)
            piece.context.insert(word.stem);
    }
    piece.peers.removeIf([&names](const Id &peer) { return !names.contains(peer); }); // in the trash
    add(thing, piece);
    for (const Id &named : thing.named) {
        EvidencePiece naming{{named}, thing.on, namedWorth, piece.sentences, piece.context};
        naming.sentences.removeIf(
            [&](const EvidenceSentence &sentence) { return !namesPerson(sentence.text, names.value(named)); });
        if (names.contains(named))
            add(thing, naming);
    }
}

QList<RankedPeer> EvidenceReading::peers(QDate today) const
{
    return EvidenceRanking(m_question, m_pieces, m_count, m_profiles, today).peers();
}

QList<FittingSentence> EvidenceReading::sentences(QDate today) const
{
    return EvidenceRanking(m_question, m_pieces, m_count, {}, today).sentences();
}

const EvidenceThing &EvidenceReading::thing(const FittingSentence &sentence) const
{
    return m_things.at(sentence.piece);
}

Evidence EvidenceReading::evidence(const FittingSentence &sentence) const
{
    const EvidenceThing &its = thing(sentence);
    Evidence evidence;
    evidence.kind = its.kind;
    evidence.thing = its.id;
    evidence.ask = its.ask;
    evidence.on = its.on;
    if (its.privacy == Privacy::Sealed)
        return evidence; // nor its circle's rule: those are words of its own
    evidence.rule = its.rule;
    evidence.text = m_pieces.at(sentence.piece).sentences.at(sentence.sentence).text;
    for (const TextRange &hit : sentence.hits)
        evidence.hits << std::pair(hit.start, hit.length);
    evidence.word = sentence.word;
    return evidence;
}

} // namespace lanai
