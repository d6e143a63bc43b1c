#include "ui/settings/calendarincoming.h"
#include "core/journal/journal.h"
#include "ui/parts/label.h"
#include "ui/parts/toggle.h"
#include "ui/settings/calendaroffermodel.h"
#include "ui/settings/calendarrestmodel.h"
#include "ui/settings/plaintable.h"
#include "ui/settings/preferences.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/storedbackupwords.h"
#include "ui/shell/theme.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>

namespace lanai {
namespace {

QTableView *calendarTable(const char *name, const QString &said, QAbstractItemModel *model, int stretched,
                          QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QLatin1StringView(name));
    table->setAccessibleName(said);
    table->setModel(model);
    makePlain(*table, stretched);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->hide();
    return table;
}

// As high as its rows; more than a handful scroll.
void fitToRows(QTableView *table)
{
    const int rows = table->model()->rowCount() + 2; // its head, and room for a scroll bar below
    table->setFixedHeight(std::min(rows * theme().px("settings-key-row"), theme().px("settings-calendar-rows")));
    table->setVisible(table->model()->rowCount() > 0);
}

} // namespace

CalendarIncoming::CalendarIncoming(const Context &context, CalendarFiles files, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_look(std::move(files))
    , m_backup(context.journal)
    , m_path(preferences::read(preferences::watchedCalendar))
    , m_offerModel(new CalendarOfferModel(context.journal.clock().zone(), this))
    , m_restModel(new CalendarRestModel(context.journal.clock().zone(), this))
    , m_choose(new QPushButton(tr("Choose a file…"), this))
    , m_watch(new Toggle(tr("Watch it for changes"), false, this))
    , m_found(new Label(QString(), Type::Small, Colour::Muted, this))
    , m_stop(new QPushButton(tr("Stop reading"), this))
    , m_offered(
          calendarTable("calendarOffers", tr("Offered by the calendar"), m_offerModel, CalendarOfferModel::Title, this))
    , m_all(new QPushButton(tr("All"), this))
    , m_none(new QPushButton(tr("None"), this))
    , m_take(new QPushButton(this))
    , m_buttons(new QWidget(this))
    , m_restTitle(new Label(tr("Not offered"), Type::BaseMedium, Colour::Ink, this))
    , m_rest(calendarTable("calendarRest", tr("Not offered, and why"), m_restModel, CalendarRestModel::Why, this))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &CalendarIncoming::choose);
    connect(m_watch, &QCheckBox::toggled, this, &CalendarIncoming::setWatched);
    connect(m_all, &QPushButton::clicked, this, [this] { m_offerModel->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_offerModel->chooseAll(false); });
    connect(m_take, &QPushButton::clicked, this, &CalendarIncoming::takeAfterBackup);
    connect(m_offerModel, &QAbstractItemModel::dataChanged, this, &CalendarIncoming::look);
    connect(m_offerModel, &QAbstractItemModel::modelReset, this, &CalendarIncoming::look);
    connect(&m_look, &CalendarLook::read, this, &CalendarIncoming::receive);
    connect(&m_look, &CalendarLook::failed, this, [this](const Error &error) {
        tell(errorSentence(error), Colour::Overdue);
        look();
    });
    connect(&m_look, &CalendarLook::progressed, this,
            [this](int percent) { m_found->setText(tr("Reading… %1 %").arg(percent)); });
    connect(m_stop, &QPushButton::clicked, this, &CalendarIncoming::stop);
    connect(&m_look, &CalendarLook::changed, this, [this] {
        m_isNews = true;
        read(m_path);
    });
    m_look.watch(m_path);
    look();
}

