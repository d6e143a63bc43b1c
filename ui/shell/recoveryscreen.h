// The recovery sheet of the open journal: as PDF or onto paper, and whether it can be read, shown by typing its last
// group once. Which sheet was checked, and when, is kept in the journal.
#pragma once
#include "core/domain/error.h"
#include "ui/leaving/printing.h"
#include "ui/sheet/recoverypaper.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class Journal;
class Label;
class Prompts;

enum class RecoveryOccasion { Created, Changed, Asked };

class RecoveryScreen : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryScreen(QWidget *parent);

    // `journal` is open until forget(). `also`: a sentence about what was done before, may be empty.
    void offer(Journal &journal, Prompts &prompts, RecoveryOccasion occasion, const QString &also = {});
    // Nothing of the key stays.
    void forget();
    // Tests print into memory.
    void setPrinting(Printing &printing) { m_printing = &printing; }

Q_SIGNALS:
    void finished(); // checked, or put off

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addWays(QVBoxLayout *column);
    void addCheck(QVBoxLayout *column);
    // Holds the whole key: for a moment only.
    [[nodiscard]] Result<RecoveryPaper> sheet() const;
    void save();
    void print();
    void check();
    void say(const QString &sentence, bool good);
    void tell(const Error &error);

    Printing *m_printing;
    Journal *m_journal = nullptr; // null: nothing is offered
    Prompts *m_prompts = nullptr;
    Label *m_why;
    QPushButton *m_save;
    QLineEdit *m_group;
    Label *m_message;
    QPushButton *m_done;
    bool m_checked = false;
};

} // namespace lanai
