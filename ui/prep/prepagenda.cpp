#include "ui/prep/prepagenda.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/reordercolumn.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanai {
namespace {

ChipKind chipOf(AgendaSource source)
{
    return source == AgendaSource::CarriedOver    ? ChipKind::Due
           : source == AgendaSource::StaffPreview ? ChipKind::Accent
                                                  : ChipKind::Neutral;
}

} // namespace

AgendaRow::AgendaRow(const Id &item, QWidget *parent)
    : QWidget(parent)
    , m_id(item)
    , m_check(new CheckRow(QString(), this))
    , m_field(new QLineEdit(this))
    , m_buttons(new QWidget(this))
{
    m_check->setObjectName(QStringLiteral("agendaItem"));
    m_check->setQuietWhenTicked(true);
    m_check->setVeiled(true);
    m_check->setType(Type::Base);
    m_field->setObjectName(QStringLiteral("agendaText"));
    m_field->setAccessibleName(tr("The words of the agenda item"));
    m_field->hide();
    m_field->installEventFilter(this);
    QSizePolicy kept = m_buttons->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that chips stand in one column
    m_buttons->setSizePolicy(kept);
    auto *edit = new IconButton(QStringLiteral("edit"), tr("Change the words"), m_buttons, "button-row", "icon-small");
    edit->setObjectName(QStringLiteral("agendaEdit"));
    auto *remove =
        new IconButton(QStringLiteral("close"), tr("Take it off the agenda"), m_buttons, "button-row", "icon-small");
    remove->setObjectName(QStringLiteral("agendaRemove"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(edit);
    buttons->addWidget(remove);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_check, 1);
    row->addWidget(m_field, 1);
    row->addWidget(m_buttons);
    connect(m_check, &QCheckBox::clicked, this, &AgendaRow::ticked);
    connect(edit, &QToolButton::clicked, this, &AgendaRow::edit);
    connect(remove, &QToolButton::clicked, this, &AgendaRow::removed);
}

void AgendaRow::show(const SheetAgendaLine &line)
{
    m_text = line.text;
    m_check->setText(line.text);
    m_check->setChecked(line.done);
    m_check->setChip(Words::name(line.source), chipOf(line.source));
    // What comes from a staff item goes with its need: taken off here, the rule would put it back.
    m_removable = line.source != AgendaSource::StaffPreview;
    m_buttons->setVisible(m_removable);
}

QWidget *AgendaRow::grip() const
{
    return m_check;
}

void AgendaRow::edit()
{
    if (!m_removable)
        return;
    m_field->setText(m_text);
    m_check->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void AgendaRow::finish(bool keep)
{
    if (m_field->isHidden())
        return;
    const QString text = m_field->text().simplified();
    m_check->show();
    m_check->setFocus(Qt::OtherFocusReason);
    m_field->hide();
    if (keep && text != m_text)
        Q_EMIT changed(text);
}

bool AgendaRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    finish(enter); // taken here: the row, which has the keys again, would open the field once more
    return true;
}

void AgendaRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_check->hasFocus() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2))
        return edit();
    if (m_check->hasFocus() && key == Qt::Key_Delete && m_removable)
        return Q_EMIT removed();
    QWidget::keyPressEvent(event);
}

PrepAgenda::PrepAgenda(PrepModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_rows(new ReorderColumn(this))
    , m_hint(new Label(tr("Nothing to talk about yet. Add a line, or take a topic from the right."), Type::Small,
                       Colour::Muted, this))
    , m_new(new QLineEdit(this))
{
    m_hint->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("agendaNew"));
    m_new->setAccessibleName(tr("Add to the agenda"));
    m_new->setPlaceholderText(tr("Add to the agenda, Enter adds it"));
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const Result<void> added = m_model.addToAgenda(m_new->text());
        tell(added, tr("It is on the agenda."));
        if (added)
            m_new->clear();
    });
    connect(m_rows, &ReorderColumn::moved, this, [this](int from, int to) {
        tell(m_model.moveAgenda(from, to), tr("The agenda is in a new order."));
        if (to < m_rows->count()) // the keys go on from the row that was moved
            static_cast<AgendaRow *>(m_rows->row(to))->grip()->setFocus(Qt::OtherFocusReason);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeader(tr("Agenda"), Type::Section, this));
    column->addWidget(m_hint);
    column->addWidget(m_rows);
    column->addWidget(m_new);
    followTheme(this, [column] { column->setSpacing(theme().px("step-8")); });
}

void PrepAgenda::tell(const Result<void> &done, const QString &text)
{
    if (!done)
        return m_context.toasts.tell(done.error());
    tellDone(m_context, text);
}

AgendaRow *PrepAgenda::makeRow(const Id &item)
{
    auto *row = new AgendaRow(item, m_rows);
    connect(row, &AgendaRow::ticked, this, [this, item](bool done) {
        tell(m_model.tick(item, done), done ? tr("Talked about.") : tr("Still to talk about."));
    });
    connect(row, &AgendaRow::changed, this,
            [this, item](const QString &text) { tell(m_model.changeText(item, text), tr("The words were changed.")); });
    connect(row, &AgendaRow::removed, this,
            [this, item] { tell(m_model.removeFromAgenda(item), tr("It is off the agenda.")); });
    return row;
}

void PrepAgenda::refresh()
{
    QHash<Id, AgendaRow *> kept;
    QList<ReorderColumn::Row> rows;
    for (const SheetAgendaLine &line : m_model.sheet().agenda) {
        AgendaRow *row = m_byItem.value(line.id);
        if (row == nullptr)
            row = makeRow(line.id);
        row->show(line);
        kept.insert(line.id, row);
        rows << ReorderColumn::Row{row, row->grip()};
    }
    m_byItem = kept;
    m_rows->setRows(rows);
    m_hint->setVisible(rows.isEmpty());
}

void PrepAgenda::startAdding()
{
    m_new->setFocus(Qt::OtherFocusReason);
}

void PrepAgenda::focusFirst()
{
    if (m_rows->count() == 0)
        return startAdding();
    static_cast<AgendaRow *>(m_rows->row(0))->grip()->setFocus(Qt::OtherFocusReason);
}

} // namespace lanai
