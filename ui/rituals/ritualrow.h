// A ritual in its list: who, what it is tacked on to, when it is next and when it was last. While one is on it, what
// can be done stands at its end. And a suggestion, with why.
#pragma once
#include "core/journal/rituals.h"
#include "ui/parts/rowlist.h"

namespace lanai {

class ActionTable;
class VerbButton;

// What both rows share: buttons at the end, shown while one is on the row.
class RitualListRow : public ListRow
{
    Q_OBJECT
public:
    RitualListRow(const QString &key, const ActionTable &actions, QWidget *parent);

Q_SIGNALS:
    void verbChosen(const QString &action);

protected:
    void addVerb(const QString &action, const QString &text, const QString &spoken);
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int verbsWidth() const; // 0 while they aren't shown

private:
    void showVerbs();
    void placeVerbs();

    const ActionTable &m_actions;
    QList<VerbButton *> m_verbs;
};

class RitualRow : public RitualListRow
{
    Q_OBJECT
public:
    RitualRow(const RitualLine &line, QDate today, const ActionTable &actions, QWidget *parent = nullptr);

    [[nodiscard]] const RitualLine &line() const { return m_line; }

protected:
    void paintRow(QPainter &painter) override;

private:
    [[nodiscard]] qreal paintFaces(QPainter &painter, const QRectF &place) const; // the width taken
    [[nodiscard]] qreal paintDays(QPainter &painter, const QRectF &place) const;

    RitualLine m_line;
    QDate m_today;
};

class RitualIdeaRow : public RitualListRow
{
    Q_OBJECT
public:
    RitualIdeaRow(const RitualSuggestion &idea, const QString &why, const ActionTable &actions,
                  QWidget *parent = nullptr);

    [[nodiscard]] const RitualSuggestion &idea() const { return m_idea; }

protected:
    void paintRow(QPainter &painter) override;

private:
    RitualSuggestion m_idea;
    QString m_why;
};

} // namespace lanai
