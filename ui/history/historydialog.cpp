#include "ui/history/historydialog.h"
#include "core/journal/journal.h"
#include "core/journal/trash.h"
#include "ui/history/historywords.h"
#include "ui/language/thingwords.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lanai {

void HistoryDialog::openFor(const Context &context, const Id &thing, QWidget *parent)
{
    auto *dialog = new HistoryDialog(context, thing, parent);
    if (const Result<void> read = dialog->load(); !read) {
        context.toasts.tell(read.error());
        delete dialog;
        return;
    }
    dialog->open();
}

HistoryDialog::HistoryDialog(const Context &context, const Id &thing, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_thing(thing)
    , m_title(new Label(Type::Section, Colour::Ink, this))
    , m_what(new Label(Type::Small, Colour::Muted, this))
    , m_versions(new QListWidget(this))
    , m_beside(new QComboBox(this))
    , m_text(new QTextBrowser(this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_bringBack(new QPushButton(tr("Bring back this version"), this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Lanai"));
    setAccessibleName(tr("History"));
    layOut();
    connect(m_versions, &QListWidget::currentRowChanged, this, &HistoryDialog::showChosen);
    connect(m_beside, &QComboBox::currentIndexChanged, this, &HistoryDialog::showChosen);
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryDialog::bringBack);
    connect(&context.journal, &Journal::changed, this, [this] {
        const Result<void> read = load();
        if (!read)
            clear();
        say(read ? QString() : errorSentence(read.error()));
    });
}

void HistoryDialog::layOut()
{
    const int side = theme().px("step-24");
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(side, side, side, side);
    all->setSpacing(theme().px("step-12"));
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_title->setElided(true);
    m_title->setVeiled(true);
    all->addWidget(m_title);
    all->addWidget(m_what);
    all->addWidget(sides(), 1);
    m_refusal->setObjectName(QStringLiteral("historyRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    all->addWidget(m_refusal);
    all->addLayout(buttons());
    resize(theme().px("history-width"), theme().px("history-height"));
}

QSplitter *HistoryDialog::sides()
{
    m_versions->setObjectName(QStringLiteral("historyVersions"));
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setProperty("kind", QStringLiteral("sections"));
    m_versions->setWordWrap(true);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_beside->setObjectName(QStringLiteral("historyBeside"));
    m_beside->setAccessibleName(tr("Beside it"));
    m_beside->addItem(tr("Beside what it became then"));
    m_beside->addItem(tr("Beside what it is now"));
    m_text->setObjectName(QStringLiteral("historyText"));
    m_text->setAccessibleName(tr("What is different"));
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme().px("step-12"), 0, 0, 0);
    column->setSpacing(theme().px("step-8"));
    column->addWidget(m_beside, 0, Qt::AlignLeft);
    column->addWidget(m_text, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_versions);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme().px("history-versions"), theme().px("history-width")});
    return splitter;
}

QLayout *HistoryDialog::buttons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("historyClose"));
    close->setAutoDefault(false);
    m_bringBack->setObjectName(QStringLiteral("historyBringBack"));
    m_bringBack->setProperty("kind", QStringLiteral("primary"));
    m_bringBack->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_bringBack);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

Result<void> HistoryDialog::load()
{
    Result<ThingHistory> read = m_context.journal.trash().history().of(m_thing, HistoryWords::value);
    if (!read)
        return fail(read.error());
    m_history = std::move(*read);
    m_title->setText(tr("How “%1” came to be").arg(m_history.label));
    const QString kind = thingKindWords(wordFor(m_history.kind));
    const bool isTheirs = !m_history.peer.isEmpty() && m_history.peer != m_history.label;
    const QString what = isTheirs ? tr("%1 · %2", "a kind of thing, whom it concerns").arg(kind, m_history.peer) : kind;
    m_what->setText(m_history.moments.size() == 1 ? tr("%1. It has not changed in the last 90 days.").arg(what) : what);
    const int before = m_versions->currentRow();
    m_versions->clear();
    for (const ThingMoment &moment : m_history.moments)
        m_versions->addItem(HistoryWords::moment(moment, m_context.journal.clock().zone()));
    choose(before < 0 ? std::min(1, m_versions->count() - 1) : std::min(before, m_versions->count() - 1));
    return {};
}

// What can't be read any more is not how it is now.
void HistoryDialog::clear()
{
    m_history = {};
    m_versions->clear();
    m_title->setText({});
    m_what->setText({});
    showChosen();
}

void HistoryDialog::choose(int version)
{
    m_versions->setCurrentRow(version);
}

void HistoryDialog::showChosen()
{
    const int at = m_versions->currentRow();
    m_beside->setVisible(at > 0);
    m_bringBack->setEnabled(at > 0 && !m_history.moments.at(at).inTrash && !m_context.journal.isReadOnly());
    if (at < 0)
        return m_text->clear();
    if (at == 0)
        return m_text->setHtml(HistoryWords::side(m_history.moments.first().fields));
    const bool besideNow = m_beside->currentIndex() == 1;
    const ThingMoment &then = m_history.moments.at(at);
    const ThingMoment &other = m_history.moments.at(besideNow ? 0 : at - 1);
    const QList<FieldChange> changes = changedFields(then.fields, other.fields);
    if (changes.isEmpty()) // only the trash lies between them
        return m_text->setHtml(HistoryWords::side(then.fields));
    m_text->setHtml(HistoryWords::sides(changes, tr("This version"), besideNow ? tr("Now") : tr("After it")));
}

void HistoryDialog::bringBack()
{
    const int at = m_versions->currentRow();
    if (at < 1 || !m_bringBack->isEnabled())
        return;
    const QString label = m_history.moments.at(at).label;
    const Result<void> done = m_context.journal.trash().history().bringBack(m_thing, m_history.moments.at(at).turn);
    if (!done)
        return say(errorSentence(done.error()));
    tellDone(m_context, tr("“%1” is as it was.").arg(label));
    accept();
}

void HistoryDialog::say(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
}

QString HistoryDialog::refusal() const
{
    return m_refusal->text();
}

} // namespace lanai
