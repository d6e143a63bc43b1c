#include "ui/oneonones/fortnightrow.h"
#include "ui/parts/choice.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/shell/theme.h"
#include <QDateEdit>
#include <QHBoxLayout>

namespace lanai {
namespace {

constexpr QLatin1StringView fateKeep("keep");
constexpr QLatin1StringView fateMove("move");
constexpr QLatin1StringView fateSkip("skip");

// Where the rule knows no better: the next day that is no weekend.
QDate nextWorkday(QDate day)
{
    do
        day = day.addDays(1);
    while (day.dayOfWeek() > Qt::Friday);
    return day;
}

} // namespace

FortnightRow::FortnightRow(const AwayRow &planned, const QString &note, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_planned(planned)
    , m_choice(new Choice(Choice::Mode::Single, this))
    , m_day(new QDateEdit(planned.movesTo.isValid() ? planned.movesTo : nextWorkday(planned.date), this))
{
    setObjectName(QStringLiteral("fortnight-") + idText(planned.meeting));
    setFixedHeight(theme().px("fortnight-row"));
    const QString when = Dates::capitalised(Dates::soon(planned.date, planned.time, today));
    const QString what = tr("%1, %2", "a person; a day and time").arg(planned.peer.name, when);
    setAccessibleName(note.isEmpty() ? what : tr("%1: %2", "a 1:1; what to know").arg(what, note));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new Label(planned.peer.name, Type::BaseStrong, Colour::Ink, this);
    auto *below = new Label(note.isEmpty() ? when : tr("%1, %2", "a day and time; what to know").arg(when, note),
                            Type::Small, note.isEmpty() ? Colour::Muted : Colour::Due, this);
    name->setElided(true);
    below->setElided(true);
    words->addStretch();
    words->addWidget(name);
    words->addWidget(below);
    words->addStretch();
    m_choice->setObjectName(QStringLiteral("fate"));
    m_choice->setAccessibleName(accessibleName());
    m_choice->setChoices({fateKeep, fateMove, fateSkip}, {tr("Stays"), tr("Moves"), tr("Skipped")});
    m_choice->setCurrent(fateKeep);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-8"));
    row->addLayout(words, 1);
    row->addWidget(m_choice, 0, Qt::AlignVCenter);
    row->addWidget(m_day, 0, Qt::AlignVCenter);
    addDay(today);
}

// Its place stays when it isn't asked for, so that nothing jumps.
void FortnightRow::addDay(QDate today)
{
    m_day->setObjectName(QStringLiteral("fateDay"));
    m_day->setAccessibleName(tr("%1: to the day", "a person").arg(m_planned.peer.name));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(Dates::stampFormat());
    m_day->setMinimumDate(today);
    m_day->setFixedWidth(theme().px("fortnight-day"));
    QSizePolicy kept = m_day->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_day->setSizePolicy(kept);
    m_day->hide();
    connect(m_choice, &Choice::chosen, this, [this](const QString &id) {
        m_day->setVisible(id == fateMove);
        Q_EMIT changed();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &FortnightRow::changed);
}

MeetingFate FortnightRow::fate() const
{
    MeetingFate fate{m_planned.meeting, MeetingFate::What::Keep, 0};
    if (m_choice->current() == fateSkip)
        fate.what = MeetingFate::What::Skip;
    if (m_choice->current() != fateMove)
        return fate;
    fate.what = MeetingFate::What::Move;
    fate.days = int(m_planned.date.daysTo(m_day->date()));
    return fate;
}

} // namespace lanai
