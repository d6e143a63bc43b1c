// A person before the real window: a journal on a file, a day, the keyboard, and what can be read on the screen.
#pragma once
#include "tests/support/deskbench.h"
#include "ui/shell/mainwindow.h"

namespace lanai::test {

class Stage
{
public:
    Stage(DeskBench::Content content, const char *nowUtc);

    // Begins as the program does: with the journal, or with the one opened last; the passphrase is typed.
    void open(const QString &path);
    void close() { m_window.reset(); }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    // The journal as another program has it, on a connection of its own. Clock, folder and answers to questions too.
    [[nodiscard]] DeskBench &bench() { return m_bench; }

    // "Ctrl+Return". To whatever has the focus, as a keyboard does.
    void press(const QString &keys);
    void type(const QString &text);
    // Keys that went down with press(), each modifier counted as one.
    [[nodiscard]] int pressed() const { return m_pressed; }

    // All that a screen reader would find in what is open now, one text a line.
    [[nodiscard]] static QString screen();
    // The name of what has the focus.
    [[nodiscard]] static QString focus();

private:
    // The window that hears the keys. Where one has just closed, the one below it comes to the front: window managers
    // see to that, and tests have none.
    [[nodiscard]] QWindow *front() const;

    DeskBench m_bench;
    std::unique_ptr<MainWindow> m_window;
    int m_pressed = 0;
};

} // namespace lanai::test
