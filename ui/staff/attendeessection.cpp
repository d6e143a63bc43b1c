#include "ui/staff/attendeessection.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/attendeebox.h"
#include "ui/staff/staffwords.h"
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lanai {

AttendeesSection::AttendeesSection(StaffModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_header(new SectionHeader(tr("Attendees"), Type::BaseStrong, this))
    , m_grid(new QGridLayout)
    , m_menu(new QMenu(this))
    , m_lineBox(new QWidget(this))
    , m_lineLabel(new Label(Type::Small, Colour::Muted, m_lineBox))
    , m_line(new QLineEdit(m_lineBox))
    , m_name(new QLineEdit(this))
{
    m_menu->setObjectName(QStringLiteral("attendeeMenu"));
    IconButton *plus = m_header->addButton(QStringLiteral("plus"), tr("Add an attendee"));
    plus->setObjectName(QStringLiteral("attendeeAdd"));
    plus->setColour(Colour::Accent);
    connect(plus, &QToolButton::clicked, this, [this, plus] {
        fillMenu();
        m_menu->popup(plus->mapToGlobal(QPoint(0, plus->height())));
    });
    m_line->setObjectName(QStringLiteral("attendeeLineField"));
    m_name->setObjectName(QStringLiteral("attendeeName"));
    m_name->setAccessibleName(tr("The name of an attendee who is no peer"));
    m_name->setPlaceholderText(tr("A name, Enter adds it"));
    for (QLineEdit *field : {m_line, m_name})
        field->installEventFilter(this);
    connect(m_line, &QLineEdit::returnPressed, this, &AttendeesSection::saveLine);
    connect(m_name, &QLineEdit::returnPressed, this, &AttendeesSection::addName);
    auto *box = new QVBoxLayout(m_lineBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_lineLabel);
    box->addWidget(m_line);
    m_lineBox->hide();
    m_name->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addLayout(m_grid);
    column->addWidget(m_lineBox);
    column->addWidget(m_name);
    followTheme(this, [this, column, box] {
        column->setSpacing(theme().px("step-4"));
        box->setSpacing(theme().px("step-4"));
        m_grid->setVerticalSpacing(theme().px("step-4"));
        m_grid->setHorizontalSpacing(theme().px("step-12"));
    });
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, 1);
}

void AttendeesSection::refresh()
{
    m_header->setCaption(m_model.attendees().isEmpty() ? QString() : StaffWords(m_model).attendance());
    showRows();
}

void AttendeesSection::showRows()
{
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isAncestorOf(window()->focusWidget()))
            focused = i;
        m_rows.at(i)->hide();
        m_rows.at(i)->deleteLater();
    }
    m_rows.clear();
    for (const StaffAttendee &one : m_model.attendees()) {
        auto *row = new AttendeeBox(one, this);
        const Id id = one.attendee.id;
        const QString name = one.name;
        connect(row, &AttendeeBox::comingChosen, this, [this, id, name](bool coming) {
            tell(m_model.setComing(id, coming),
                 coming ? tr("%1 is coming.").arg(name) : tr("%1 is not coming.").arg(name));
        });
        connect(row, &AttendeeBox::lineAsked, this, [this, id] { editLine(id); });
        connect(row, &AttendeeBox::removeAsked, this,
                [this, id, name] { tell(m_model.removeAttendee(id), tr("%1 is off the list.").arg(name)); });
        m_grid->addWidget(row, int(m_rows.size() / 2), int(m_rows.size() % 2));
        m_rows << row;
        row->show();
    }
    if (focused >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(focused, m_rows.size() - 1))->findChild<QAbstractButton *>()->setFocus(Qt::OtherFocusReason);
}

void AttendeesSection::tell(const Result<void> &done, const QString &text)
{
    if (!done)
        return m_context.toasts.tell(done.error());
    tellDone(m_context, text);
}

void AttendeesSection::fillMenu()
{
    m_menu->clear();
    for (const Peer &peer : m_model.peers()) {
        const bool there = std::any_of(m_model.attendees().cbegin(), m_model.attendees().cend(),
                                       [&peer](const StaffAttendee &one) { return one.attendee.peerId == peer.id; });
        if (there)
            continue;
        const Id id = peer.id;
        const QString name = peer.name;
        QAction *add = m_menu->addAction(name);
        connect(add, &QAction::triggered, this,
                [this, id, name] { tell(m_model.addAttendee(id), tr("%1 is on the list.").arg(name)); });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    QAction *other = m_menu->addAction(tr("Somebody who is no peer…"));
    other->setObjectName(QStringLiteral("attendeeOther"));
    connect(other, &QAction::triggered, this, [this] {
        m_name->clear();
        m_name->show();
        m_name->setFocus(Qt::OtherFocusReason);
    });
}

void AttendeesSection::addName()
{
    const QString name = m_name->text().simplified();
    const Result<void> added = m_model.addAttendee(name);
    tell(added, tr("%1 is on the list.").arg(name));
    if (added)
        m_name->hide();
}

void AttendeesSection::editLine(const Id &attendee)
{
    const StaffAttendee *one = m_model.attendee(attendee);
    if (one == nullptr)
        return;
    m_editing = attendee;
    m_lineLabel->setText(tr("The line about %1. Empty: proposed by Lanai.").arg(one->shortName));
    m_line->setAccessibleName(tr("The line about %1").arg(one->name));
    m_line->setText(one->attendee.line);
    m_line->setPlaceholderText(one->proposed.isEmpty() ? tr("Nothing to propose") : one->proposed);
    m_before = window()->focusWidget();
    m_lineBox->show();
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void AttendeesSection::saveLine()
{
    const Id attendee = m_editing;
    const QString line = m_line->text();
    closeLine();
    tell(m_model.setLine(attendee, line),
         line.trimmed().isEmpty() ? tr("The line is proposed again.") : tr("The line was changed."));
}

void AttendeesSection::closeLine()
{
    m_editing = {};
    m_lineBox->hide();
    for (const AttendeeBox *row : std::as_const(m_rows)) {
        if (m_before && row->isAncestorOf(m_before))
            m_before->setFocus(Qt::OtherFocusReason);
    }
    m_before = nullptr;
}

bool AttendeesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<const QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (watched == m_line)
        closeLine();
    else
        m_name->hide();
    return true;
}

} // namespace lanai
