// What the week's review shows, without a widget: its lines by section.
#pragma once
#include "core/journal/changeset.h"
#include "ui/review/reviewwords.h"
#include <QObject>

namespace lanai {

class Journal;

class ReviewModel : public QObject
{
    Q_OBJECT
public:
    explicit ReviewModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Reloads when `changes` touches something that stands on the page.
    void refresh(const ChangeSet &changes);

    [[nodiscard]] const WeeklyReview &review() const { return m_review; }
    [[nodiscard]] const QList<ReviewSection> &sections() const { return m_sections; } // those with lines
    [[nodiscard]] const ReviewLine *line(const QString &key) const;                   // null: it is gone
    [[nodiscard]] QString subtitle() const { return m_words.subtitle(m_review); }
    [[nodiscard]] const ReviewWords &words() const { return m_words; }
    // What kept the review from being read; the one before it still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void group();

    Journal &m_journal;
    ReviewWords m_words;
    WeeklyReview m_review;
    QList<ReviewSection> m_sections;
    std::optional<Error> m_error;
};

} // namespace lanai
