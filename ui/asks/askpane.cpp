#include "ui/asks/askpane.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askaside.h"
#include "ui/asks/askreplies.h"
#include "ui/asks/askview.h"
#include "ui/asks/newask.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanai {

AskPane::AskPane(AskActs &acts, QWidget *parent)
    : QScrollArea(parent)
    , m_acts(acts)
    , m_empty(new EmptyState(tr("No question yet."),
                             tr("Ask what several peers have done, not what they think. Their answers are woven into "
                                "one and kept, so that the next one finds it.")))
    , m_view(new AskView(acts))
    , m_new(new NewAsk(acts))
    , m_aside(new AskAside(acts))
{
    setObjectName(QStringLiteral("askPane"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPushButton *first = m_empty->addButton(tr("Word the first question"), QStringLiteral("askFirst"));
    first->setAccessibleName(first->text());
    connect(first, &QPushButton::clicked, this, &AskPane::newWanted);
    connect(m_aside, &AskAside::askWanted, this, &AskPane::askBy);
    connect(m_new, &NewAsk::worded, this, [this](const QString &words) {
        if (m_isNew)
            m_aside->showWords(words);
    });
    build();
    turn(*m_empty);
    followTheme(this, [this] { spread(); });
}

void AskPane::build()
{
    auto *content = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto *middle = new QWidget(content);
    auto *column = new QVBoxLayout(middle);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_view)})
        column->addWidget(widget);
    column->addStretch(1);
    m_between = new Hairline(Qt::Vertical, content);
    m_columns->addWidget(middle, 1);
    m_columns->addWidget(m_between);
    m_columns->addWidget(m_aside);
    setWidget(content);
    followTheme(middle, [column] {
        const int side = theme().px("asks-side");
        column->setContentsMargins(side, theme().px("asks-top"), side, theme().px("page-side"));
    });
}

void AskPane::turn(QWidget &shown)
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_view)})
        widget->setVisible(widget == &shown);
    m_isNew = &shown == m_new;
    m_aside->setVisible(&shown != m_empty);
    spread();
}

void AskPane::showNothing()
{
    turn(*m_empty);
}

void AskPane::showNew()
{
    turn(*m_new);
    m_aside->showWords({});
    verticalScrollBar()->setValue(0);
    m_new->begin();
}

void AskPane::showAsk(const AskWhole &whole, const QString &counts)
{
    const bool same = m_view->id() == whole.ask.id;
    const int scrolled = same ? verticalScrollBar()->value() : 0;
    turn(*m_view);
    m_view->show(whole, counts);
    m_aside->show(whole);
    verticalScrollBar()->setValue(scrolled);
}

void AskPane::askBy(const QString &name)
{
    if (m_view->replies() == nullptr || m_isNew)
        return;
    m_view->replies()->askSomebody(name);
    if (QWidget *at = window()->focusWidget(); at != nullptr && m_view->isAncestorOf(at))
        ensureWidgetVisible(at);
}

void AskPane::takeFocusWithout()
{
    m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
}

bool AskPane::isNarrow() const
{
    return window()->width() < theme().px("narrow-below");
}

void AskPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    spread();
}

void AskPane::spread()
{
    const bool narrow = isNarrow();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_between->setVisible(!narrow && !m_aside->isHidden());
    m_aside->setMinimumWidth(narrow ? 0 : theme().px("asks-aside"));
    m_aside->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme().px("asks-aside"));
}

} // namespace lanai
