// Fetches what was written while the journal was locked, and says what stands in its way, above every page.
#pragma once
#include "ui/shell/context.h"
#include <QFileSystemWatcher>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace lanai {

class InlineBar;

class InboxBar : public QWidget
{
    Q_OBJECT
public:
    // Looks into the inbox as soon as the page is painted, and whenever something is written there.
    explicit InboxBar(const Context &context, QWidget *parent = nullptr);

    void collect();
    // Empty: nothing stands in the way.
    [[nodiscard]] QString message() const;

private:
    void watch();
    void say(const QString &message, bool canBeSetAside);
    void setAside();

    Context m_context;
    InlineBar *m_bar;
    QPushButton *m_aside;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; // one note touches the folder several times
};

} // namespace lanai
