#include "ui/search/palette.h"
#include "core/journal/journal.h"
#include "ui/parts/hairline.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/label.h"
#include "ui/parts/sides.h"
#include "ui/parts/sign.h"
#include "ui/search/founddelegate.h"
#include "ui/search/palettemodel.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace lanai {

Palette::Palette(const Context &context, QWidget *desk)
    : QWidget(desk)
    , m_context(context)
    , m_model(new PaletteModel(context.journal, context.actions, this))
    , m_panel(new QWidget(this))
    , m_list(new QListView(m_panel))
{
    setObjectName(QStringLiteral("palette"));
    m_panel->setObjectName(QStringLiteral("palettePanel"));
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("paletteRows"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setProperty("kind", QStringLiteral("bare"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(new Hairline(Qt::Horizontal, m_panel));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, m_panel));
    column->addWidget(foot());
    connect(m_list, &QListView::clicked, this, &Palette::take);
    connect(m_model, &PaletteModel::settled, this, &Palette::settle);
    desk->installEventFilter(this);
    hide();
}

QWidget *Palette::head()
{
    auto *head = new QWidget(m_panel);
    head->setFixedHeight(theme().px("palette-field"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sided(theme().px("step-24"), 0, theme().px("step-24") - 4, 0));
    row->setSpacing(theme().px("step-12"));
    row->addWidget(new Sign(QStringLiteral("search"), "icon-large", Colour::Muted, head));
    m_field = new QLineEdit(head);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Find people, notes and commands"));
    m_field->setProperty("bare", true);
    m_field->setInputMethodHints(Qt::ImhSensitiveData);
    m_field->setFont(theme().font(Type::Find));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::type);
    row->addWidget(m_field, 1);
    m_count = new Label(QString(), Type::Caption, Colour::Muted, head);
    row->addWidget(m_count);
    return head;
}

QWidget *Palette::foot()
{
    auto *foot = new QWidget(m_panel);
    foot->setFixedHeight(theme().px("palette-foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(theme().px("step-24") - 4, 0, theme().px("step-24") - 4, 0);
    row->setSpacing(theme().px("step-8"));
    const auto hint = [row, foot](const QKeySequence &keys, const QString &does) {
        row->addWidget(new KeyHint(keys, foot));
        if (!does.isEmpty())
            row->addWidget(new Label(does, Type::Caption, Colour::Muted, foot));
    };
    hint(Qt::Key_Up, {});
    hint(Qt::Key_Down, tr("move"));
    row->addSpacing(theme().px("step-8"));
    hint(Qt::Key_Return, tr("open"));
    row->addSpacing(theme().px("step-8"));
    hint(QKeyCombination(Qt::CTRL, Qt::Key_Return), tr("log"));
    row->addStretch(1);
    hint(Qt::Key_Escape, tr("close"));
    return foot;
}

void Palette::open()
{
    if (!isOpen())
        m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect()); // before its rows are: they are fitted into it
    m_field->clear();
    m_model->type({});
    show();
    raise();
    m_field->setFocus();
}

void Palette::close()
{
    hide();
    m_field->clear();
    if (m_before != nullptr)
        m_before->setFocus();
}

void Palette::settle()
{
    m_list->setCurrentIndex(m_model->first());
    if (!m_model->refusal().isEmpty())
        m_count->setText(m_model->refusal());
    else if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_model->isMore() ? tr("more than %n results", "", m_model->hits())
                                           : tr("%n results", "", m_model->hits()));
    fit();
}

// As high as its rows, as far as there is room.
void Palette::fit()
{
    int rows = 2 * theme().px("palette-list-inset");
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int top = theme().px("palette-top");
    const int wanted = theme().px("palette-field") + theme().px("palette-foot") + rows + 4;
    const int width = std::min(theme().px("palette-width"), this->width() - 2 * theme().px("step-16"));
    m_panel->setGeometry((this->width() - width) / 2, top, width,
                         std::min(wanted, height() - top - theme().px("step-16")));
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        setGeometry(parentWidget()->rect());
        fit();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (press(pressed->key(), pressed->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Palette::press(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier))
            logWith(m_list->currentIndex());
        else
            take(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void Palette::step(int by)
{
    m_list->setCurrentIndex(m_model->step(m_list->currentIndex(), by));
}

void Palette::take(const QModelIndex &index)
{
    const auto row = index.data(shownRowRole).value<ShownRow>();
    if (row.does == ShownRow::Does::Nothing)
        return;
    m_before = nullptr; // the focus goes where the row leads
    close();
    if (row.does == ShownRow::Does::Opens)
        m_context.navigator.go(row.place);
    else if (QAction *action = m_context.actions.action(row.action))
        action->trigger();
}

void Palette::logWith(const QModelIndex &index)
{
    const auto row = index.data(shownRowRole).value<ShownRow>();
    if (row.person.id.isNull())
        return;
    Place place;
    place.page = PageId::Log;
    place.peer = row.person.id;
    m_before = nullptr;
    close();
    m_context.navigator.go(place);
}

void Palette::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Scrim));
}

void Palette::mousePressEvent(QMouseEvent * /*event*/)
{
    close();
}

} // namespace lanai
