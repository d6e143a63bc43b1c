#include "ui/leaving/leavingpanel.h"
#include "ui/leaving/leavingdelegate.h"
#include "ui/parts/card.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/sheet/imprintwords.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>

namespace lanai {

LeavingPanel::LeavingPanel(QWidget *page)
    : QWidget(page)
    , m_list(new LeavingList(this))
    , m_card(new Card(this))
    , m_title(new Label(Type::Section, Colour::Ink, m_card))
    , m_heading(new Label(Type::Small, Colour::Muted, m_card))
    , m_count(new Label(Type::BaseMedium, Colour::Ink, m_card))
    , m_warning(new Label(Type::Small, Colour::Due, m_card))
    , m_view(new QListView(m_card))
    , m_initials(new Toggle(tr("Write names as initials"), true, m_card))
    , m_conflict(new Toggle(tr("Words about conflicts, on this sheet alone"), true, m_card))
    , m_trust(new Toggle(tr("How trust stands, on this sheet alone"), true, m_card))
    , m_cancel(new QPushButton(tr("Cancel"), m_card))
    , m_copy(new QPushButton(tr("Copy instead"), m_card))
    , m_go(new QPushButton(m_card))
{
    setObjectName(QStringLiteral("leaving"));
    hide();
    page->installEventFilter(this);
    build();
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_target); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(LeavingTarget::Clipboard); });
    connect(m_cancel, &QPushButton::clicked, this, &LeavingPanel::close);
    for (const Toggle *toggle : {m_initials, m_conflict, m_trust})
        connect(toggle, &QCheckBox::toggled, this, [this] { Q_EMIT chosen(extras()); });
}

void LeavingPanel::build()
{
    m_view->setObjectName(QStringLiteral("leavingList"));
    m_view->setAccessibleName(tr("What leaves"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new LeavingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_initials->setObjectName(QStringLiteral("leavingInitials"));
    m_conflict->setObjectName(QStringLiteral("leavingConflict"));
    m_trust->setObjectName(QStringLiteral("leavingTrust"));
    m_cancel->setObjectName(QStringLiteral("leavingCancel"));
    m_copy->setObjectName(QStringLiteral("leavingCopy"));
    m_go->setObjectName(QStringLiteral("leavingGo"));
    m_go->setText(verb());
    m_go->setProperty("kind", QStringLiteral("primary"));
    m_count->setObjectName(QStringLiteral("leavingCount"));
    m_warning->setObjectName(QStringLiteral("leavingWarning"));
    for (Label *label : {m_heading, m_count, m_warning})
        label->setWordWrap(true);
    layOut();
}

void LeavingPanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    QVBoxLayout *column = m_card->body();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_count)})
        column->addWidget(widget);
    column->addWidget(m_view, 1);
    for (Toggle *toggle : {m_initials, m_conflict, m_trust})
        column->addWidget(toggle);
    column->addWidget(m_warning);
    column->addLayout(buttons);
    followTheme(this, [this, column, buttons] {
        column->setContentsMargins(theme().px("step-24"), theme().px("step-24"), theme().px("step-24"),
                                   theme().px("step-24"));
        column->setSpacing(theme().px("step-12"));
        buttons->setSpacing(theme().px("step-8"));
        place();
    });
}

SheetExtras LeavingPanel::extras() const
{
    return {m_initials->isChecked(), m_conflict->isChecked(), m_trust->isChecked()};
}

QString LeavingPanel::title() const
{
    switch (m_target) {
    case LeavingTarget::Printer:
        return tr("What goes to the printer");
    case LeavingTarget::Clipboard:
        return tr("What goes to the clipboard");
    case LeavingTarget::Pdf:
    case LeavingTarget::Html:
    case LeavingTarget::Markdown:
        break;
    }
    return tr("What goes into the file");
}

QString LeavingPanel::verb() const
{
    switch (m_target) {
    case LeavingTarget::Printer:
        return tr("Print…");
    case LeavingTarget::Clipboard:
        return tr("Copy");
    case LeavingTarget::Html:
        return tr("Save as HTML…");
    case LeavingTarget::Markdown:
        return tr("Save as Markdown…");
    case LeavingTarget::Pdf:
        break;
    }
    return tr("Export PDF…");
}

QString LeavingPanel::warning() const
{
    switch (m_target) {
    case LeavingTarget::Printer:
        return tr("The printer’s spooler keeps a copy, at least until it is printed.");
    case LeavingTarget::Clipboard:
        return tr("Every program can read the clipboard until something else is copied.");
    case LeavingTarget::Pdf:
    case LeavingTarget::Html:
    case LeavingTarget::Markdown:
        break;
    }
    return tr("The file is not encrypted: whoever opens it can read it.");
}

void LeavingPanel::ask(LeavingTarget target, const Departure &sheet)
{
    m_target = target;
    m_title->setText(title());
    m_go->setText(verb());
    m_warning->setText(warning());
    m_copy->setVisible(target == LeavingTarget::Markdown);
    const QSignalBlocker quiet(this);
    m_initials->setChecked(sheet.imprint.options.initials);
    for (Toggle *toggle : {m_conflict, m_trust}) {
        toggle->setChecked(false);
        toggle->setVisible(sheet.kind == SheetKind::OneOnOne || sheet.kind == SheetKind::Day);
    }
    retell(sheet);
    setAccessibleName(m_title->text());
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    m_go->setFocus(Qt::OtherFocusReason);
}

void LeavingPanel::retell(const Departure &sheet)
{
    const ImprintWords words(sheet.document.locale);
    m_list->show(sheet.imprint.leaving);
    const int things = int(sheet.imprint.leaving.size());
    const QString leaves = things == 1 ? tr("1 thing leaves.") : tr("%n things leave.", nullptr, things);
    m_count->setText(tr("%1 %2.", "how much leaves, how much stays").arg(leaves, words.leftOut(sheet.imprint)));
    m_heading->setText(
        tr("On it: %1. %2. By %3.", "the title, when it was prepared, a name")
            .arg(sheet.document.title, words.prepared(sheet.imprint.preparedOn), words.byLine(sheet.imprint)));
}

void LeavingPanel::close()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void LeavingPanel::place()
{
    setGeometry(parentWidget()->rect());
    const int side = theme().px("step-32");
    const int width = std::min(theme().px("leaving-width"), this->width() - 2 * side);
    const int height = std::min(theme().px("leaving-height"), this->height() - 2 * side);
    m_card->setGeometry((this->width() - width) / 2, (this->height() - height) / 2, width, height);
}

bool LeavingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void LeavingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return m_go->click();
    event->accept(); // what lies below hears nothing
}

// Tab stays inside as long as it is open.
bool LeavingPanel::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops{m_view, m_initials, m_conflict, m_trust, m_copy, m_cancel, m_go};
    const qsizetype count = stops.size();
    const qsizetype now = stops.indexOf(focusWidget());
    for (qsizetype i = 1; i <= count; ++i) {
        QWidget *stop = stops.at((now + (next ? i : count * 2 - i)) % count);
        if (!stop->isHidden()) {
            stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void LeavingPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Scrim));
}

} // namespace lanai
