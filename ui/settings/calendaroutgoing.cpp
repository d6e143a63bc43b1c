#include "ui/settings/calendaroutgoing.h"
#include "core/journal/journal.h"
#include "ui/leaving/leavingdelegate.h"
#include "ui/leaving/leavinglist.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

namespace lanai {

CalendarOutgoing::CalendarOutgoing(const Context &context, CalendarFiles files, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_files(std::move(files))
    , m_neutral(new Toggle(tr("Neutral titles"), false, this))
    , m_list(new LeavingList(this))
    , m_view(new QListView(this))
    , m_count(new Label(QString(), Type::Small, Colour::Muted, this))
    , m_save(new QPushButton(tr("Save the file…"), this))
{
    build();
    connect(m_neutral, &QCheckBox::toggled, this, &CalendarOutgoing::gather);
    connect(m_save, &QPushButton::clicked, this, &CalendarOutgoing::askForFile);
}

void CalendarOutgoing::build()
{
    m_neutral->setObjectName(QStringLiteral("calendarNeutral"));
    m_view->setObjectName(QStringLiteral("calendarLeaving"));
    m_view->setAccessibleName(tr("What leaves"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new LeavingDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMinimumHeight(theme().px("settings-calendar-rows"));
    m_count->setObjectName(QStringLiteral("calendarCount"));
    m_count->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("calendarSave"));
    m_save->setAccessibleName(m_save->text());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-12"));
    column->addWidget(m_view);
    column->addWidget(m_count);
    column->addLayout(buttons);
}

void CalendarOutgoing::gather()
{
    const CalendarChoice choice{{}, m_neutral->isChecked(), QStringLiteral("1:1"), tr("A promise is due")};
    Result<CalendarLeaving> leaving = m_context.journal.calendars().leaving(choice);
    if (!leaving)
        return Q_EMIT refused(errorSentence(leaving.error()));
    m_stale = false;
    m_leaving = std::move(*leaving);
    m_list->show(m_leaving.things);
    const auto things = static_cast<int>(m_leaving.things.size());
    const QString leaves = things == 1 ? tr("1 thing leaves.") : tr("%n things leave.", nullptr, things);
    const QString stays = m_leaving.leftOut == 1 ? tr("1 private promise stays here.")
                                                 : tr("%n private promises stay here.", nullptr, m_leaving.leftOut);
    const QString warning = tr("The file is not encrypted: whoever opens it can read it.");
    m_count->setText(QStringList{leaves, stays, warning}.join(u' '));
    m_view->setVisible(things > 0);
    m_save->setEnabled(things > 0);
}

void CalendarOutgoing::askForFile()
{
    FileQuestion question;
    question.title = tr("Save your calendar");
    question.name = QStringLiteral("calendar-%1.ics").arg(m_context.journal.clock().today().toString(Qt::ISODate));
    question.filter = tr("Calendars (*.ics)");
    question.suffix = QStringLiteral("ics");
    m_context.prompts.saveFile(question, this, [this](const QString &path) { write(path); });
}

// As it was listed, whatever has changed since.
void CalendarOutgoing::write(const QString &path)
{
    if (const Result<void> written = m_files.write(m_leaving.sheet, path); !written)
        return Q_EMIT refused(errorSentence(written.error()));
    Q_EMIT refused({});
    m_context.toasts.tell(tr("The calendar is saved."));
}

void CalendarOutgoing::refresh()
{
    m_stale = true;
    if (isVisible())
        gather();
}

void CalendarOutgoing::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        gather();
}

} // namespace lanai
