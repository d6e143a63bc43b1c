#include "ui/staff/paperdesk.h"
#include "ui/parts/paint.h"
#include "ui/sheet/sheetmarkdown.h"
#include "ui/shell/discretion.h"
#include "ui/shell/theme.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace lanai {
namespace {

constexpr double readable = 0.85; // pixels to a point, at least: the body of a sheet is then 8 pixels high

} // namespace

PaperDesk::PaperDesk(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_field(new QLineEdit(viewport()))
{
    setObjectName(QStringLiteral("paperDesk"));
    setAccessibleName(tr("The page"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_field->setObjectName(QStringLiteral("paperLine"));
    m_field->hide();
    m_field->installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &PaperDesk::layOut);
}

void PaperDesk::show(const SheetDocument &document, Paper paper)
{
    m_pages = std::make_unique<SheetPages>(document, paper);
    setAccessibleDescription(sheetMarkdown(document));
    layOut();
}

double PaperDesk::scale() const
{
    if (!m_pages)
        return 1.0;
    // With room for a scroll bar, shown or not: else its coming and going would change the size that makes it come.
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::min(theme().px("staff-desk-side"), room / 8);
    const double page = m_pages->size().width();
    const double whole = std::max(1, room - 2 * side) / page;
    if (whole * dotsPerPoint >= readable)
        return whole;
    // Too small to read: what is printed fits, and of the white beside it only a little is seen.
    const double printed = page - 2 * PaperTheme().sideMargin * dotsPerPoint;
    return std::max(whole, std::min(readable / dotsPerPoint, (room - 2 * theme().px("step-12")) / printed));
}

QRect PaperDesk::pageRect(int page) const
{
    const QSize size = (m_pages->size() * scale()).toSize();
    const int gap = theme().px("staff-desk-gap");
    const int top = theme().px("staff-desk-top") + page * (size.height() + gap) - verticalScrollBar()->value();
    return {{(viewport()->width() - size.width()) / 2, top}, size};
}

void PaperDesk::layOut()
{
    m_pictures.clear();
    m_pictures.resize(std::size_t(pages()));
    if (m_pages) {
        const int height = pageRect(pages() - 1).bottom() + 1 + verticalScrollBar()->value() + theme().px("step-8");
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setSingleStep(theme().line(Type::Base));
        verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    }
    placeField();
    viewport()->update();
}

const QPixmap &PaperDesk::picture(int page)
{
    QPixmap &kept = m_pictures.at(std::size_t(page));
    if (!kept.isNull())
        return kept;
    const double ratio = devicePixelRatioF();
    kept = QPixmap((QSizeF(pageRect(page).size()) * ratio).toSize());
    kept.fill(PaperTheme().paper);
    kept.setDevicePixelRatio(ratio);
    QPainter painter(&kept);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale(), scale());
    m_pages->paint(painter, page);
    return kept;
}

void PaperDesk::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().colour(Colour::Sunken));
    for (int page = 0; page < pages(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.fillRect(place, PaperTheme().paper);
        discretion().veil(painter, place, [&](QPainter &into) { into.drawPixmap(place.topLeft(), picture(page)); });
        painter.setPen(theme().colour(Colour::LineStrong));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), 0);
}

Id PaperDesk::aboutAt(const QPoint &at) const
{
    for (int page = 0; page < pages(); ++page) {
        const QRect place = pageRect(page);
        if (place.contains(at))
            return m_pages->aboutAt(page, QPointF(at - place.topLeft()) / scale());
    }
    return {};
}

QRect PaperDesk::placeOf(const Id &about) const
{
    for (int page = 0; page < pages(); ++page) {
        const QRectF dots = m_pages->placeOf(page, about);
        if (dots.isEmpty())
            continue;
        const QRect on = pageRect(page);
        return QRectF(QPointF(on.topLeft()) + dots.topLeft() * scale(), dots.size() * scale()).toAlignedRect();
    }
    return {};
}

void PaperDesk::edit(const Id &about, const QString &name, const QString &text, const QString &proposed)
{
    m_editing = about;
    m_field->setAccessibleName(name);
    m_field->setText(text);
    m_field->setPlaceholderText(proposed);
    placeField();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void PaperDesk::placeField()
{
    const QRect row = m_editing.isNull() ? QRect() : placeOf(m_editing);
    if (row.isEmpty())
        return;
    // Over the words, beside the name.
    const int name = row.width() / 6;
    const int height = m_field->sizeHint().height();
    const int x = layoutDirection() == Qt::RightToLeft ? row.left() : row.left() + name;
    m_field->setGeometry(x, row.center().y() - height / 2, row.width() - name, height);
}

void PaperDesk::finish(bool keep)
{
    const Id about = std::exchange(m_editing, Id());
    if (about.isNull())
        return;
    m_field->hide();
    setFocus(Qt::OtherFocusReason);
    if (keep)
        Q_EMIT edited(about, m_field->text());
}

bool PaperDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            finish(key != Qt::Key_Escape);
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut)
        finish(true);
    return QAbstractScrollArea::eventFilter(watched, event);
}

bool PaperDesk::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const bool found = !aboutAt(static_cast<const QMouseEvent *>(event)->pos()).isNull();
        viewport()->setCursor(found ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PaperDesk::mouseReleaseEvent(QMouseEvent *event)
{
    if (const Id about = aboutAt(event->pos()); !about.isNull() && event->button() == Qt::LeftButton)
        Q_EMIT pressed(about);
}

void PaperDesk::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PaperDesk::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    placeField();
    viewport()->update();
}

void PaperDesk::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperDesk::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace lanai
