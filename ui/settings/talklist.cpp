#include "ui/settings/talklist.h"
#include "core/journal/journal.h"
#include "ui/parts/smallform.h"
#include "ui/parts/words.h"
#include "ui/settings/plaintable.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr int talkLevels = 5;

} // namespace

TalkList::TalkList(const Context &context, TalkModel::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TalkModel(context.journal, kind, this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(kind == TalkModel::Kind::Topics ? tr("Add a topic…") : tr("Add a practice…"), this))
    , m_change(new QPushButton(tr("Change…"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &TalkList::add);
    connect(m_change, &QPushButton::clicked, this, &TalkList::changeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &TalkList::removeCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &TalkList::changeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TalkList::look);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TalkList::look);
    look();
}

void TalkList::build()
{
    const bool topics = m_model->kind() == TalkModel::Kind::Topics;
    const QString name = topics ? QStringLiteral("topics") : QStringLiteral("practices");
    m_table->setObjectName(name);
    m_table->setAccessibleName(topics ? tr("Topics") : tr("Practices"));
    m_table->setProperty("kind", QStringLiteral("bare"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    makePlain(*m_table, TalkModel::Text);
    m_table->setColumnHidden(TalkModel::Level, !topics);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setFixedHeight(theme().px("settings-key-row"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(theme().px("settings-talk-rows"));
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_change->setObjectName(name + QStringLiteral("Change"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px("step-8"));
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-12"));
    column->addWidget(m_table);
    column->addLayout(buttons);
}

const TalkRow *TalkList::current() const
{
    return m_model->row(m_table->currentIndex().row());
}

void TalkList::reload()
{
    const int row = m_table->currentIndex().row();
    const Id before = !m_added.isNull() ? m_added : current() == nullptr ? Id() : current()->id;
    if (const Result<void> read = m_model->reload(); !read)
        return Q_EMIT refused(errorSentence(read.error()));
    m_added = Id();
    const int same = m_model->rowOf(before);
    const int now = std::min(same < 0 ? std::max(0, row) : same, m_model->rowCount() - 1);
    if (now >= 0) {
        m_table->setCurrentIndex(m_model->index(now, 0));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void TalkList::look()
{
    const bool can = current() != nullptr && !m_context.journal.isReadOnly();
    m_add->setEnabled(!m_context.journal.isReadOnly());
    m_change->setEnabled(can);
    m_remove->setEnabled(can);
}

SmallForm *TalkList::open(const QString &title, const QString &does, const TalkRow &row)
{
    const bool topics = m_model->kind() == TalkModel::Kind::Topics;
    auto *form = new SmallForm(title, does, this);
    const QLineEdit *text = form->addLine(QStringLiteral("talkText"), topics ? tr("Topic") : tr("Practice"), row.text);
    const QComboBox *belongs = form->addChoice(QStringLiteral("talkBelongs"), topics ? tr("About") : tr("Habit"),
                                               m_model->groups(), row.belongs);
    const QComboBox *level = nullptr;
    if (topics) {
        QStringList levels;
        for (int each = 1; each <= talkLevels; ++each)
            levels << Words::trustLevel(each);
        level = form->addChoice(QStringLiteral("talkLevel"), tr("Goes well from"), levels, std::max(0, row.level - 1));
    }
    form->onConfirm([this, text, belongs, level, row]() -> Result<void> {
        TalkRow changed = row;
        changed.text = text->text();
        changed.belongs = belongs->currentIndex();
        changed.level = level == nullptr ? 0 : level->currentIndex() + 1;
        const Result<Id> saved = m_model->save(changed);
        if (!saved)
            return fail(saved.error());
        m_added = *saved;
        tellDone(m_context, row.id.isNull() ? tr("Added: %1").arg(changed.text) : tr("Changed: %1").arg(changed.text));
        reload();
        return {};
    });
    form->open();
    return form;
}

SmallForm *TalkList::add()
{
    TalkRow row;
    row.level = 2;
    return open(m_add->text().remove(QStringLiteral("…")), tr("Add"), row);
}

SmallForm *TalkList::changeCurrent()
{
    const TalkRow *row = current();
    if (row == nullptr || !m_change->isEnabled())
        return nullptr;
    const bool topics = m_model->kind() == TalkModel::Kind::Topics;
    return open(topics ? tr("Change the topic") : tr("Change the practice"), tr("Change"), TalkRow(*row));
}

void TalkList::removeCurrent()
{
    const TalkRow *row = current();
    if (row == nullptr || !m_remove->isEnabled())
        return;
    const QString text = row->text;
    if (const Result<void> gone = m_model->remove(Id(row->id)); !gone)
        return Q_EMIT refused(errorSentence(gone.error()));
    Q_EMIT refused({});
    tellDone(m_context, tr("Removed: %1").arg(text));
    reload();
}

bool TalkList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        changeCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_Insert:
        add();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace lanai
