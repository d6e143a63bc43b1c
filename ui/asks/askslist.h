// The list of questions. It is as high as its rows, so that what scrolls is the column it stands in.
#pragma once
#include "core/domain/id.h"
#include <QListView>

namespace lanai {

class AsksModel;

class AsksList : public QListView
{
    Q_OBJECT
public:
    explicit AsksList(AsksModel &model, QWidget *parent = nullptr);

    [[nodiscard]] Id current() const; // null: none
    // Marks it as the one that is shown; tells nobody.
    void setCurrent(const Id &ask);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void chosen(const lanai::Id &ask); // by the person, while going through the list
    void opened(const lanai::Id &ask); // Enter: go on in it
    void deleteWanted(const lanai::Id &ask);
    void menuWanted(const lanai::Id &ask, const QPoint &at); // on the screen

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    AsksModel &m_model;
    bool m_quiet = false; // what is chosen was not chosen by the person
};

} // namespace lanai
