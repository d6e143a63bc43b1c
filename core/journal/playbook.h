// What was learnt, kept so that the next one finds it: answered asks, woven answers and takeaways, by situation or tag.
#pragma once
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/journal/today.h"

namespace lanai {

class Session;

// One piece of what helped before.
struct PlaybookEntry
{
    FoundKind kind = FoundKind::Ask; // Ask: an answered question; Takeaway
    Id thing;
    Id circle;         // of a takeaway
    QString title;     // the question, or the session's topic
    QString situation; // the ask's context
    QString answer;    // the woven answer, or the takeaway
    QString did;       // what was done with it, and how that went
    QString went;
    QList<PersonRef> from; // whose words it is made of
    QStringList tags;
    QDate on;
    QString rule;                                // of the circle; empty: none
    QList<std::pair<qsizetype, qsizetype>> hits; // in `answer`
};

class Playbook
{
public:
    explicit Playbook(Session &session)
        : m_session(session)
    {
    }

    // Newest first; of that tag (empty: all).
    [[nodiscard]] Result<QList<PlaybookEntry>> all(const QString &tag = {}) const;
    // What helped in a situation told in any words, the best first; empty words: all().
    [[nodiscard]] Result<QList<PlaybookEntry>> find(const QString &situation, const QString &tag = {}) const;
    // With how many entries each has, by name.
    [[nodiscard]] Result<QList<std::pair<QString, int>>> tags() const;

private:
    Session &m_session;
};

} // namespace lanai
