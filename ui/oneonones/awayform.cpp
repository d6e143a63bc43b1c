#include "ui/oneonones/awayform.h"
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "ui/oneonones/rhythmwords.h"
#include "ui/oneonones/severalforms.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/shell/errortext.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

namespace lanai {
namespace {

constexpr int awayWeekDays = 7;
constexpr int awayShownMonths = 3; // that a stretch of the past is still offered

} // namespace

AwayForm::AwayForm(const Context &context, QWidget *parent)
    : SmallForm(tr("Away weeks"), tr("Save"), parent)
    , m_context(context)
    , m_today(context.journal.clock().today())
    , m_planned(new Label(Type::Small, Colour::Muted, this))
    , m_remove(new QPushButton(tr("Remove this time away"), this))
{
    setObjectName(QStringLiteral("awayForm"));
    setHint(tr("Holidays, a quarter’s end: nobody drifts in days that you are away."));
    QStringList choices{tr("A new one")};
    const Result<QList<AwayWeek>> all = context.journal.awayWeeks().all();
    for (const AwayWeek &each : all.value_or(QList<AwayWeek>())) {
        if (each.until < m_today.addMonths(-awayShownMonths))
            continue;
        m_stretches << each;
        choices << RhythmWords::away(each, m_today);
    }
    m_which = addChoice(QStringLiteral("awayWhich"), tr("Time away"), choices);
    addFields();
    chooseStretch(0);
    connect(m_which, &QComboBox::currentIndexChanged, this, &AwayForm::chooseStretch);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AwayForm::showPlanned);
    for (const QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &AwayForm::showPlanned);
    connect(m_remove, &QPushButton::clicked, this, &AwayForm::removeIt);
    onConfirm([this] { return save(); });
}

void AwayForm::addFields()
{
    m_from = addDate(QStringLiteral("awayFrom"), tr("First day"), m_today);
    m_until = addDate(QStringLiteral("awayUntil"), tr("Last day"), m_today);
    m_why = addLine(QStringLiteral("awayWhy"), tr("Why"));
    m_choice = addChoice(QStringLiteral("awayChoice"), tr("1:1s planned then"),
                         {tr("stay planned"), tr("are all skipped"), tr("move where there is room, else are skipped")});
    m_planned->setObjectName(QStringLiteral("awayPlanned"));
    m_planned->setWordWrap(true);
    addBelow(m_planned);
    m_remove->setObjectName(QStringLiteral("awayRemove"));
    m_remove->setProperty("measure", QStringLiteral("small"));
    m_remove->setAutoDefault(false);
    addBelow(m_remove);
}

void AwayForm::chooseStretch(int index)
{
    const bool isNew = index <= 0;
    const QDate monday = m_today.addDays(1 + awayWeekDays - m_today.dayOfWeek());
    const AwayWeek chosen =
        isNew ? AwayWeek{{}, monday, monday.addDays(awayWeekDays - 1), {}} : m_stretches.at(index - 1);
    m_from->setDate(chosen.from);
    m_until->setDate(chosen.until);
    m_why->setText(chosen.reason);
    m_choice->setCurrentIndex(0);
    m_remove->setVisible(!isNew);
    showPlanned();
}

AwayWeek AwayForm::stretch() const
{
    const int at = m_which->currentIndex();
    return {at > 0 ? m_stretches.at(at - 1).id : Id(), m_from->date(), m_until->date(), m_why->text()};
}

AwayChoice AwayForm::choice() const
{
    return EnumWords<AwayChoice>::words.at(size_t(m_choice->currentIndex())).value;
}

QString AwayForm::said(const AwayRow &row) const
{
    const QString what =
        tr("%1, %2", "a person; a day and time").arg(row.peer.name, Dates::soon(row.date, row.time, m_today));
    if (choice() == AwayChoice::Keep)
        return what;
    if (choice() == AwayChoice::Move && row.movesTo.isValid())
        return tr("%1: moves to %2", "a 1:1; a day").arg(what, Dates::weekdayDate(row.movesTo, m_today));
    return tr("%1: is skipped", "a 1:1").arg(what);
}

void AwayForm::showPlanned()
{
    const Result<QList<AwayRow>> planned = m_context.journal.awayWeeks().plannedIn(stretch());
    const QList<AwayRow> rows = planned.value_or(QList<AwayRow>());
    QStringList lines;
    for (const AwayRow &row : rows)
        lines << said(row);
    if (!planned)
        lines << errorSentence(planned.error());
    else if (rows.isEmpty())
        lines << tr("No 1:1 is planned then.");
    m_planned->setText(SeveralForms::shortList(lines));
    m_choice->setEnabled(!rows.isEmpty());
    adjustSize();
}

Result<void> AwayForm::save()
{
    AwayWeeks &all = m_context.journal.awayWeeks();
    const AwayWeek away = stretch();
    const Result<void> done =
        away.id.isNull() ? all.add(away, choice()).map([](const Id & /*added*/) {}) : all.change(away, choice());
    if (done)
        tellDone(m_context, tr("%1.", "days away, and why").arg(RhythmWords::away(away, m_today)));
    return done;
}

void AwayForm::removeIt()
{
    onConfirm([this]() -> Result<void> {
        const Result<void> done = m_context.journal.awayWeeks().remove(stretch().id);
        if (done)
            tellDone(m_context, tr("The time away is removed."));
        return done;
    });
    confirm();
    onConfirm([this] { return save(); });
}

} // namespace lanai
