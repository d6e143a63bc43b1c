#include "ui/today/todaycard.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/today/todayrow.h"
#include <QLayout>

namespace lanai {

TodayCard::TodayCard(const QString &name, const QString &title, const QString &caption, QWidget *parent)
    : Card(parent)
    , m_header(new SectionHeader(title, Type::BaseStrong, this))
    , m_rows(new RowList(this))
{
    setObjectName(name);
    setAccessibleName(title);
    m_rows->setObjectName(name + QStringLiteral("Rows"));
    m_rows->setAccessibleName(title);
    m_header->setCaption(caption);
    body()->addWidget(m_header);
    body()->addWidget(m_rows);
    followTheme(this, [this] { // a row's ground reaches into the card's padding
        const int line = theme().px("hairline");
        const int inset = theme().px("step-8");
        const int side = theme().px("card-padding-x") + line - inset;
        const int top = theme().px("card-padding-y") + line;
        body()->setContentsMargins(side, top, side, top - line);
        m_header->setContentsMargins(inset, 0, inset, 0);
    });
    hide();
}

void TodayCard::setTitle(const QString &title)
{
    m_header->setTitle(title);
    setAccessibleName(title);
}

void TodayCard::begin()
{
    m_rows->noteFocus();
    m_rows->clear();
}

void TodayCard::end()
{
    setVisible(!m_rows->rows().isEmpty());
    settleVerbs();
    if (!m_rows->restoreFocus())
        Q_EMIT focusLost();
}

void TodayCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    settleVerbs();
}

void TodayCard::settleVerbs()
{
    const QMargins margins = body()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    QList<TodayRow *> rows;
    for (ListRow *row : m_rows->rows())
        rows << qobject_cast<TodayRow *>(row);
    const bool fit =
        std::all_of(rows.cbegin(), rows.cend(), [room](const TodayRow *row) { return row->fitsBesideVerbs(room); });
    for (TodayRow *row : std::as_const(rows))
        row->setVerbsBelow(!fit);
}

TodayRow *TodayCard::add(const QString &key, const TodayRowLook &look)
{
    if (look.face && m_rows->rows().isEmpty())
        m_rows->layout()->setContentsMargins(0, theme().px("rail-before-faces"), 0, 0);
    auto *row = new TodayRow(key, look, m_rows);
    m_rows->addRow(row);
    return row;
}

void TodayCard::addHeading(const QString &text)
{
    auto *label = new Label(text, Type::Caption, Colour::Muted, m_rows);
    label->setContentsMargins(theme().px("step-8"), theme().px("step-4"), theme().px("step-8"), 0);
    m_rows->addWidget(label);
}

} // namespace lanai
