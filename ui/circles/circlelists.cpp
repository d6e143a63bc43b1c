#include "ui/circles/circlelists.h"
#include "ui/circles/circlelistview.h"
#include "ui/circles/circlesmodel.h"
#include "ui/parts/followtheme.h"
#include "ui/projects/foldbutton.h"
#include <QVBoxLayout>

namespace lanai {

CircleLists::CircleLists(QWidget *parent)
    : QWidget(parent)
    , m_livingView(new CircleListView(m_living, this))
    , m_endedView(new CircleListView(m_ended, this))
    , m_fold(new FoldButton({}, this))
{
    m_livingView->setObjectName(QStringLiteral("circleList"));
    m_livingView->setAccessibleName(tr("Circles"));
    m_endedView->setObjectName(QStringLiteral("endedCircles"));
    m_endedView->setAccessibleName(tr("Circles that have ended"));
    m_fold->setObjectName(QStringLiteral("foldEnded"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_livingView);
    auto *below = new QHBoxLayout;
    below->addWidget(m_fold);
    below->addStretch(1);
    column->addLayout(below);
    column->addWidget(m_endedView);
    followTheme(this, [column, below] {
        column->setSpacing(theme().px("step-4"));
        below->setContentsMargins(theme().px("step-12"), 0, theme().px("step-12"), 0);
    });
    connect(m_fold, &FoldButton::clicked, this, &CircleLists::fold);
    for (CircleListView *view : {m_livingView, m_endedView}) {
        connect(view, &CircleListView::chosen, this, &CircleLists::chosen,
                Qt::QueuedConnection); // the list is made anew, and it is its own event
        connect(view, &CircleListView::opened, this, &CircleLists::opened);
        connect(view, &CircleListView::menuWanted, this, &CircleLists::menuWanted);
    }
}

QList<QWidget *> CircleLists::views() const
{
    return {m_livingView, m_endedView};
}

void CircleLists::show(const CirclesModel &circles)
{
    const QList<CircleLine> ended = circles.ended();
    m_living.setLines(circles.living(), circles.today());
    m_ended.setLines(ended, circles.today());
    m_endedShown = m_endedShown || m_ended.rowOf(circles.current()) >= 0;
    m_fold->setText(tr("Ended (%1)", "a number").arg(ended.size()));
    m_fold->setAccessibleName(tr("%n circles that have ended", nullptr, int(ended.size())));
    m_fold->setVisible(!ended.isEmpty());
    m_fold->setChecked(m_endedShown);
    m_livingView->setVisible(m_living.rowCount() > 0);
    m_endedView->setVisible(m_endedShown && !ended.isEmpty());
    m_livingView->setCurrentCircle(circles.current());
    m_endedView->setCurrentCircle(circles.current());
}

void CircleLists::fold()
{
    m_endedShown = m_fold->isChecked();
    m_endedView->setVisible(m_endedShown);
}

void CircleLists::takeFocus()
{
    CircleListView *view = m_endedView->currentCircle().isNull() ? m_livingView : m_endedView;
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace lanai
