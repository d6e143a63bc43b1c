// Short messages at the bottom of the window: what was done, and Undo. They go after 8 s, but stay while the pointer is
// over them or the focus in them. In discreet mode, one that quotes something can't be read; its button can.
#pragma once
#include "core/domain/error.h"
#include "core/domain/id.h"
#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace lanai {

class Toasts : public QFrame
{
    Q_OBJECT
public:
    // Over `window`, which is looked at for size. `stays`: milliseconds.
    explicit Toasts(QWidget *window, int stays = 8000);

    void tell(const QString &text);
    // With a button, e.g. Undo; `act` only while `context` lives, and once.
    void tell(const QString &text, const QString &button, QObject *context, std::function<void()> act);
    // What went wrong, in the words of errortext.
    void tell(const Error &error);
    [[nodiscard]] QString text() const;
    void press(); // the button, from the keyboard: Ctrl+Z
    [[nodiscard]] bool offers() const;
    // A command was done. What is offered before the program waits for events again is to take it back.
    void follow(const Id &command);
    // The command that is offered to be taken back: null where the button does something else.
    [[nodiscard]] Id takesBack() const { return offers() ? m_takesBack : Id(); }
    // Takes the toast away, with what it says: on locking.
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, const QString &button);
    void moveIn();
    void rest();

    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    QMetaObject::Connection m_act;
    Id m_command;   // done just now; null: none
    Id m_takesBack; // of the toast that is shown
};

} // namespace lanai
