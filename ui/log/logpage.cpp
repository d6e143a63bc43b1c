#include "ui/log/logpage.h"
#include "ui/log/agendasection.h"
#include "ui/log/filedsection.h"
#include "ui/log/heldsection.h"
#include "ui/log/logfooter.h"
#include "ui/log/logheader.h"
#include "ui/log/nexttopics.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/markdowntoolbar.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/spelling.h"
#include "ui/shell/actiontable.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int longNote = 64 * 1024; // letters, from which on it isn't read at each key
constexpr int readLongAfter = 300;  // milliseconds without a key

} // namespace

LogPage::LogPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_model(context.journal)
    , m_spelling(new Spelling({}, this))
    , m_header(new LogHeader(m_model, this))
    , m_editor(new NoteEditor(this))
    , m_tools(new MarkdownToolbar(m_editor, this))
{
    setObjectName(QStringLiteral("logPage"));
    QWidget *rail = makeRail();
    m_keptBar = new InlineBar(InlineBar::Kind::Notice, this);
    m_failure = new InlineBar(InlineBar::Kind::Failure, this);
    m_footer = new LogFooter(m_model, context.actions, this);
    layOut(rail);
    addBars();
    m_typing.setSingleShot(true);
    connectModel();
    connectParts();
    showAll();
}

LogPage::~LogPage() = default;

QWidget *LogPage::makeRail()
{
    m_rail = new QScrollArea(this);
    m_rail->setObjectName(QStringLiteral("logRail"));
    m_rail->setAccessibleName(tr("What is filed, and what there is to say of the meeting"));
    m_rail->setWidgetResizable(true);
    m_rail->setFrameShape(QFrame::NoFrame);
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(m_rail);
    auto *column = new QVBoxLayout(body);
    m_filed = new FiledSection(m_model, body);
    m_agendaLine = new Hairline(Qt::Horizontal, body);
    m_agenda = new AgendaSection(m_model, body);
    m_meetingLine = new Hairline(Qt::Horizontal, body);
    m_meeting = new HeldSection(m_model, body);
    m_topicsLine = new Hairline(Qt::Horizontal, body);
    m_topics = new NextTopics(m_model, body);
    for (QWidget *part :
         {static_cast<QWidget *>(m_filed), m_agendaLine, static_cast<QWidget *>(m_agenda), m_meetingLine,
          static_cast<QWidget *>(m_meeting), m_topicsLine, static_cast<QWidget *>(m_topics)})
        column->addWidget(part);
    column->addStretch(1);
    m_rail->setWidget(body);
    followTheme(this, [this, column] {
        const int side = theme().px("step-24");
        column->setContentsMargins(side, theme().px("log-rail-top"), side, theme().px("step-16"));
        column->setSpacing(theme().px("log-section-gap"));
        m_rail->setFixedWidth(theme().px("log-rail"));
    });
    return m_rail;
}

void LogPage::layOut(QWidget *rail)
{
    auto *writing = new QWidget(this);
    writing->setProperty("room", QStringLiteral("surface"));
    writing->setAttribute(Qt::WA_StyledBackground);
    auto *note = new QVBoxLayout(writing);
    note->addWidget(m_keptBar);
    note->addWidget(m_tools);
    note->addWidget(m_editor, 1);
    note->addWidget(m_failure);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(writing, 1);
    middle->addWidget(new Hairline(Qt::Vertical, this));
    middle->addWidget(rail);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(new Hairline(Qt::Horizontal, this));
    page->addLayout(middle, 1);
    page->addWidget(new Hairline(Qt::Horizontal, this));
    page->addWidget(m_footer);
    followTheme(this, [note] {
        const int side = theme().px("log-note-side");
        note->setContentsMargins(side, theme().px("log-note-top"), side, theme().px("step-12"));
        note->setSpacing(theme().px("step-8"));
    });
}

