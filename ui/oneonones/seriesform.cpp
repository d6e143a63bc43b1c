#include "ui/oneonones/seriesform.h"
#include "core/domain/clock.h"
#include "core/domain/occurrences.h"
#include "core/domain/termlength.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "ui/oneonones/advicewords.h"
#include "ui/oneonones/scheduleedit.h"
#include "ui/oneonones/whatif.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace lanai {

SeriesForm::SeriesForm(const Context &context, const Id &peer, QWidget *parent)
    : SmallForm(tr("New series of 1:1s"), tr("Start"), parent)
    , m_context(context)
    , m_me(context.journal.people().me().value_or(Me()))
    , m_schedule(new ScheduleEdit(this))
{
    setObjectName(QStringLiteral("seriesForm"));
    const QDate today = context.journal.clock().today();
    m_peer = addChoice(QStringLiteral("seriesPeer"), tr("With"), {});
    m_purpose = addLine(QStringLiteral("seriesPurpose"), tr("Purpose"));
    m_purpose->setPlaceholderText(tr("In one line: what it is for"));
    addField(tr("Meets"), m_schedule);
    m_schedule->setAccessibleName(tr("When it meets"));
    m_from = addDate(QStringLiteral("seriesFrom"), tr("From"), today);
    m_proposed = defaultLastDay(today);
    m_until = addDate(QStringLiteral("seriesUntil"), tr("Until"), m_proposed);
    m_whatIf = new WhatIf(context.journal, this);
    addBelow(m_whatIf);
    choosePeer(peer);
    connect(m_peer, &QComboBox::currentIndexChanged, this, &SeriesForm::suggest);
    connect(m_from, &QDateEdit::dateChanged, this, &SeriesForm::followFrom);
    connect(m_peer, &QComboBox::currentIndexChanged, this, &SeriesForm::consider);
    connect(m_schedule, &ScheduleEdit::changed, this, &SeriesForm::consider);
    for (const QDateEdit *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &SeriesForm::consider);
    consider();
    onConfirm([this] { return start(); });
}

void SeriesForm::choosePeer(const Id &chosen)
{
    const Result<QList<Peer>> all = m_context.journal.people().all();
    for (const Peer &each : all.value_or(QList<Peer>())) {
        if (each.standing != Standing::Current && each.id != chosen)
            continue;
        m_peers << each;
        m_peer->addItem(each.name);
        if (each.id == chosen)
            m_peer->setCurrentIndex(m_peer->count() - 1);
    }
    m_peer->setEnabled(chosen.isNull());
    (chosen.isNull() ? static_cast<QWidget *>(m_peer) : m_purpose)->setFocus();
    suggest();
}

const Peer *SeriesForm::peer() const
{
    const int at = m_peer->currentIndex();
    return at < 0 ? nullptr : &m_peers.at(at);
}

void SeriesForm::suggest()
{
    const Interdependence need = peer() == nullptr ? Interdependence::Moderate : peer()->interdependence;
    Schedule schedule = m_schedule->schedule(m_from->date());
    schedule.rhythm = suggestedRhythm(need, m_me.peerDay, m_from->date());
    const QByteArray here = m_me.timeZone.isEmpty() ? m_context.journal.clock().zone().id() : m_me.timeZone;
    schedule.zone = here;
    m_schedule->setSchedule(schedule);
    setHint(peer() == nullptr ? tr("There is nobody to meet yet: add a peer first.")
                              : AdviceWords::suggestion(schedule.rhythm, need));
}

void SeriesForm::followFrom(QDate from)
{
    if (m_until->date() != m_proposed)
        return;
    m_proposed = defaultLastDay(from);
    m_until->setDate(m_proposed);
}

void SeriesForm::consider()
{
    if (peer() == nullptr)
        return m_whatIf->consider({});
    m_whatIf->consider(
        ConsideredSeries{peer()->id, m_schedule->schedule(m_from->date()), m_from->date(), m_until->date()});
}

Result<void> SeriesForm::start()
{
    if (peer() == nullptr)
        return fail(ErrorCode::EmptyName);
    SeriesDraft draft;
    draft.peerId = peer()->id;
    draft.purpose = m_purpose->text();
    draft.schedule = m_schedule->schedule(m_from->date());
    draft.from = m_from->date();
    draft.until = m_until->date();
    draft.skipAway = m_whatIf->skipAway();
    const QString name = peer()->shortName();
    return m_context.journal.oneOnOnes().start(draft).map(
        [&](const Id & /*series*/) { tellDone(m_context, tr("The 1:1s with %1 are planned.").arg(name)); });
}

} // namespace lanai
