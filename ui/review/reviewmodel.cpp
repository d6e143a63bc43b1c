#include "ui/review/reviewmodel.h"
#include "core/journal/journal.h"
#include "core/journal/weeklyreview.h"

namespace lanai {

ReviewModel::ReviewModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

void ReviewModel::reload()
{
    Result<WeeklyReview> read = m_journal.weeklyReviews().now();
    m_error = read ? std::nullopt : std::optional<Error>(read.error());
    if (read) {
        m_review = std::move(*read);
        group();
    }
    Q_EMIT changed();
}

void ReviewModel::refresh(const ChangeSet &changes)
{
    static const QSet<QString> elsewhere{QStringLiteral("draft"), QStringLiteral("role_history"),
                                         QStringLiteral("insight"), QStringLiteral("fact")};
    const QList<QString> tables = changes.rows.keys();
    if (!std::all_of(tables.cbegin(), tables.cend(), [](const QString &table) { return elsewhere.contains(table); }))
        reload();
}

void ReviewModel::group()
{
    QHash<ReviewPart, QList<ReviewLine>> lines;
    for (const SyncRow &sync : std::as_const(m_review.unlogged))
        lines[ReviewPart::Unlogged] << m_words.unlogged(sync, m_review.date);
    for (const CommitmentRow &row : std::as_const(m_review.commitments))
        lines[ReviewPart::Commitment] << m_words.commitment(row, m_review.date);
    for (const DecisionRow &row : std::as_const(m_review.decisions))
        lines[ReviewPart::Decision] << m_words.decision(row, m_review.date);
    for (const ReviewSync &sync : std::as_const(m_review.ahead))
        lines[ReviewPart::Ahead] << m_words.ahead(sync, m_review.date);
    if (m_review.reachOut)
        lines[ReviewPart::ReachOut] << m_words.reachOut(*m_review.reachOut);
    m_sections.clear();
    for (const auto &each : EnumWords<ReviewPart>::words) {
        if (lines.contains(each.value))
            m_sections << ReviewSection{each.value, m_words.title(each.value), m_words.caption(m_review, each.value),
                                        lines.value(each.value)};
    }
}

const ReviewLine *ReviewModel::line(const QString &key) const
{
    for (const ReviewSection &section : m_sections) {
        for (const ReviewLine &line : section.lines) {
            if (line.key() == key)
                return &line;
        }
    }
    return nullptr;
}

} // namespace lanai
