// Rows that can be acted on by mouse and keyboard alike: Up and Down move, Enter opens, Space ticks, the Menu key or a
// right click asks for more. A list has one place in the tab order, its current row.
#pragma once
#include "ui/parts/spoken.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class ListRow : public QWidget, public Spoken
{
    Q_OBJECT
public:
    // `key`: what it shows, so that the focus finds it again when the list is made anew.
    explicit ListRow(const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ListItem; }
    // Under the pointer, or it or something in it has the focus: what can be done with it is shown.
    [[nodiscard]] bool isActive() const;

Q_SIGNALS:
    void opened();
    void ticked();
    void menuWanted(const QPoint &global);
    void activeChanged(bool active);
    void stepped(int by); // Up -1, Down 1, Home and End far

protected:
    // Only what stands on the row; its ground and its focus ring are painted already.
    virtual void paintRow(QPainter &painter) = 0;

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    [[nodiscard]] bool stepFor(int key);
    void lookAgain(); // whether it is active
    void focusChanged(const QFocusEvent *event);

    QString m_key;
    bool m_active = false;
    bool m_ring = false; // the focus came by keyboard
};

class RowList : public QWidget
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    // Takes all rows and other widgets away; keepFocus() brings the focus back to where it was.
    void clear();
    void addRow(ListRow *row);
    void addWidget(QWidget *widget);
    [[nodiscard]] const QList<ListRow *> &rows() const { return m_rows; }
    // The row one is on, or would come to with Tab; null when there is none.
    [[nodiscard]] ListRow *current() const { return m_current; }
    [[nodiscard]] ListRow *row(const QString &key) const;
    // Before clear() and after the new rows stand: the row of the same key, else the one in its place.
    void noteFocus();
    // False when it had the focus and there is no row left to take it.
    bool restoreFocus();
    void focusCurrent(Qt::FocusReason reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(ListRow *from, int by);
    void makeCurrent(ListRow *row);

    QVBoxLayout *m_column;
    QList<ListRow *> m_rows;
    ListRow *m_current = nullptr;
    QString m_notedKey;
    qsizetype m_notedIndex = -1;
    bool m_hadFocus = false;
};

} // namespace lanai
