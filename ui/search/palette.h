// Ctrl+K: one field over the window that finds people, notes and commands. Typing never waits for the search.
#pragma once
#include "ui/shell/context.h"
#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;

namespace lanai {

class Label;
class PaletteModel;

class Palette : public QWidget
{
    Q_OBJECT
public:
    // Over `desk`, which it covers.
    Palette(const Context &context, QWidget *desk);

    // Empty, with the focus in it. Closing gives the focus back.
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *foot();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void step(int by);
    void take(const QModelIndex &index);
    void logWith(const QModelIndex &index);
    void settle();
    void fit();

    Context m_context;
    PaletteModel *m_model;
    QWidget *m_panel;
    QLineEdit *m_field = nullptr;
    Label *m_count = nullptr;
    QListView *m_list;
    QWidget *m_before = nullptr; // who had the focus
};

} // namespace lanai
