#include "core/journal/knowers.h"
#include "core/domain/askrules.h"
#include "core/domain/notelines.h"
#include "core/domain/topicsuggestions.h"
#include "core/journal/askpeople.h"
#include "core/journal/evidencereading.h"
#include "core/journal/session.h"
#include "core/words/questionreader.h"
#include <QLocale>

namespace lanai {

namespace {

constexpr qsizetype evidenceShown = 3;
constexpr double leastOfBest = 0.12;   // who fits less than that beside the best isn't worth a line
constexpr double evidenceOfBest = 0.2; // nor a sentence beside somebody's own best
constexpr double manyWords = 0.6;      // of the question: three bars
constexpr double someWords = 0.35;     // two
constexpr double similarWords = 0.4;   // of what is typed
constexpr qsizetype fewestTyped = 1;   // words that say something

constexpr int highestTrust = 5;

int barsFor(double covered)
{
    if (covered >= manyWords)
        return 3;
    return covered >= someWords ? 2 : 1;
}

QList<Evidence> evidenceFor(const RankedPeer &ranked, const EvidenceReading &reading)
{
    QList<Evidence> shown;
    for (const FittingSentence &sentence : ranked.best) {
        const bool weak = sentence.hits.isEmpty() || sentence.fit < evidenceOfBest * ranked.best.first().fit;
        if (!shown.isEmpty() && weak)
            continue;
        const Evidence one = reading.evidence(sentence);
        const bool told = std::any_of(shown.cbegin(), shown.cend(), [&one](const Evidence &other) {
            return other.thing == one.thing && (other.text == one.text || other.text.isEmpty());
        });
        if (!told)
            shown << one;
        if (shown.size() == evidenceShown)
            break;
    }
    return shown;
}

} // namespace

Knowers::Knowers(Session &session)
    : m_session(session)
{
}

Knowers::~Knowers() = default;

const QuestionReader &Knowers::reader() const
{
    if (!m_reader)
        m_reader = std::make_unique<QuestionReader>(QLocale().language() == QLocale::German);
    return *m_reader;
}

Result<QList<Knower>> Knowers::ranked(const QString &question, const QList<Id> &without) const
{
    EvidenceReading reading(reader(), question);
    if (reading.isEmpty())
        return fail(ErrorCode::EmptyQuery);
    const Result<QList<Peer>> peers = m_session.file().peers.all();
    const Result<void> read = reading.read(m_session);
    if (!peers || !read)
        return fail(peers ? read.error() : peers.error());
    QHash<Id, PersonRef> people;
    for (const Peer &peer : *peers)
        people.insert(peer.id, personRef(peer));
    QList<Knower> knowers;
    double best = 0;
    for (const RankedPeer &one : reading.peers(m_session.today())) {
        best = std::max(best, one.fit);
        if (one.fit < leastOfBest * best || without.contains(one.peer) || !people.contains(one.peer))
            continue;
        Knower knower;
        knower.peer = people.value(one.peer);
        knower.fit = one.fit;
        knower.strength = barsFor(one.covered);
        knower.evidence = evidenceFor(one, reading);
        knowers << knower;
    }
    return knowers;
}

Result<void> Knowers::addTrust(QList<Knower> &knowers) const
{
    const Result<QList<CheckIn>> newest = m_session.file().checkIns.newest();
    if (!newest)
        return fail(newest.error());
    QHash<Id, int> levels;
    for (const CheckIn &checkIn : *newest)
        levels.insert(checkIn.peerId, checkIn.trust);
    for (Knower &knower : knowers)
        knower.trust = levels.value(knower.peer.id);
    return {};
}

Result<void> Knowers::addAsked(QList<Knower> &knowers) const
{
    const Result<QList<AskHearer>> hearers = m_session.file().asks.hearers();
    if (!hearers)
        return fail(hearers.error());
    const QHash<Id, AskedOften> often = askedOften(*hearers, m_session.today());
    for (Knower &knower : knowers) {
        const AskedOften asked = often.value(knower.peer.id);
        knower.lastAsked = asked.last;
        knower.askedLately = asked.lately;
        knower.askedEnough = asked.lately >= askedEnoughTimes;
    }
    return {};
}

Result<QList<Knower>> Knowers::whoKnows(const QString &question, const QList<Id> &without, int most) const
{
    return m_session.reading([&]() -> Result<QList<Knower>> {
        return ranked(question, without).and_then([&](const QList<Knower> &all) {
            QList<Knower> knowers = all.mid(0, most);
            return addTrust(knowers).and_then([&] { return addAsked(knowers); }).map([&] { return knowers; });
        });
    });
}

Result<QList<Knower>> Knowers::rightFor(const QString &topic, int trustLevel, int most) const
{
    if (trustLevel < 1 || trustLevel > highestTrust)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("level"), QString::number(trustLevel), QStringLiteral("1"),
                                            QString::number(highestTrust)});
    return m_session.reading([&]() -> Result<QList<Knower>> {
        return ranked(topic, {}).and_then([&](QList<Knower> knowers) {
            return addTrust(knowers)
                .map([&] {
                    knowers.removeIf([&](const Knower &one) {
                        return trustLevel > (one.trust == 0 ? trustLevelWithoutCheckIn : one.trust) + 1; // Rule 7
                    });
                    knowers = knowers.mid(0, most);
                })
                .and_then([&] { return addAsked(knowers); })
                .map([&] { return knowers; });
        });
    });
}

Result<QList<Similar>> Knowers::similar(const QString &words, const Id &without, int most) const
{
    EvidenceReading reading(reader(), words);
    if (reading.wordCount() < fewestTyped)
        return QList<Similar>();
    const Result<void> read = m_session.reading([&] { return reading.read(m_session); });
    if (!read)
        return fail(read.error());
    QList<Similar> found;
    QSet<Id> told;
    for (const FittingSentence &sentence : reading.sentences(m_session.today())) {
        const EvidenceThing &thing = reading.thing(sentence);
        const Id &whole = thing.whole();
        const bool fits =
            sentence.covered >= similarWords && !sentence.hits.isEmpty() &&
            (thing.kind == FoundKind::Ask || thing.kind == FoundKind::Entry || thing.kind == FoundKind::Takeaway);
        if (!fits || told.contains(whole) || thing.privacy == Privacy::Sealed ||
            (!without.isNull() && whole == without))
            continue;
        told.insert(whole);
        const Evidence evidence = reading.evidence(sentence);
        found << Similar{
            thing.kind,    thing.id, thing.ask,     thing.title.isEmpty() ? firstLine(thing.text) : thing.title,
            evidence.text, thing.on, evidence.rule, evidence.hits};
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace lanai
