// What is written down about peers, or by them, that holds certain words: what "who would know" looks through.
#pragma once
#include "core/domain/id.h"
#include "core/domain/privacy.h"
#include "core/domain/result.h"
#include "core/domain/searchkind.h"
#include "core/storage/connection.h"
#include <QDate>
#include <QHash>

namespace lanai {

struct EvidenceThing
{
    FoundKind kind = FoundKind::Entry;
    Id id;
    Id ask;          // of a question, or of a reply to one; null otherwise
    QList<Id> peers; // whose it is
    QList<Id> named; // of an entry: who is only named in it
    QDate on;        // null: none of its own
    QString title;   // of a question: itself; of a takeaway: what the session was about
    QString text;    // as written
    QString context; // what it stands in: a question and why, a session's topic, tags
    QString rule;    // of the circle it comes from; empty: none
    Privacy privacy = Privacy::Private;

    // What it is a part of, else itself: a reply is a part of its question.
    [[nodiscard]] const Id &whole() const { return ask.isNull() ? id : ask; }
};

// Who somebody is, as it is written down today.
struct PeerStanding
{
    Id id;
    QString role;
    QString organisation;
    QString team;
    QStringList tags;
};

class EvidenceStore
{
public:
    static constexpr int mostLookedAt = 2'000; // of the newest things that hold one of the words

    explicit EvidenceStore(const Connection &connection)
        : m_connection(connection)
    {
    }

    // Living things that hold a word which begins like one of these, and what answers or explains those: the replies to
    // a question, the takeaways of a session. The parts of a phrase have blanks between.
    [[nodiscard]] Result<QList<EvidenceThing>> holding(const QStringList &beginnings) const;
    [[nodiscard]] Result<QList<PeerStanding>> standings() const;
    // How many things there are to look through.
    [[nodiscard]] Result<qint64> count() const;

private:
    using Rows = QHash<QString, QList<qint64>>; // by table

    [[nodiscard]] Result<Rows> rowsHolding(const QString &match) const;

    const Connection &m_connection;
};

// The same in the language of SQLite's full-text index; empty for none.
[[nodiscard]] QString evidenceExpression(const QStringList &beginnings);

} // namespace lanai
