#include "ui/log/logheader.h"
#include "ui/log/calendarpopup.h"
#include "ui/log/logmodel.h"
#include "ui/log/peoplefield.h"
#include "ui/parts/avatar.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

LogHeader::LogHeader(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_row(new QHBoxLayout(this))
    , m_avatar(new Avatar("avatar-40", {}, this))
    , m_title(new Label(Type::Title, Colour::Ink, this))
    , m_subtitle(new Label(Type::Caption, Colour::Muted, this))
    , m_whom(new PeopleField(this))
    , m_proposal(new QPushButton(this))
    , m_date(new DropButton(tr("Date"), QStringLiteral("calendar"), this))
    , m_times(new DropButton(tr("From when until when"), QStringLiteral("clock"), this))
    , m_mode(new DropButton(tr("How you met"), {}, this))
    , m_kind(new DropButton(tr("What it was"), {}, this))
{
    setObjectName(QStringLiteral("logHeader"));
    m_title->setElided(true);
    m_title->setObjectName(QStringLiteral("logTitle"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_aboveWhom = new QWidget(this);
    words->addWidget(m_aboveWhom);
    words->addWidget(m_whom);
    words->addStretch(1);
    m_row->addWidget(m_avatar, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    addFields();
    followTheme(this, [this] {
        m_row->setContentsMargins(theme().px("page-side"), theme().px("page-top"), theme().px("page-side"), 0);
        m_row->setSpacing(theme().px("step-12"));
        m_aboveWhom->setFixedHeight(theme().px("step-8"));
        makeRoom();
    });
    connect(m_whom, &PeopleField::changed, &m_model, &LogModel::setPeers);
}

// Whom it is about is a field where no meeting says so.
void LogHeader::makeRoom()
{
    const bool meeting = !m_model.subject().meeting.id.isNull();
    m_whom->setVisible(!meeting);
    m_aboveWhom->setVisible(!meeting);
    setFixedHeight(theme().px(meeting ? "log-header" : "log-header-whom"));
}

void LogHeader::addFields()
{
    m_proposal->setObjectName(QStringLiteral("logProposal"));
    m_proposal->setProperty("kind", QStringLiteral("link"));
    connect(m_proposal, &QPushButton::clicked, this, [this] {
        if (m_model.subject().nextToLog)
            Q_EMIT meetingWanted(m_model.subject().nextToLog->meetingId);
    });
    m_date->setObjectName(QStringLiteral("logDate"));
    m_times->setObjectName(QStringLiteral("logTimes"));
    m_mode->setObjectName(QStringLiteral("logMode"));
    m_kind->setObjectName(QStringLiteral("logKind"));
    connect(m_date, &QPushButton::clicked, this, &LogHeader::chooseDate);
    connect(m_times, &QPushButton::clicked, this, &LogHeader::chooseTimes);
    auto *modes = new QMenu(m_mode);
    for (const auto &entry : EnumWords<MeetingMode>::words)
        connect(modes->addAction(Words::name(entry.value)), &QAction::triggered, &m_model,
                [this, mode = entry.value] { m_model.setMode(mode); });
    m_mode->setMenu(modes);
    auto *kinds = new QMenu(m_kind);
    for (const auto &entry : EnumWords<EntryKind>::words)
        connect(kinds->addAction(Words::name(entry.value)), &QAction::triggered, &m_model,
                [this, kind = entry.value] { m_model.setKind(kind); });
    m_kind->setMenu(kinds);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(theme().px("step-8"));
    for (QWidget *field :
         {static_cast<QWidget *>(m_proposal), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_times),
          static_cast<QWidget *>(m_mode), static_cast<QWidget *>(m_kind)})
        fields->addWidget(field);
    m_row->addLayout(fields);
    m_row->setAlignment(fields, Qt::AlignTop);
}

QString LogHeader::title() const
{
    QStringList names;
    const QList<Id> peers = m_model.draft().peers;
    for (const Id &peer : peers)
        names << m_model.shortName(peer);
    if (!m_model.subject().meeting.id.isNull())
        return tr("1:1 with %1").arg(names.join(QString()));
    return names.isEmpty() ? tr("A note") : tr("A note about %1").arg(Words::list(names));
}

QString LogHeader::subtitle() const
{
    const LogSubject &subject = m_model.subject();
    const QString what = subject.entry.id.isNull() ? tr("Log") : tr("Edit the note");
    return subject.weeks > 0 ? tr("%1, %2", "what one does, the week of the term")
                                   .arg(what, Dates::weekOf(subject.week, subject.weeks))
                             : what;
}

void LogHeader::chooseDate()
{
    auto *popup = new CalendarPopup(tr("Date"), m_model.draft().date, this);
    connect(popup, &CalendarPopup::chosen, &m_model, [this](QDate date, QTime) { m_model.setDate(date); });
    popup->openUnder(*m_date);
}

void LogHeader::chooseTimes()
{
    auto *popup = new TimesPopup(m_model.startTime(), m_model.minutes(), this);
    connect(popup, &TimesPopup::chosen, &m_model, &LogModel::setTimes);
    popup->openUnder(*m_times);
}

void LogHeader::refreshProposal()
{
    const LogSubject &subject = m_model.subject();
    const bool proposes = subject.nextToLog && subject.meeting.id.isNull() && subject.entry.id.isNull() &&
                          m_model.draft().peers.isEmpty() && m_model.draft().body.isEmpty();
    m_proposal->setVisible(proposes);
    if (proposes)
        m_proposal->setText(tr("1:1 with %1, %2", "a name and a time")
                                .arg(subject.nextToLog->peer.shortName,
                                     Dates::soon(subject.nextToLog->date, subject.nextToLog->time, m_model.today())));
}

void LogHeader::refresh()
{
    const LogSubject &subject = m_model.subject();
    const bool meeting = !subject.meeting.id.isNull();
    const bool writable = !m_model.isReadOnly();
    m_title->setText(title());
    m_subtitle->setText(subtitle());
    m_avatar->setVisible(subject.peers.size() == 1 && meeting);
    if (!subject.peers.isEmpty())
        m_avatar->setFace({subject.peers.first().id, subject.peers.first().name, {}});
    makeRoom();
    m_subtitle->setVisible(meeting);
    m_whom->setPeople(subject.people);
    m_whom->setChosen(m_model.draft().peers);
    m_date->setText(Dates::stamp(m_model.draft().date));
    m_date->setEnabled(writable);
    const QTime start = m_model.startTime();
    m_times->setVisible(meeting);
    m_times->setText(
        tr("%1 to %2", "times of day").arg(Dates::time(start), Dates::time(start.addSecs(m_model.minutes() * 60))));
    m_times->setEnabled(writable);
    m_mode->setVisible(meeting);
    m_mode->setText(Words::name(m_model.mode()));
    m_mode->setEnabled(writable);
    m_kind->setVisible(!meeting);
    const EntryKind byItself = m_model.draft().peers.isEmpty() ? EntryKind::Note : EntryKind::Conversation;
    m_kind->setText(Words::name(m_model.draft().kind.value_or(byItself)));
    m_kind->setEnabled(writable);
    refreshProposal();
}

} // namespace lanai
