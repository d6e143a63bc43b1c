// The column of circles: those that live, and folded below them those that have ended.
#pragma once
#include "ui/circles/circlelistmodel.h"
#include <QWidget>

namespace lanai {

class CircleListView;
class CirclesModel;
class FoldButton;

class CircleLists : public QWidget
{
    Q_OBJECT
public:
    explicit CircleLists(QWidget *parent);

    void show(const CirclesModel &circles);
    // Where the one that is looked at stands.
    void takeFocus();
    [[nodiscard]] QList<QWidget *> views() const;

Q_SIGNALS:
    void chosen(const lanai::Id &circle); // by the person
    void opened();
    void menuWanted(const lanai::Id &circle, const QPoint &at);

private:
    void fold();

    CircleListModel m_living;
    CircleListModel m_ended;
    CircleListView *m_livingView;
    CircleListView *m_endedView;
    FoldButton *m_fold;
    bool m_endedShown = false;
};

} // namespace lanai
