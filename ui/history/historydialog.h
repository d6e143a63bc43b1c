// How a thing came to be what it is: its versions, both sides of each change, and a way back to any of them. Rule 14
#pragma once
#include "core/journal/history.h"
#include "ui/shell/context.h"
#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;
class QSplitter;
class QTextBrowser;

namespace lanai {

class Label;

class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const Context &context, const Id &thing, QWidget *parent);

    // Reads the history and opens over `parent`; says in a toast what keeps it from being read.
    static void openFor(const Context &context, const Id &thing, QWidget *parent);

    Result<void> load();
    [[nodiscard]] const ThingHistory &history() const { return m_history; }
    // The one shown: 0 is how it is now.
    void choose(int version);
    void bringBack();
    [[nodiscard]] QString refusal() const;

private:
    void layOut();
    [[nodiscard]] QSplitter *sides();
    [[nodiscard]] QLayout *buttons();
    void showChosen();
    void clear();
    void say(const QString &refusal);

    Context m_context;
    Id m_thing;
    ThingHistory m_history;
    Label *m_title;
    Label *m_what;
    QListWidget *m_versions;
    QComboBox *m_beside; // what came after it, or how it is now
    QTextBrowser *m_text;
    Label *m_refusal;
    QPushButton *m_bringBack;
};

} // namespace lanai
