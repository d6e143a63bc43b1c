#include "ui/shell/lanaistyle.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/fieldside.h"
#include "ui/parts/icon.h"
#include "ui/parts/paint.h"
#include "ui/shell/discretion.h"
#include "ui/shell/theme.h"
#include <QCalendarWidget>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>

namespace lanai {
namespace {

void paintRadio(QPainter &painter, const QRect &place, bool on, bool enabled)
{
    const qreal size = theme().px("check");
    QRectF circle(0, 0, size, size);
    circle.moveCenter(QRectF(place).center());
    if (on && enabled)
        paintBox(painter, circle, size / 2, Colour::Accent, Colour::Accent);
    else
        paintBox(painter, circle, size / 2, enabled ? Colour::Surface : Colour::Hover, Colour::LineStrong);
    if (!on)
        return;
    const qreal inset = theme().px("radio-inset");
    const QRectF dot = circle.adjusted(inset, inset, -inset, -inset);
    fillRounded(painter, dot, dot.width() / 2, theme().colour(enabled ? Colour::OnAccent : Colour::Muted));
}

// The arrows of what the style sheet doesn't draw: tool buttons and menus.
void paintArrow(QPainter &painter, const QRect &place, QStyle::PrimitiveElement element, bool enabled)
{
    // An arrow that points along the line turns itself; here it is already said which way it shall point.
    const bool on = (element == QStyle::PE_IndicatorArrowRight) != QGuiApplication::isRightToLeft();
    const QString icon = element == QStyle::PE_IndicatorArrowDown ? QStringLiteral("chevron-down")
                         : on                                     ? QStringLiteral("chevron-right")
                                                                  : QStringLiteral("chevron-left");
    const qreal size = std::min({place.width(), place.height(), theme().px("icon-small")});
    QRectF arrow(0, 0, size, size);
    arrow.moveCenter(QRectF(place).center());
    paintIcon(painter, icon, arrow, theme().colour(enabled ? Colour::Ink : Colour::Muted));
}

// Up where the order goes up; Qt has it the other way round.
void paintOrder(QPainter &painter, const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header == nullptr || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const bool up = header->sortIndicator == QStyleOptionHeader::SortDown;
    const qreal size = theme().px("icon-small");
    QRectF arrow(0, 0, size, size);
    arrow.moveCenter(QRectF(option.rect).center());
    paintIcon(painter, up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), arrow,
              theme().colour(Colour::Muted));
}

// Qt paints Saturday and Sunday red whatever the palette, and numbers the weeks.
void dressCalendar(QCalendarWidget &calendar)
{
    const QTextCharFormat plain;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(Qt::DayOfWeek(day), plain);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setFirstDayOfWeek(calendar.locale().firstDayOfWeek());
    const auto turns = {qMakePair(QStringLiteral("qt_calendar_prevmonth"), QStringLiteral("chevron-left")),
                        qMakePair(QStringLiteral("qt_calendar_nextmonth"), QStringLiteral("chevron-right"))};
    for (const auto &[name, icon] : turns) {
        if (auto *button = calendar.findChild<QToolButton *>(name))
            button->setIcon(themedIcon(icon));
    }
}

bool isWrittenInto(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&widget) != nullptr ||
           qobject_cast<const QTextEdit *>(&widget) != nullptr;
}

} // namespace

LanaiStyle::LanaiStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void LanaiStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        dressCalendar(*calendar);
    if (auto *field = qobject_cast<QLineEdit *>(widget))
        FieldSide::keep(*field);
    if (isWrittenInto(*widget))
        widget->setInputMethodHints(widget->inputMethodHints() | Qt::ImhSensitiveData);
    if (auto *button = qobject_cast<QPushButton *>(widget);
        button != nullptr && qobject_cast<QDialog *>(button->window()) == nullptr)
        button->setAutoDefault(true); // Enter presses the one that has the focus, on a page as in a dialog
}

void LanaiStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const bool on = option->state.testFlag(State_On);
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, on || option->state.testFlag(State_NoChange), enabled);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, on, enabled);
        return;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, option->rect, theme().px("radius-check"));
        return;
    case PE_IndicatorHeaderArrow:
        paintOrder(*painter, *option);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        paintArrow(*painter, option->rect, element, enabled);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LanaiStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        paintFocusRing(*painter, option->rect, theme().px("radius-control"));
    } else if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
               item != nullptr && discretion().isOn()) {
        QStyleOptionViewItem seen(*item);
        seen.text = discretion().shown(item->text);
        QProxyStyle::drawControl(element, &seen, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LanaiStyle::drawItemText(QPainter *painter, const QRect &place, int flags, const QPalette &palette, bool enabled,
                              const QString &text, QPalette::ColorRole role) const
{
    const auto side = visualAlignment(painter->layoutDirection(), Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
    const int rest = flags & ~int(Qt::AlignHorizontal_Mask);
    // The style sheet cuts the choice of a combo box in the middle of a letter.
    const bool isChoice = role == QPalette::Text && (flags & Qt::TextWordWrap) == 0;
    const QString seen = discretion().shown(text);
    const QString shown = isChoice ? painter->fontMetrics().elidedText(seen, Qt::ElideRight, place.width()) : seen;
    QProxyStyle::drawItemText(painter, place, int(side) | rest | ElidedText::readingOf(text), palette, enabled, shown,
                              role);
}

int LanaiStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().px("check");
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme().px("step-8");
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return theme().px("icon");
    case PM_FocusFrameHMargin:
        return theme().px("step-4");
    case PM_FocusFrameVMargin:
        return theme().px("focus-ring");
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize LanaiStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ItemViewItem ? usual.expandedTo(QSize(0, theme().px("button-small"))) : usual;
}

int LanaiStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ItemView_ShowDecorationSelected: // the whole row, not its text alone
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace lanai
