// Who would know: from what is written down, and nothing else. A short list, each name with the sentences it rests on,
// in the order of how well they fit; nothing is scored that can't be shown. Works offline, by full-text search.
#pragma once
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/journal/today.h"
#include <memory>

namespace lanai {

class EvidenceReading;
class QuestionReader;
class Session;
struct RankedPeer;

// One sentence that speaks for somebody.
struct Evidence
{
    FoundKind kind = FoundKind::Entry; // Entry, Fact, Insight, Ask (a reply), Role, Peer (tags, role), Takeaway
    Id thing;
    QDate on;                                    // null: none of its own
    QString text;                                // the sentence as written; empty when it is sealed
    QList<std::pair<qsizetype, qsizetype>> hits; // from, length in `text`: the words that matched
    QString word; // what it matched by, where that isn't the word itself: the synonym's or stem's source
    QString rule; // a circle's confidentiality; empty: none
    Id ask;       // of a reply: the question; null otherwise
};

struct Knower
{
    PersonRef peer;
    double fit = 0;           // for the order; never shown as a number
    int strength = 1;         // 1–3 bars
    QList<Evidence> evidence; // the best first, three at most
    QDate lastAsked;          // null: never
    int askedLately = 0;      // within 30 days
    bool askedEnough = false; // twice or more
    int trust = 0;            // the last check-in's level, 1–5; 0: none
};

// A past question, reply, takeaway or entry like the one being typed.
struct Similar
{
    FoundKind kind = FoundKind::Ask; // Ask, Entry, Takeaway
    Id thing;
    Id ask; // of a reply or a question; null otherwise
    QString title;
    QString text;
    QDate on;
    QString rule;
    QList<std::pair<qsizetype, qsizetype>> hits;
};

class Knowers
{
public:
    explicit Knowers(Session &session);
    ~Knowers();
    Knowers(const Knowers &) = delete;
    Knowers &operator=(const Knowers &) = delete;

    // For a question in any words; `without` is not proposed (who was asked already). Former colleagues are among them,
    // those in the trash aren't. EmptyQuery.
    [[nodiscard]] Result<QList<Knower>> whoKnows(const QString &question, const QList<Id> &without = {},
                                                 int most = 5) const;
    // The other way round: whom to talk to about a topic of that trust level (1–5), those who know first, at most two
    // levels above nobody: Rule 7 (a peer's level or one above). EmptyQuery, OutOfRange.
    [[nodiscard]] Result<QList<Knower>> rightFor(const QString &topic, int trustLevel, int most = 5) const;
    // While a question is being typed. Too few words give nothing. `without`: the ask itself.
    [[nodiscard]] Result<QList<Similar>> similar(const QString &words, const Id &without = {}, int most = 6) const;

private:
    // Made at the first question: a thesaurus takes its time to read.
    [[nodiscard]] const QuestionReader &reader() const;
    // All of them, as they come, without when they were asked.
    [[nodiscard]] Result<QList<Knower>> ranked(const QString &question, const QList<Id> &without) const;
    [[nodiscard]] Result<void> addTrust(QList<Knower> &knowers) const;
    [[nodiscard]] Result<void> addAsked(QList<Knower> &knowers) const;

    Session &m_session;
    mutable std::unique_ptr<QuestionReader> m_reader;
};

} // namespace lanai
