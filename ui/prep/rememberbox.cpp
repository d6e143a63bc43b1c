#include "ui/prep/rememberbox.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace lanai {

RememberBox::RememberBox(PrepModel &model, const Context &context, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_context(context)
    , m_kind(new Label(Type::Small, Colour::Muted, this))
    , m_text(new Label(Type::Section, Colour::Ink, this))
    , m_pin(new IconButton(QStringLiteral("pin"), tr("Pin this line"), this))
    , m_edit(new IconButton(QStringLiteral("edit"), tr("Pin another line"), this))
    , m_field(new QLineEdit(this))
{
    setObjectName(QStringLiteral("rememberBox"));
    m_text->setObjectName(QStringLiteral("rememberText"));
    m_text->setWordWrap(true);
    m_text->setVeiled(true);
    m_pin->setObjectName(QStringLiteral("rememberPin"));
    m_edit->setObjectName(QStringLiteral("rememberEdit"));
    m_field->setObjectName(QStringLiteral("rememberField"));
    m_field->setAccessibleName(tr("The one thing to remember"));
    m_field->setPlaceholderText(tr("The one thing to remember. Empty: chosen by Lanai"));
    m_field->hide();
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(m_pin);
    row->addWidget(m_edit);
    body()->addLayout(row);
    body()->addWidget(m_text);
    body()->addWidget(m_field);
    followTheme(this, [this] { body()->setSpacing(theme().px("step-4")); });
    connect(m_pin, &QToolButton::clicked, this, [this] {
        const auto &one = m_model.sheet().remember;
        pin(one && one->kind != RememberKind::Pinned ? one->text : QString());
    });
    connect(m_edit, &QToolButton::clicked, this, &RememberBox::edit);
    connect(m_field, &QLineEdit::returnPressed, this, &RememberBox::save);
}

void RememberBox::refresh()
{
    const OneOnOneSheet &sheet = m_model.sheet();
    const bool pinned = sheet.remember && sheet.remember->kind == RememberKind::Pinned;
    QString kind = sheet.remember ? Words::name(sheet.remember->kind) : tr("Nothing to remember yet");
    if (sheet.remember && sheet.remember->on.isValid())
        kind = tr("%1, %2", "a kind, a date").arg(kind, Dates::weekdayDate(sheet.remember->on, m_model.today()));
    m_kind->setText(kind);
    m_text->setText(sheet.remember ? sheet.remember->text : tr("A line pinned here is what you see first."));
    m_text->setColour(sheet.remember ? Colour::Ink : Colour::Muted);
    m_pin->setColour(pinned ? Colour::Accent : Colour::Muted);
    m_pin->setAccessibleName(pinned ? tr("Take the pin out") : tr("Pin this line"));
    m_pin->setToolTip(m_pin->accessibleName());
    // A pin is kept with the 1:1 before this one.
    m_pin->setVisible(!sheet.meetingId.isNull() && sheet.remember && sheet.lastTime);
    m_edit->setVisible(!sheet.meetingId.isNull() && sheet.lastTime);
}

void RememberBox::edit()
{
    const auto &one = m_model.sheet().remember;
    m_field->setText(one && one->kind == RememberKind::Pinned ? one->text : QString());
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void RememberBox::save()
{
    const QString line = m_field->text().simplified();
    m_field->hide();
    m_edit->setFocus(Qt::OtherFocusReason);
    pin(line);
}

void RememberBox::pin(const QString &line)
{
    if (const Result<void> pinned = m_model.pin(line); !pinned)
        return m_context.toasts.tell(pinned.error());
    tellDone(m_context, line.isEmpty() ? tr("The line is chosen again.") : tr("The line is pinned."));
}

bool RememberBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_field->hide();
        m_edit->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace lanai
