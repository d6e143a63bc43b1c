#include "ui/shell/capturewindow.h"
#include "core/domain/capturereader.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/inlinebar.h"
#include "ui/parts/label.h"
#include "ui/parts/noteeditor.h"
#include "ui/shell/discretion.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanai {

CaptureWindow::CaptureWindow(const QString &journal, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_inbox(journal)
    , m_clock(clock)
    , m_hasJournal(!journal.isEmpty())
    , m_editor(new NoteEditor(this))
    , m_bar(new InlineBar(InlineBar::Kind::Failure, this))
    , m_hint(new Label(Type::Caption, Colour::Muted, this))
    , m_seal(new QPushButton(tr("Keep"), this))
{
    setObjectName(QStringLiteral("captureWindow"));
    showAlways(*this);
    setWindowTitle(QStringLiteral("Lanai"));
    setWindowRole(QStringLiteral("captureWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("room", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_editor->setObjectName(QStringLiteral("captureText"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setPlaceholderText(tr("A note, kept without unlocking. It waits on Today, under “To file”."));
    m_bar->setObjectName(QStringLiteral("captureRefusal"));
    m_bar->hide();
    m_seal->setObjectName(QStringLiteral("captureSeal"));
    m_seal->setProperty("kind", QStringLiteral("primary"));
    layOut();
    connect(m_seal, &QPushButton::clicked, this, &CaptureWindow::sealAndClose);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &CaptureWindow::sealAndClose);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &CaptureWindow::colour);
    // The session ends.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &CaptureWindow::putAway);
    lookAtInbox();
    m_editor->setFocus();
}

void CaptureWindow::layOut()
{
    auto *cancel = new QPushButton(tr("Close"), this);
    cancel->setObjectName(QStringLiteral("captureClose"));
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(cancel);
    row->addWidget(m_seal);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_editor, 1);
    column->addWidget(m_bar);
    column->addLayout(row);
    followTheme(this, [this, row, column] {
        const int side = theme().px("step-16");
        column->setContentsMargins(side, side, side, side);
        column->setSpacing(theme().px("step-12"));
        row->setSpacing(theme().px("step-8"));
        resize(theme().px("capture-width"), theme().px("capture-height"));
    });
}

// A window that can't keep what is typed says so before somebody types.
void CaptureWindow::lookAtInbox()
{
    m_hint->setText(tr("Ctrl+Enter keeps it, Esc closes."));
    const Result<QByteArray> key = m_inbox.publicKey();
    if (m_hasJournal && key)
        return;
    m_seal->setEnabled(false);
    if (!m_hasJournal)
        return refuse(tr("There is no journal yet to keep a note for. Create one first."));
    const bool missing = key.error().code == ErrorCode::FileNotFound;
    refuse(errorSentence(missing ? Error{ErrorCode::InboxMissing, {m_inbox.path()}} : key.error()));
}

// Who is meant is seen when it is filed: no name is known here.
void CaptureWindow::colour()
{
    m_warned = false;
    constexpr int longest = 64 * 1024; // letters; longer ones stay plain
    const QString text = m_editor->text();
    if (text.size() <= longest)
        m_editor->setMarks(CaptureReader({}, QLocale()).read(text, m_clock.today(), {}).marks);
}

bool CaptureWindow::seal()
{
    const QString text = m_editor->text();
    if (text.trimmed().isEmpty())
        return true;
    if (!m_hasJournal)
        return false; // said already
    const QDateTime now = m_clock.nowUtc();
    const Result<void> done = m_inbox.add({newId(now.toMSecsSinceEpoch()), now, text});
    if (!done) {
        refuse(errorSentence(done.error()));
        return false;
    }
    m_editor->setText({});
    Q_EMIT sealed();
    return true;
}

void CaptureWindow::sealAndClose()
{
    if (seal())
        close();
}

void CaptureWindow::putAway()
{
    if (seal())
        close();
    else
        showMinimized();
}

void CaptureWindow::refuse(const QString &sentence)
{
    m_bar->show();
    m_bar->say(sentence);
}

QString CaptureWindow::refusal() const
{
    return m_bar->isHidden() ? QString() : m_bar->message();
}

void CaptureWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CaptureWindow::closeEvent(QCloseEvent *event)
{
    if (!m_editor->text().trimmed().isEmpty() && !std::exchange(m_warned, true)) {
        m_hint->setText(tr("Nothing is kept of this note. Close once more to throw it away."));
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
}

} // namespace lanai
