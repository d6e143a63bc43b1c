// Circles one below another, as high as they are: what one comes to is shown, Enter goes into it.
#pragma once
#include "ui/circles/circlelistmodel.h"
#include <QListView>

namespace lanai {

class CircleListView : public QListView
{
    Q_OBJECT
public:
    explicit CircleListView(CircleListModel &circles, QWidget *parent = nullptr);

    // Emits nothing. A null one, or one that isn't in it, takes the mark away.
    void setCurrentCircle(const Id &circle);
    [[nodiscard]] Id currentCircle() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const lanai::Id &circle); // by the person
    void opened(const lanai::Id &circle);
    void menuWanted(const lanai::Id &circle, const QPoint &at); // on the screen

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    CircleListModel &m_circles;
    bool m_setting = false;
};

} // namespace lanai
