// Where a waiting note finds its people: its text, whom it is about, and what it will file. Ctrl+Enter files it.
#pragma once
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"
#include "ui/today/waitingnotefiling.h"

namespace lanai {

class FiledSection;
class NoteEditor;
class PeopleField;

class WaitingNoteForm : public SmallForm
{
    Q_OBJECT
public:
    WaitingNoteForm(const Context &context, const WaitingNote &note, QWidget *parent);

    [[nodiscard]] WaitingNoteFiling &filing() { return m_filing; }

protected:
    // Enter belongs to the names and the text.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWhom();
    void addText();
    void addFiled();
    void offerStartingAgain();
    void showCaptured();
    void correct(const TextEdit &edit);
    void askDay(int mark);
    [[nodiscard]] Result<void> fileIt();

    Context m_context;
    WaitingNoteFiling m_filing;
    PeopleField *m_whom;
    NoteEditor *m_editor;
    QDateEdit *m_day = nullptr;
    FiledSection *m_filed;
};

} // namespace lanai
