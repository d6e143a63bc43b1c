#include "ui/circles/pastsession.h"
#include "ui/circles/sessionacts.h"
#include "ui/circles/sessionwords.h"
#include "ui/parts/avatar.h"
#include "ui/parts/chip.h"
#include "ui/parts/dates.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/sign.h"
#include "ui/peers/editinplace.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QPushButton>

namespace lanai {

PastSession::PastSession(SessionActs &acts, const CircleMeeting &meeting, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_meeting(meeting)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("session-") + idText(meeting.session.id));
    setAccessibleName(SessionWords::ahead(meeting, today));
    m_column->setContentsMargins(0, 0, 0, theme().px("step-8"));
    m_column->setSpacing(theme().px("step-4"));
    addHead(today);
    addWho();
    addNotes();
    for (const CircleTaken &taken : meeting.takeaways)
        m_column->addWidget(new TakeawayRow(acts, taken, this));
}

void PastSession::addHead(QDate today)
{
    const CircleSession &session = m_meeting.session;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    auto *title = new Label(session.topic.isEmpty() ? tr("No topic") : session.topic, Type::BaseStrong,
                            session.topic.isEmpty() ? Colour::Muted : Colour::Ink, this);
    title->setWordWrap(true);
    title->setVeiled(!session.topic.isEmpty());
    row->addWidget(title, 1);
    const QString day = Dates::weekdayDate(session.date, today);
    auto *when = new Label(day, Type::Caption, Colour::Muted, this);
    when->setMinimumHeight(theme().px("button-row")); // level with the buttons
    title->setMinimumHeight(theme().px("button-row"));
    row->addWidget(when, 0, Qt::AlignTop);
    if (session.state == CircleSessionState::Held) {
        auto *add = new IconButton(QStringLiteral("plus"), tr("Add a takeaway to the session of %1").arg(day), this,
                                   "button-row");
        add->setObjectName(QStringLiteral("takeawayAdd-") + idText(session.id));
        connect(add, &IconButton::clicked, &m_acts, [this, id = session.id] { m_acts.addTakeaway(id); });
        row->addWidget(add, 0, Qt::AlignTop);
    }
    auto *more =
        new IconButton(QStringLiteral("more"), tr("More about the session of %1").arg(day), this, "button-row");
    more->setObjectName(QStringLiteral("pastMore-") + idText(session.id));
    connect(more, &IconButton::clicked, &m_acts,
            [this, more, id = session.id] { m_acts.menu(id, more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(more, 0, Qt::AlignTop);
    m_column->addLayout(row);
}

void PastSession::addWho()
{
    const bool held = m_meeting.session.state == CircleSessionState::Held;
    auto *who = new Label(held ? SessionWords::attendance(m_meeting) : SessionWords::skipped(m_meeting), Type::Small,
                          Colour::Muted, this);
    who->setObjectName(QStringLiteral("pastWho"));
    who->setWordWrap(true);
    who->setVeiled(!held && !m_meeting.session.why.isEmpty());
    m_column->addWidget(who);
}

void PastSession::addNotes()
{
    if (m_meeting.session.state != CircleSessionState::Held)
        return;
    auto *notes = new EditInPlace(
        tr("Notes"), Type::Small,
        [this](const QString &typed) {
            CircleSession session = m_meeting.session;
            session.notes = typed;
            return m_acts.change(session);
        },
        this);
    notes->setObjectName(QStringLiteral("pastNotes-") + idText(m_meeting.session.id));
    notes->setText(m_meeting.session.notes.trimmed());
    notes->setPlaceholder(tr("Add a note"));
    notes->setVeiled(!m_meeting.session.notes.isEmpty());
    connect(notes, &EditInPlace::left, this, &PastSession::left, Qt::QueuedConnection);
    m_column->addWidget(notes);
}

TakeawayRow::TakeawayRow(SessionActs &acts, const CircleTaken &taken, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_taken(taken)
{
    setObjectName(QStringLiteral("takeaway-") + idText(taken.takeaway.id));
    setAccessibleName(taken.from.name.isEmpty()
                          ? taken.takeaway.text
                          : tr("%1: %2", "a name, words").arg(taken.from.name, taken.takeaway.text));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-8"));
    if (taken.from.id.isNull())
        row->addWidget(new Sign(QStringLiteral("circles"), "avatar-18", Colour::Muted, this), 0, Qt::AlignTop);
    else
        row->addWidget(new Avatar("avatar-18", {taken.from.id, taken.from.name, {}}, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new Label(taken.takeaway.text, Type::Small, Colour::Ink, this);
    text->setWordWrap(true);
    text->setVeiled(true);
    words->addWidget(text);
    addBelow(*words);
    row->addLayout(words, 1);
    addVerbs(*row);
}

void TakeawayRow::addBelow(QVBoxLayout &column)
{
    const CircleTakeaway &takeaway = m_taken.takeaway;
    if (takeaway.became == TakeawayBecame::Nothing && takeaway.tags.isEmpty())
        return;
    auto *held = new QWidget(this);
    auto *row = new FlowLayout(theme().px("step-4"), held);
    row->setContentsMargins(0, theme().px("step-4") / 2, 0, 0);
    for (const QString &tag : takeaway.tags)
        row->addWidget(new Chip(tag, ChipKind::Neutral, held));
    column.addWidget(held);
    held->setVisible(!takeaway.tags.isEmpty());
    if (takeaway.became == TakeawayBecame::Nothing)
        return;
    const QString said = SessionWords::became(m_taken);
    auto *became = new LeadButton(said, Type::Caption, Colour::Accent, this);
    became->setObjectName(QStringLiteral("takeawayBecame-") + idText(m_taken.takeaway.id));
    became->setAccessibleName(said);
    became->setEnabled(!m_taken.becameWords.isEmpty());
    connect(became, &LeadButton::clicked, &m_acts, [this] { m_acts.follow(m_taken); });
    column.addWidget(became, 0, Qt::AlignLeading);
}

void TakeawayRow::addVerbs(QHBoxLayout &row)
{
    if (m_taken.takeaway.became == TakeawayBecame::Nothing) {
        auto *make = new QPushButton(tr("Make it…"), this);
        make->setObjectName(QStringLiteral("takeawayMake-") + idText(m_taken.takeaway.id));
        make->setAccessibleName(
            tr("Make of it a fact, an insight, an ask or a commitment: %1").arg(m_taken.takeaway.text));
        make->setProperty("kind", QStringLiteral("quiet"));
        make->setProperty("measure", QStringLiteral("row"));
        make->setAutoDefault(true);
        connect(make, &QPushButton::clicked, &m_acts,
                [this, make] { m_acts.becomeMenu(m_taken, make->mapToGlobal(make->rect().bottomLeft())); });
        row.addWidget(make, 0, Qt::AlignTop);
    }
    auto *more = new IconButton(QStringLiteral("more"), tr("More about the takeaway: %1").arg(m_taken.takeaway.text),
                                this, "button-row");
    more->setObjectName(QStringLiteral("takeawayMore-") + idText(m_taken.takeaway.id));
    connect(more, &IconButton::clicked, &m_acts,
            [this, more] { m_acts.takeawayMenu(m_taken, more->mapToGlobal(more->rect().bottomLeft())); });
    row.addWidget(more, 0, Qt::AlignTop);
}

} // namespace lanai
