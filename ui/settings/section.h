// One section of the settings: rows of a name, what can be set, and a line that says what it means.
#pragma once
#include "core/domain/result.h"
#include "core/journal/changeset.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class Label;

class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(QWidget *parent = nullptr);

    // Loads what is shown; called when the page comes to the front.
    virtual void load() {}
    // Something in the journal changed; loads what shows it.
    virtual void refresh(const ChangeSet & /*changes*/) {}

protected:
    // `control` gets `title` as its accessible name; `meaning` may be empty. Where it stands; null: it is empty.
    Label *addRow(const QString &title, const QString &meaning, QWidget *control);
    void addHeading(const QString &title);
    void addWide(QWidget *widget);
    // What was refused, below the rows; empty: nothing.
    void say(const QString &sentence);
    // The same of what was to be saved.
    void sayRefusal(const Result<void> &saved);

private:
    QVBoxLayout *m_rows;
    QWidget *m_message;
};

} // namespace lanai
