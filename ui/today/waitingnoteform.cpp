#include "ui/today/waitingnoteform.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "ui/log/filedsection.h"
#include "ui/log/peoplefield.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/pageside.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QDateEdit>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>

namespace lanai {

WaitingNoteForm::WaitingNoteForm(const Context &context, const WaitingNote &note, QWidget *parent)
    : SmallForm(tr("File this note"), tr("File"), parent)
    , m_context(context)
    , m_filing(context.journal, note)
    , m_whom(new PeopleField(this))
    , m_editor(new NoteEditor(this))
    , m_filed(new FiledSection(m_filing, this))
{
    setObjectName(QStringLiteral("waitingNoteForm"));
    setMinimumWidth(theme().px("to-file-width"));
    addWhom();
    addText();
    addFiled();
    if (m_filing.goesOn())
        offerStartingAgain();
    connect(&m_filing, &WaitingNoteFiling::draftFailed, this,
            [this](const Error &error) { m_context.toasts.tell(error); });
    connect(&m_filing, &WaitingNoteFiling::capturedChanged, this, &WaitingNoteForm::showCaptured);
    showCaptured();
    onConfirm([this] { return fileIt(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &SmallForm::confirm);
}

void WaitingNoteForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        SmallForm::keyPressEvent(event);
}

void WaitingNoteForm::addWhom()
{
    m_whom->setPeople(m_filing.people());
    m_whom->setChosen(m_filing.draft().peers);
    addField(tr("About"), m_whom);
    connect(m_whom, &PeopleField::changed, &m_filing, &WaitingNoteFiling::setPeers);
    m_day = addDate(QStringLiteral("waitingNoteDay"), tr("Day"), m_filing.draft().date);
    m_day->setMaximumDate(m_filing.today());
    connect(m_day, &QDateEdit::dateChanged, &m_filing, &WaitingNoteFiling::setDate);
}

void WaitingNoteForm::addText()
{
    m_editor->setObjectName(QStringLiteral("waitingNoteText"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setText(m_filing.draft().body);
    m_editor->setMinimumHeight(theme().px("to-file-text"));
    addBelow(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->text() != NoteEditor::asShown(m_filing.draft().body))
            m_filing.setBody(m_editor->text());
    });
}

void WaitingNoteForm::addFiled()
{
    addBelow(m_filed);
    connect(m_filed, &FiledSection::corrected, this, &WaitingNoteForm::correct);
    connect(m_filed, &FiledSection::dayWanted, this, &WaitingNoteForm::askDay);
    connect(m_filed, &FiledSection::lineWanted, this, [this](int line) {
        QTextCursor cursor(m_editor->document()->findBlockByNumber(line));
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_editor->setTextCursor(cursor);
        m_editor->setFocus();
    });
}

void WaitingNoteForm::offerStartingAgain()
{
    setHint(tr("You began to file it: it goes on where you left it."));
    auto *again = new QPushButton(tr("As it was written"), this);
    again->setObjectName(QStringLiteral("waitingNoteAgain"));
    again->setAutoDefault(false);
    addBelow(again);
    connect(again, &QPushButton::clicked, &m_filing, &WaitingNoteFiling::startAgain);
    connect(&m_filing, &WaitingNoteFiling::startedAgain, this, [this, again] {
        again->hide();
        setHint({});
        m_whom->setChosen(m_filing.draft().peers);
        m_day->setDate(m_filing.draft().date);
        m_editor->setText(m_filing.draft().body);
        m_editor->setFocus();
    });
}

void WaitingNoteForm::showCaptured()
{
    m_editor->setPeople(m_filing.people(), m_filing.draft().peers);
    m_editor->setMarks(m_filing.captured().marks);
    m_filed->refresh();
}

void WaitingNoteForm::correct(const TextEdit &edit)
{
    if (m_filing.draft().body == m_editor->text()) {
        m_editor->replace(edit.range, edit.with);
        return;
    }
    // Its line ends are others than those shown.
    QString body = m_filing.draft().body;
    m_editor->setText(body.replace(edit.range.start, edit.range.length, edit.with));
}

void WaitingNoteForm::askDay(int mark)
{
    m_context.prompts.askLine(tr("Which day?"), tr("A day, as in “next Tue” or “3 Dec”"), {}, this,
                              [this, mark](const QString &words) {
                                  const Result<DueDate> read = DateReader(QLocale()).read(words, m_filing.draft().date);
                                  if (!read)
                                      m_context.toasts.tell(read.error());
                                  else if (mark < m_filing.captured().marks.size())
                                      correct(m_filing.correctDate(mark, read->date));
                              });
}

Result<void> WaitingNoteForm::fileIt()
{
    return m_filing.file().map([this](const Filed &filed) {
        QString words = filed.things.isEmpty()
                            ? tr("Filed.")
                            : tr("Filed, with %n thing(s) of its own.", nullptr, static_cast<int>(filed.things.size()));
        const auto open = std::count_if(filed.doubts.cbegin(), filed.doubts.cend(),
                                        [](const CaptureMark &mark) { return mark.filedCount() == 0; });
        if (open > 0)
            words += u' ' + tr("%n line(s) filed nothing.", nullptr, static_cast<int>(open));
        tellDone(m_context, words);
    });
}

} // namespace lanai
