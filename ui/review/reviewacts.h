// What can be done about a line of the review: one command each, said in a toast and taken back there. What has a form
// of its own elsewhere has the same one here.
#pragma once
#include "ui/review/reviewline.h"
#include "ui/shell/context.h"
#include <QObject>

namespace lanai {

class TodayActs;

class ReviewActs : public QObject
{
    Q_OBJECT
public:
    // Forms stand over `page`.
    ReviewActs(const Context &context, QWidget *page);

    // `action`: one of the line's verbs; others do nothing.
    void act(const QString &action, const ReviewLine &line);
    // What Enter does: the note for what is over, the prep for what is ahead, the decision, else the person.
    void open(const ReviewLine &line);
    // False, and why is said, when it could not be kept.
    [[nodiscard]] bool finish();

private:
    void actOnSync(const QString &action, const ReviewLine &line);
    void actOnCommitment(const QString &action, const CommitmentRow &row);
    void actOnDrifting(const QString &action, const PersonRef &peer);
    void pass(const ReviewLine &line);
    void addToAgenda(const SyncRow &sync);
    void plan(const PersonRef &peer);

    Context m_context;
    QWidget *m_page;
    TodayActs *m_today;
};

} // namespace lanai
