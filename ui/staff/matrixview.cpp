#include "ui/staff/matrixview.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/paint.h"
#include "ui/parts/sectionheader.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/previewform.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace lanai {

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PainterState state(*painter);
    painter->setLayoutDirection(option.direction);
    const QRectF place = option.rect;
    painter->fillRect(place, theme().colour(Colour::Surface));
    const int side = theme().px("step-8");
    const QRectF inside = place.adjusted(side, theme().px("step-8"), -side, -theme().px("step-4"));
    const auto colour = Colour(index.data(MatrixModel::ColourRole).toInt());
    const ElidedText said(index.data().toString(), Type::SmallMedium, int(inside.width()), 2);
    said.paint(*painter, inside, theme().colour(colour));
    ElidedText words(index.data(MatrixModel::WordsRole).toString(), Type::Caption, int(inside.width()), 2);
    words.setVeiled(true);
    words.paint(*painter, inside.adjusted(0, said.height(), 0, 0), theme().colour(Colour::Muted));
    paintHairline(*painter, QRectF(place.left(), place.bottom() - 1, place.width(), 1));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, place.adjusted(1, 1, -1, -2), theme().px("radius-control"));
}

MatrixView::MatrixView(StaffModel &model, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_matrix(new MatrixModel(model, this))
    , m_table(new QTableView(this))
    , m_form(new PreviewForm(this))
{
    setObjectName(QStringLiteral("staffMatrixView"));
    build();
    m_form->hide();
    m_form->onRecord([this](const Preview &preview) { return m_model.record(preview); });
    connect(m_form, &PreviewForm::recorded, this, [this] {
        tellDone(m_context, tr("The preview was recorded."));
        settle();
    });
    connect(m_form, &PreviewForm::left, this, &MatrixView::settle);
    connect(m_table, &QTableView::doubleClicked, this, &MatrixView::ask);
    m_table->installEventFilter(this);
}

void MatrixView::build()
{
    m_table->setObjectName(QStringLiteral("staffMatrixTable"));
    m_table->setAccessibleName(tr("Items and people. Enter records a reaction."));
    m_table->setModel(m_matrix);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    auto *header = new SectionHeader(tr("Items and people"), Type::Section, this);
    IconButton *close = header->addButton(QStringLiteral("close"), tr("Back to the page"));
    close->setObjectName(QStringLiteral("matrixClose"));
    connect(close, &QToolButton::clicked, this, &MatrixView::closed);
    auto *column = new QVBoxLayout(this);
    column->addWidget(header);
    column->addWidget(m_table, 1);
    column->addWidget(m_form);
    followTheme(this, [this, column] {
        const int side = theme().px("step-24");
        column->setContentsMargins(side, side, side, side);
        column->setSpacing(theme().px("step-16"));
        m_table->horizontalHeader()->setMinimumSectionSize(theme().px("staff-matrix-least"));
        m_table->verticalHeader()->setDefaultSectionSize(theme().px("staff-matrix-row"));
        m_table->verticalHeader()->setFixedWidth(theme().px("staff-matrix-title"));
    });
}

void MatrixView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_matrix->index(0, 0));
}

void MatrixView::ask(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PersonRef person = m_matrix->person(index.column());
    const auto item = index.data(MatrixModel::ItemRole).value<Id>();
    const StaffItemRow *row = m_model.item(item);
    if (row == nullptr)
        return;
    m_person = person.id;
    m_form->ask(item, tr("Preview of “%1” with %2", "an item, a name").arg(row->item.title, person.name), {person},
                person.id);
    for (const ItemVoice &voice : row->voices) {
        if (voice.person.id == person.id && voice.preview)
            m_form->setReaction(voice.preview->reaction);
    }
}

// Back in the cell the form was for.
void MatrixView::settle()
{
    m_form->hide();
    m_table->setCurrentIndex(m_matrix->indexOf(m_form->item(), m_person));
    focusTable();
}

bool MatrixView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            ask(m_table->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanai
