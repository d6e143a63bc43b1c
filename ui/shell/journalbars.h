// What is to be known about the open journal's file, above every page: that it can only be read, or that another file
// has taken its place.
#pragma once
#include "ui/shell/context.h"
#include <QWidget>

namespace lanai {

class InlineBar;

class JournalBars : public QWidget
{
    Q_OBJECT
public:
    explicit JournalBars(const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    // What lies in the file's place now is to be opened.
    void reloadWanted();

private:
    void addReplaced();
    void keepMine();

    Context m_context;
    InlineBar *m_replaced;
};

} // namespace lanai
