#include "ui/shell/discretion.h"
#include "ui/shell/discreetdelegate.h"
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsBlurEffect>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <cmath>

namespace lanai {
namespace {

constexpr int coarse = 7; // pixels of the screen that become one
constexpr double blurRadius = 12.0;
constexpr const char *veiledProperty = "veiled";
constexpr const char *alwaysProperty = "shownAlways";
constexpr const char *wholeProperty = "wholeText"; // of an action, while its menu shows initials
constexpr const char *seenProperty = "seenText";

bool isShownAlways(const QWidget &widget)
{
    for (const QWidget *place = &widget; place != nullptr; place = place->parentWidget()) {
        if (place->property(alwaysProperty).toBool())
            return true;
    }
    return false;
}

// Where words are written or shown as a whole. A line is seen while somebody types into it: to search, to name.
bool isVeiled(const QWidget &widget)
{
    if (widget.property(veiledProperty).toBool())
        return true;
    if (isShownAlways(widget))
        return false;
    if (qobject_cast<const QPlainTextEdit *>(&widget) != nullptr || qobject_cast<const QTextEdit *>(&widget) != nullptr)
        return true;
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    return line != nullptr && line->echoMode() == QLineEdit::Normal && !line->hasFocus();
}

// It is drawn by turning colours round, which gives spots where what lies below isn't drawn yet.
void showCursor(QWidget &widget, bool shown)
{
    constexpr const char *before = "cursorWidthBefore";
    const auto turn = [&widget, shown](auto &editor) {
        if (!shown)
            widget.setProperty(before, editor.cursorWidth());
        editor.setCursorWidth(shown ? widget.property(before).toInt() : 0);
    };
    if (auto *plain = qobject_cast<QPlainTextEdit *>(&widget))
        turn(*plain);
    else if (auto *rich = qobject_cast<QTextEdit *>(&widget))
        turn(*rich);
}

// The style sheet says how menus look, so Qt paints their text past the style. Their own text is back before one of
// them is chosen: a menu hides first.
void nameActions(const QMenu &menu, bool on)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        const QVariant whole = action->property(wholeProperty);
        if (on == whole.isValid())
            continue;
        const QString seen = on ? discretion().shown(action->text()) : action->property(seenProperty).toString();
        if (on && seen == action->text())
            continue;
        action->setProperty(wholeProperty, on ? QVariant(action->text()) : QVariant());
        action->setProperty(seenProperty, on ? QVariant(seen) : QVariant());
        if (on)
            action->setText(seen);
        else if (action->text() == seen) // else somebody has said something new meanwhile
            action->setText(whole.toString());
    }
}

void blur(QWidget &widget, bool on)
{
    const bool veiled = on && isVeiled(widget);
    const bool was = qobject_cast<QGraphicsBlurEffect *>(widget.graphicsEffect()) != nullptr;
    if (veiled == was)
        return;
    showCursor(widget, !veiled);
    if (!veiled)
        return widget.setGraphicsEffect(nullptr);
    auto *effect = new QGraphicsBlurEffect(&widget);
    effect->setBlurRadius(blurRadius);
    widget.setGraphicsEffect(effect);
}

void dress(QWidget &widget, bool on)
{
    blur(widget, on);
    if (auto *view = qobject_cast<QAbstractItemView *>(&widget))
        DiscreetDelegate::dress(*view, on);
    else if (const auto *box = qobject_cast<QComboBox *>(&widget); box != nullptr && on)
        DiscreetDelegate::dress(*box->view(), on); // before it pops up: its size comes of its rows
    else if (const auto *menu = qobject_cast<QMenu *>(&widget))
        nameActions(*menu, on && menu->isVisible());
}

} // namespace

Discretion::Discretion() = default;

Discretion::~Discretion() = default;

void Discretion::set(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    refreshAll();
    Q_EMIT changed(on);
}

void Discretion::setPeople(const QList<PersonName> &people)
{
    m_initials.emplace(people);
    if (m_on)
        refreshAll();
}

QString Discretion::shown(const QString &text) const
{
    return m_on && m_initials ? m_initials->inText(text) : text;
}

void Discretion::setVeiled(QWidget &widget, bool veiled) const
{
    widget.setProperty(veiledProperty, veiled);
    dress(widget, m_on);
}

// A small picture, drawn large again.
void Discretion::veil(QPainter &painter, const QRectF &place, const std::function<void(QPainter &)> &paint) const
{
    if (!m_on)
        return paint(painter);
    const QSize small(std::max(1, int(std::ceil(place.width() / coarse))),
                      std::max(1, int(std::ceil(place.height() / coarse))));
    QImage picture(small, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    {
        QPainter inside(&picture);
        inside.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        inside.setLayoutDirection(painter.layoutDirection());
        inside.scale(small.width() / place.width(), small.height() / place.height());
        inside.translate(-place.topLeft());
        paint(inside);
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
    painter.restore();
}

void Discretion::refreshAll() const
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        dress(*widget, m_on);
        widget->update();
    }
}

bool Discretion::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            dress(*widget, m_on);
        break;
    case QEvent::Hide:
        if (const auto *menu = qobject_cast<QMenu *>(watched))
            nameActions(*menu, false);
        break;
    case QEvent::ToolTip: // they show the whole of what is cut
        return true;
    default:
        break;
    }
    return false;
}

void showAlways(QWidget &place)
{
    place.setProperty(alwaysProperty, true);
}

Discretion &discretion()
{
    static Discretion program;
    return program;
}

} // namespace lanai
