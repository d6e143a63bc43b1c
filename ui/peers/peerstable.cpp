#include "ui/peers/peerstable.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include "ui/peers/peersmodel.h"
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <array>

namespace lanai {

PeersTable::PeersTable(PeersModel &model, const PeersDelegate::PhotoOf &photos, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("peersTable"));
    setAccessibleName(tr("Peers"));
    setProperty("kind", QStringLiteral("bare"));
    setModel(&model);
    setItemDelegate(new PeersDelegate(photos, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setObjectName(QStringLiteral("peersHeader"));
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    followTheme(this, [this] { dress(); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.row(index.row()).id); });
}

void PeersTable::dress()
{
    verticalHeader()->setDefaultSectionSize(theme().px("peers-row"));
    verticalHeader()->setMinimumSectionSize(theme().px("peers-row"));
    horizontalHeader()->setFixedHeight(theme().px("peers-header"));
    horizontalHeader()->setFont(theme().font(Type::CaptionMedium));
}

Id PeersTable::currentPeer() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()).id : Id();
}

void PeersTable::setCurrentPeer(const Id &peer)
{
    const int row = m_model.rowOf(peer);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, PeersModel::Name));
    else if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, PeersModel::Name));
}

void PeersTable::keyPressEvent(QKeyEvent *event)
{
    const Id peer = currentPeer();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (peer.isNull() || !plain) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(peer);
        break;
    case Qt::Key_L:
        Q_EMIT logWanted(peer);
        break;
    case Qt::Key_P:
        Q_EMIT prepWanted(peer);
        break;
    case Qt::Key_Delete:
        Q_EMIT deleteWanted(peer);
        break;
    default:
        QTableView::keyPressEvent(event);
    }
}

void PeersTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = byKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    if (!at.isValid())
        return;
    setCurrentIndex(at);
    Q_EMIT menuWanted(m_model.row(at.row()).id,
                      byKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

// The name takes what the others leave.
void PeersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    struct Width
    {
        int column;
        const char *wide;
        const char *narrow;
    };
    static constexpr std::array widths{Width{PeersModel::Interdependent, "peers-column-middle", "peers-narrow-first"},
                                       Width{PeersModel::RhythmColumn, "peers-column-middle", "peers-narrow-rhythm"},
                                       Width{PeersModel::Next, "peers-column-next", "peers-narrow-next"},
                                       Width{PeersModel::LastContact, "peers-column-contact", "peers-narrow-contact"},
                                       Width{PeersModel::Open, "peers-column-open", "peers-column-open"}};
    const bool isNarrow = window()->width() < theme().px("narrow-below");
    int left = viewport()->width();
    for (const Width &one : widths) {
        const int width = theme().px(isNarrow ? one.narrow : one.wide);
        setColumnWidth(one.column, width);
        left -= width;
    }
    setColumnWidth(PeersModel::Name, std::max(left, theme().px("peers-least-name")));
}

void PeersTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const QRect row = visualRect(currentIndex());
    const QRectF place(0, row.top(), viewport()->width(), row.height());
    paintFocusRing(painter, place, theme().px("radius-control"));
}

} // namespace lanai
