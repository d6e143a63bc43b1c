#include "ui/peers/editinplace.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace lanai {

EditInPlace::EditInPlace(const QString &name, Type type, Save save, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_type(type)
    , m_save(std::move(save))
    , m_column(new QVBoxLayout(this))
    , m_label(new Label(type, Colour::Ink, this))
    , m_below(new Label(Type::Caption, Colour::Overdue, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_label);
    m_column->addWidget(m_below);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_below->setWordWrap(true);
    m_below->setObjectName(QStringLiteral("editRefusal"));
    m_below->hide();
}

void EditInPlace::setText(const QString &text)
{
    m_text = text;
    say();
}

void EditInPlace::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    say();
}

void EditInPlace::setColour(Colour colour)
{
    m_colour = colour;
    say();
}

void EditInPlace::setMostLines(int lines)
{
    m_label->setMostLines(lines);
}

void EditInPlace::setVeiled(bool veiled)
{
    m_label->setVeiled(veiled);
}

void EditInPlace::setNote(const QString &note)
{
    m_note = note;
    setToolTip(note);
    setAccessibleDescription(note);
}

void EditInPlace::say()
{
    m_label->setColour(m_text.isEmpty() ? Colour::Muted : m_colour);
    m_label->setText(m_text.isEmpty() ? m_placeholder : m_text);
    setAccessibleName(m_text.isEmpty() ? m_name : tr("%1: %2", "what it is, what it says").arg(m_name, m_text));
}

bool EditInPlace::isEditing() const
{
    return m_editor != nullptr && !m_editor->isHidden();
}

QString EditInPlace::refusal() const
{
    return m_below->isHidden() || !isEditing() ? QString() : m_below->text();
}

void EditInPlace::edit()
{
    if (isEditing())
        return;
    if (m_editor == nullptr) {
        m_editor = new QPlainTextEdit(this);
        m_editor->setObjectName(QStringLiteral("editor"));
        m_editor->setAccessibleName(m_name);
        m_editor->setFont(theme().font(m_type));
        m_editor->setTabChangesFocus(true);
        m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_editor->installEventFilter(this);
        m_column->insertWidget(1, m_editor);
        connect(m_editor, &QPlainTextEdit::textChanged, this, &EditInPlace::fit);
    }
    m_editor->setPlainText(m_text);
    m_editor->selectAll();
    m_below->setColour(Colour::Muted);
    m_below->setText(m_note);
    m_below->setVisible(!m_note.isEmpty());
    turn(true);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void EditInPlace::turn(bool editing)
{
    m_label->setVisible(!editing);
    m_editor->setVisible(editing);
    setFocusProxy(editing ? m_editor : nullptr);
    if (!editing)
        m_below->hide();
    fit();
    updateGeometry();
}

void EditInPlace::fit()
{
    if (m_editor == nullptr)
        return;
    const int lines = std::clamp(int(m_editor->document()->size().height()), 1, 6);
    const int spacing = m_editor->fontMetrics().lineSpacing();
    const int around =
        std::max(0, theme().px("field") - spacing); // one line is as high as a field, its words in the middle
    m_editor->document()->setDocumentMargin(
        std::max(0.0, around / 2.0 - theme().px("step-4") - theme().px("hairline")));
    m_editor->setFixedHeight(lines * spacing + around);
}

void EditInPlace::save()
{
    if (!isEditing())
        return;
    const QString typed = m_editor->toPlainText().trimmed();
    if (typed != m_text) {
        const Result<void> saved = m_save(typed);
        if (!saved) {
            m_below->setColour(Colour::Overdue);
            m_below->setText(errorSentence(saved.error()));
            m_below->show();
            m_editor->setAccessibleDescription(m_below->text());
            m_editor->setFocus(Qt::OtherFocusReason);
            return;
        }
        setText(typed);
    }
    const bool hadFocus = m_editor->hasFocus();
    turn(false);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

void EditInPlace::cancel()
{
    if (!isEditing())
        return;
    m_editor->setPlainText(m_text);
    turn(false);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

bool EditInPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            cancel();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        save();
    return QWidget::eventFilter(watched, event);
}

void EditInPlace::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit();
        break;
    case Qt::Key_Space:
        Q_EMIT tickWanted();
        break;
    case Qt::Key_C:
        if (event->modifiers() != Qt::NoModifier)
            return QWidget::keyPressEvent(event);
        Q_EMIT confirmWanted();
        break;
    case Qt::Key_Delete:
        Q_EMIT deleteWanted();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void EditInPlace::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        edit();
}

void EditInPlace::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKey ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void EditInPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void EditInPlace::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void EditInPlace::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void EditInPlace::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

void EditInPlace::paintEvent(QPaintEvent * /*event*/)
{
    if (isEditing())
        return;
    QPainter painter(this);
    if (underMouse())
        fillRounded(painter, rect(), theme().px("step-4"), theme().colour(Colour::Hover));
    if (hasFocus())
        paintFocusRing(painter, rect(), theme().px("step-4"));
}

} // namespace lanai
