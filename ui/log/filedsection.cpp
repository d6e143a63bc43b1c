#include "ui/log/filedsection.h"
#include "ui/parts/dates.h"
#include "ui/parts/elidedtext.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/sectionheader.h"
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype mostRows = 60; // more are counted
constexpr qsizetype mostPeople = 12;

// Days that one means most often, counted from the note's.
QList<QDate> likelyDays(QDate from)
{
    const QDate friday = from.addDays((Qt::Friday - from.dayOfWeek() + 6) % 7 + 1);
    QList<QDate> days{from.addDays(1), friday,           friday.addDays(7),
                      from.addDays(7), from.addDays(14), QDate(from.year(), from.month(), from.daysInMonth())};
    days.removeAll(from);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace

FiledRowButton::FiledRowButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void FiledRowButton::setRow(const FiledRow &row)
{
    if (row == m_row)
        return;
    m_row = row;
    setAccessibleName(row.spoken);
    setToolTip(row.text);
    update();
}

QSize FiledRowButton::sizeHint() const
{
    return {theme().px("rail"), theme().px("log-filed-row")};
}

QSize FiledRowButton::minimumSizeHint() const
{
    return {theme().px("label-least"), sizeHint().height()};
}

void FiledRowButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF place(rect());
    if (underMouse())
        fillRounded(painter, place, theme().px("radius-control"), theme().colour(Colour::Hover));
    const qreal icon = theme().px("icon");
    paintIcon(painter, m_row.icon, leadingPart(painter, place, QSizeF(icon, icon)), theme().colour(m_row.iconColour));
    QRectF words = withoutLeading(painter, place, theme().px("log-filed-indent"));
    const bool asks = !m_row.doubt.isEmpty();
    const QString end = asks ? m_row.doubt : m_row.detail;
    const qreal width = std::min<qreal>(ElidedText::widthOf(end, Type::CaptionMedium), words.width() / 2);
    paintText(painter, trailingPart(painter, words, QSizeF(width, words.height())),
              {end, Type::CaptionMedium, asks ? Colour::Due : m_row.detailColour, asks}, Qt::AlignRight);
    words = withoutTrailing(painter, words, width + theme().px("step-12"));
    paintText(painter, words, {m_row.text, Type::Small, m_row.files ? Colour::Ink : Colour::Muted, true});
    if (hasFocus())
        paintFocusRing(painter, place, theme().px("radius-control"));
}

FiledSection::FiledSection(const Writing &note, QWidget *parent)
    : QWidget(parent)
    , m_note(note)
    , m_header(new SectionHeader(tr("Will be filed"), Type::BaseStrong, this))
    , m_rows(new QVBoxLayout)
    , m_empty(new Label(ElidedText::apart(tr("Lines that begin with >>, ++, ??, !! or -> appear here.")), Type::Small,
                        Colour::Muted, this))
    , m_more(new Label(Type::Caption, Colour::Muted, this))
{
    setObjectName(QStringLiteral("willBeFiled"));
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addLayout(m_rows);
    column->addWidget(m_empty);
    column->addWidget(m_more);
    m_rows->setSpacing(0);
    followTheme(this, [column] { column->setSpacing(theme().px("step-4")); });
    refresh();
}

void FiledSection::refresh()
{
    const QList<FiledRow> rows = m_note.willBeFiled();
    const auto files = std::count_if(rows.cbegin(), rows.cend(), [](const FiledRow &row) { return row.files; });
    m_header->setCaption(rows.isEmpty() ? QString() : tr("%n item(s)", nullptr, static_cast<int>(files)));
    const qsizetype shown = std::min(rows.size(), mostRows);
    while (m_buttons.size() < shown) {
        auto *button = new FiledRowButton(this);
        button->setObjectName(QStringLiteral("filed%1").arg(m_buttons.size() + 1));
        connect(button, &QPushButton::clicked, this, [this, button] { open(button); });
        m_rows->addWidget(button);
        m_buttons << button;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < shown);
        if (i < shown)
            m_buttons.at(i)->setRow(rows.at(i));
    }
    m_empty->setVisible(rows.isEmpty());
    m_more->setText(tr("and %n more", nullptr, static_cast<int>(rows.size() - shown)));
    m_more->setVisible(rows.size() > shown);
}

void FiledSection::open(FiledRowButton *button)
{
    const FiledRow &row = button->row();
    if (row.mark >= m_note.captured().marks.size())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto person = [&](const Id &id, const QString &name) {
        QAction *action = menu->addAction(themedIcon(QStringLiteral("person")), name);
        connect(action, &QAction::triggered, this,
                [this, row, id] { Q_EMIT corrected(m_note.correctPerson(row.mark, id)); });
    };
    if (row.kind != CaptureKind::Ask) {
        QList<Id> people = row.candidates.isEmpty() ? m_note.draft().peers : row.candidates;
        const QList<PersonName> all = m_note.people();
        for (const PersonName &one : all) {
            if (row.candidates.isEmpty() && people.size() < mostPeople && !people.contains(one.id))
                people << one.id;
        }
        for (const Id &id : std::as_const(people))
            person(id, PeopleByName(all).nameOf(id));
    }
    if (row.kind == CaptureKind::Commitment || row.asksDate) {
        menu->addSeparator();
        for (const QDate day : likelyDays(m_note.draft().date)) {
            QAction *action =
                menu->addAction(themedIcon(QStringLiteral("calendar")), Dates::weekdayDate(day, m_note.today()));
            connect(action, &QAction::triggered, this,
                    [this, row, day] { Q_EMIT corrected(m_note.correctDate(row.mark, day)); });
        }
        connect(menu->addAction(tr("Another day…")), &QAction::triggered, this,
                [this, row] { Q_EMIT dayWanted(row.mark); });
        connect(menu->addAction(tr("No date")), &QAction::triggered, this,
                [this, row] { Q_EMIT corrected(m_note.correctDate(row.mark, QDate())); });
    }
    menu->addSeparator();
    const int line = m_note.captured().marks.at(row.mark).line;
    connect(menu->addAction(tr("Go to the line")), &QAction::triggered, this,
            [this, line] { Q_EMIT lineWanted(line); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace lanai
