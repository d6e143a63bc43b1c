// A line of the review. While one is on it, what can be done stands at its end, each with its key.
#pragma once
#include "ui/parts/paint.h"
#include "ui/parts/rowlist.h"
#include "ui/review/reviewline.h"

namespace lanai {

class ActionTable;
class ReviewWords;
class VerbButton;

class ReviewRow : public ListRow
{
    Q_OBJECT
public:
    ReviewRow(const ReviewLine &line, const ReviewWords &words, const ActionTable &actions, QWidget *parent = nullptr);

    [[nodiscard]] const ReviewLine &line() const { return m_line; }
    // Its verbs stay in sight, also when the pointer is elsewhere.
    void setCurrent(bool current);
    // What stands below the name: with what stood at the end, while verbs have taken its place.
    [[nodiscard]] QList<TextRun> secondLine() const;

Q_SIGNALS:
    void verbChosen(const QString &action);

protected:
    void paintRow(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showVerbs();
    void makeVerbs();
    void placeVerbs();
    [[nodiscard]] int verbsWidth() const; // 0 while they aren't shown
    void paintLines(QPainter &painter, const QRectF &words) const;
    void paintAgenda(QPainter &painter, qreal top) const;
    [[nodiscard]] Colour trailingTone() const;

    ReviewLine m_line;
    const ReviewWords &m_words;
    const ActionTable &m_actions;
    QList<VerbButton *> m_verbs; // made when they are first needed
    bool m_current = false;
};

} // namespace lanai