void CalendarIncoming::build()
{
    m_choose->setObjectName(QStringLiteral("calendarChoose"));
    m_watch->setObjectName(QStringLiteral("calendarWatch"));
    m_watch->setChecked(!m_path.isEmpty());
    m_choose->setAccessibleName(m_choose->text());
    m_found->setObjectName(QStringLiteral("calendarFound"));
    m_found->setWordWrap(true);
    m_found->hide();
    m_stop->setObjectName(QStringLiteral("calendarStop"));
    m_stop->setAccessibleName(m_stop->text());
    m_all->setObjectName(QStringLiteral("calendarAll"));
    m_all->setAccessibleName(tr("Choose all"));
    m_none->setObjectName(QStringLiteral("calendarNone"));
    m_none->setAccessibleName(tr("Choose none"));
    m_take->setObjectName(QStringLiteral("calendarTake"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_restTitle->hide();
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(theme().px("step-8"));
    buttons->addWidget(m_take);
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-12"));
    column->addWidget(m_found);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    for (QWidget *widget : {static_cast<QWidget *>(m_offered), m_buttons, static_cast<QWidget *>(m_restTitle),
                            static_cast<QWidget *>(m_rest)})
        column->addWidget(widget);
}

void CalendarIncoming::choose()
{
    FileQuestion question;
    question.title = tr("Choose a calendar");
    question.filter = tr("Calendars (*.ics)");
    m_context.prompts.openFile(question, this, [this](const QString &path) {
        m_path = path;
        if (m_watch->isChecked())
            setWatched(true);
        read(path);
    });
}

void CalendarIncoming::read(const QString &path)
{
    const Clock &clock = m_context.journal.clock();
    tell(tr("Reading…"), Colour::Muted);
    m_look.begin(path, CalendarWindow::around(clock.today(), clock.zone()));
    look();
}

void CalendarIncoming::stop()
{
    m_look.stop();
    tell(tr("Reading was stopped. Nothing was changed."), Colour::Muted);
    look();
}

void CalendarIncoming::setWatched(bool watched)
{
    preferences::write(preferences::watchedCalendar, watched ? m_path : QString());
    m_look.watch(watched ? m_path : QString());
}

void CalendarIncoming::receive(const CalendarReading &reading)
{
    m_reading = reading;
    compare();
    look();
    if (std::exchange(m_isNews, false) && !isVisible() && m_offerModel->rowCount() > 0)
        tellElsewhere();
}

void CalendarIncoming::compare()
{
    Result<CalendarOffers> offers = m_context.journal.calendars().offers(m_reading);
    if (!offers)
        return tell(errorSentence(offers.error()), Colour::Overdue);
    m_offers = std::move(*offers);
    const QDate today = m_context.journal.clock().today();
    m_restModel->show(m_offers.unmatched, m_reading.problems, today);
    m_offerModel->show(m_offers.offers, today);
    tell(summary(), Colour::Muted);
}

QString CalendarIncoming::summary() const
{
    QStringList said;
    if (m_offers.offers.isEmpty())
        said << tr("“%1” offers nothing new.").arg(QFileInfo(m_path).fileName());
    if (m_offers.there > 0)
        said << tr("%n 1:1(s) of it are here already.", nullptr, m_offers.there);
    if (m_reading.outside > 0)
        said << tr("%n event(s) lie outside the last 2 and the next 13 weeks.", nullptr, m_reading.outside);
    if (m_reading.moreProblems > 0)
        said << tr("%n more part(s) of it could not be read.", nullptr, m_reading.moreProblems);
    return said.join(u' ');
}

void CalendarIncoming::tellElsewhere()
{
    Place place;
    place.page = PageId::Settings;
    place.words = QStringLiteral("calendar");
    m_context.toasts.tell(tr("Your calendar has %n change(s) for your 1:1s.", nullptr, m_offerModel->rowCount()),
                          tr("Look"), this, [this, place] { m_context.navigator.go(place); });
}

// Without one nothing is taken: an import changes much at once.
void CalendarIncoming::takeAfterBackup()
{
    m_backup.run(
        BackupReason::BeforeImport, [this] { take(); },
        [this](const Error &error) {
            look();
            tell(tr("No backup could be made first, so nothing was taken. %1", "why")
                     .arg(StoredBackupWords::notMade(
                         error, BackupFolder(m_context.journal.path(), m_context.journal.clock()))),
                 Colour::Overdue);
        });
    look();
}

void CalendarIncoming::take()
{
    const Result<CalendarTaken> taken = m_context.journal.calendars().take(m_offerModel->chosen(), m_offers.source);
    if (!taken)
        return tell(errorSentence(taken.error()), Colour::Overdue);
    const int all = taken->planned + taken->moved + taken->calledOff;
    if (all > 0)
        tellDone(m_context, tr("%n 1:1(s) follow the calendar.", nullptr, all));
    compare();
}

void CalendarIncoming::refresh(const ChangeSet &changes)
{
    const bool bears = changes.touches(QLatin1StringView("meeting")) || changes.touches(QLatin1StringView("peer"));
    if (bears && !m_reading.path.isEmpty() && !m_look.isRunning())
        compare();
}

void CalendarIncoming::look()
{
    const auto chosen = static_cast<int>(m_offerModel->chosen().size());
    const bool any = m_offerModel->rowCount() > 0;
    m_stop->setVisible(m_look.isRunning());
    m_take->setText(chosen == 1 ? tr("Take 1 of them") : tr("Take %n of them", nullptr, chosen));
    m_take->setAccessibleName(m_take->text());
    m_take->setEnabled(chosen > 0 && !m_context.journal.isReadOnly() && !m_backup.isRunning());
    fitToRows(m_offered);
    m_buttons->setVisible(any);
    fitToRows(m_rest);
    m_restTitle->setVisible(m_restModel->rowCount() > 0);
    m_watch->setEnabled(!m_path.isEmpty());
}

// Said to screen readers at once: it comes later, and somewhere else than where the focus is.
void CalendarIncoming::tell(const QString &sentence, Colour colour)
{
    m_found->setColour(colour);
    m_found->setText(sentence);
    m_found->setVisible(!sentence.isEmpty());
    QAccessibleEvent said(m_found, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

// The watched file is read when somebody looks.
void CalendarIncoming::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_watch->isChecked() && m_reading.path.isEmpty() && !m_look.isRunning())
        read(m_path);
}

} // namespace lanai
