// What is to be known about the open journal's file, above every page: that it can only be read, that another file has
// taken its place, or that a sync program has left another machine's state beside it. And the mark of discreet mode.
#pragma once
#include "core/domain/error.h"
#include "ui/shell/context.h"
#include <QWidget>

class QPushButton;

namespace lanai {

class InlineBar;

class JournalBars : public QWidget
{
    Q_OBJECT
public:
    explicit JournalBars(const Context &context, QWidget *parent = nullptr);
    ~JournalBars() override;

Q_SIGNALS:
    // What lies in the file's place now is to be opened.
    void reloadWanted();

private:
    void addReadOnly();
    void addDiscreet();
    void followDiscretion();
    void readPeople();
    void showIfAny();
    void addReplaced();
    void sayReplaced(const Error &error);
    void keepMine();
    void addConflict();
    void sayConflicts(const QStringList &names);

    Context m_context;
    InlineBar *m_discreet;
    InlineBar *m_readOnly;
    InlineBar *m_replaced;
    QPushButton *m_keepMine = nullptr; // in it
    InlineBar *m_conflict;
    QStringList m_conflicts; // names of the files
};

} // namespace lanai