void LogPage::addBars()
{
    m_keptBar->setObjectName(QStringLiteral("draftBar"));
    m_failure->setObjectName(QStringLiteral("saveFailure"));
    m_keptBar->hide();
    m_failure->hide();
    connect(m_keptBar->addButton(tr("Keep"), QStringLiteral("draftKeep")), &QPushButton::clicked, this, [this] {
        m_keptBar->hide();
        m_editor->setFocus();
    });
    connect(m_keptBar->addButton(tr("Discard"), QStringLiteral("draftDiscard")), &QPushButton::clicked, this, [this] {
        m_model.discardDraft();
        m_editor->setFocus();
    });
    m_copy = m_failure->addButton(tr("Save a copy"), QStringLiteral("saveCopy"));
    connect(m_copy, &QPushButton::clicked, this, &LogPage::saveCopy);
}

void LogPage::connectModel()
{
    connect(&m_model, &LogModel::opened, this, &LogPage::showAll);
    connect(&m_model, &LogModel::subjectChanged, this, &LogPage::showSubject);
    connect(&m_model, &LogModel::capturedChanged, this, &LogPage::showCaptured);
    connect(&m_model, &LogModel::saidChanged, this, &LogPage::showSaid);
    connect(&m_model, &LogModel::draftKept, this, &LogPage::tellKept);
    connect(&m_model, &LogModel::draftFailed, this, &LogPage::tellFailure);
}

void LogPage::connectParts()
{
    connect(&m_typing, &QTimer::timeout, this, &LogPage::take);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_typing.start(m_editor->document()->characterCount() > longNote ? readLongAfter : 0);
    });
    connect(m_editor, &NoteEditor::wordLearnt, this, &LogPage::learn);
    connect(m_editor, &NoteEditor::pictureGiven, this, &LogPage::takePicture);
    connect(m_tools, &MarkdownToolbar::pictureWanted, this, &LogPage::askPicture);
    connect(m_header, &LogHeader::meetingWanted, this, &LogPage::openMeeting);
    connect(m_filed, &FiledSection::corrected, this, &LogPage::correct);
    connect(m_filed, &FiledSection::lineWanted, this, &LogPage::goToLine);
    connect(m_filed, &FiledSection::dayWanted, this, &LogPage::askDay);
    connect(m_topics, &NextTopics::lineWanted, m_editor, &NoteEditor::insertLine);
    connect(m_footer, &LogFooter::cancelled, this, &LogPage::cancel);
    connect(m_footer, &LogFooter::saveWanted, this, &LogPage::save);
    connect(m_footer, &LogFooter::saveAndNextWanted, this, &LogPage::saveAndNext);
    context().actions.attach(QStringLiteral("log-save"), this, this, &LogPage::save);
    context().actions.attach(QStringLiteral("log-save-next"), this, this, &LogPage::saveAndNext);
}

void LogPage::showAll()
{
    m_filling = true;
    m_editor->setText(m_model.draft().body);
    m_filling = false;
    m_typing.stop();
    m_failure->hide();
    m_footer->say({});
    showKept();
    showSubject();
}

void LogPage::showSubject()
{
    m_editor->setPeople(m_model.subject().people, m_model.draft().peers);
    m_agenda->rebuild();
    m_topics->rebuild();
    m_agendaLine->setVisible(!m_model.subject().agenda.isEmpty());
    m_topicsLine->setVisible(!m_model.subject().topics.isEmpty());
    showCaptured();
    showSaid();
}

void LogPage::showSaid()
{
    m_header->refresh();
    m_agenda->refresh();
    m_meeting->refresh();
    m_meetingLine->setVisible(m_model.isOneOnOne());
    m_footer->refresh();
}

void LogPage::showCaptured()
{
    m_editor->setMarks(m_model.captured().marks);
    m_filed->refresh();
}

// A note from elsewhere may hold other line ends: what wasn't touched stays as it is, character for character.
void LogPage::take()
{
    m_typing.stop();
    const QString text = m_editor->text();
    if (text == NoteEditor::asShown(m_model.draft().body))
        return;
    m_failure->hide();
    m_model.setBody(text);
}

} // namespace lanai
