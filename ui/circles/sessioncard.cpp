#include "ui/circles/sessioncard.h"
#include "core/domain/clock.h"
#include "ui/circles/sessionacts.h"
#include "ui/circles/sessionwords.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/peers/editinplace.h"
#include "ui/shell/theme.h"
#include <QFormLayout>
#include <QPushButton>

namespace lanai {

SessionCard::SessionCard(SessionActs &acts, const CirclePage &page, const CircleMeeting &meeting, const Clock &clock,
                         QWidget *parent)
    : Card(parent)
    , m_acts(acts)
    , m_meeting(meeting)
    , m_isFirst(page.ahead.first().session.id == meeting.session.id)
{
    setObjectName(QStringLiteral("sessionCard"));
    body()->setSpacing(theme().px("step-8"));
    addHead(clock);
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(theme().px("step-8"));
    form->setVerticalSpacing(theme().px("step-8"));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHost(*form);
    addTopic(*form);
    addSheetParts(*form);
    body()->addLayout(form);
    addVerbs(page.today);
}

void SessionCard::addHead(const Clock &clock)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    const bool past = m_meeting.session.date < clock.today();
    const QString title = past ? tr("Did it take place?") : m_isFirst ? tr("Next session") : tr("A later session");
    row->addWidget(new Label(title, Type::BaseStrong, past ? Colour::Due : Colour::Ink, this));
    row->addStretch(1);
    auto *when = new QPushButton(SessionWords::when(m_meeting.session, clock), this);
    when->setObjectName(QStringLiteral("sessionWhen"));
    when->setAccessibleName(tr("Day and time: %1").arg(when->text()));
    when->setProperty("kind", QStringLiteral("bareDate"));
    when->setProperty("tone", past ? QStringLiteral("due") : QString());
    when->setAutoDefault(true);
    connect(when, &QPushButton::clicked, &m_acts, [this] { m_acts.move(m_meeting.session.id); });
    row->addWidget(when);
    auto *more = new IconButton(QStringLiteral("more"), tr("More about this session"), this);
    more->setObjectName(QStringLiteral("sessionMore"));
    connect(more, &IconButton::clicked, &m_acts,
            [this, more] { m_acts.menu(m_meeting.session.id, more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(more);
    body()->addLayout(row);
}

void SessionCard::addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    auto *said = new Label(label, Type::Small, Colour::Muted, this);
    said->setMinimumWidth(theme().px("circle-words-least"));
    said->setBuddy(field);
    form.addRow(said, field);
}

void SessionCard::addHost(QFormLayout &form)
{
    auto *host = new DropButton(tr("Host"), {}, this);
    host->setObjectName(QStringLiteral("sessionHostPick"));
    host->setText(SessionWords::host(m_meeting));
    connect(host, &DropButton::clicked, &m_acts,
            [this, host] { m_acts.hostMenu(m_meeting.session, host->mapToGlobal(host->rect().bottomLeft())); });
    addRow(form, tr("Host"), host);
}

EditInPlace *SessionCard::words(const char *name, const QString &label, const QString &text, const QString &placeholder,
                                const std::function<void(CircleSession &, const QString &)> &change)
{
    auto *edit = new EditInPlace(
        label, Type::Small,
        [this, change](const QString &typed) {
            CircleSession session = m_meeting.session;
            change(session, typed);
            const Result<void> done = m_acts.change(session);
            if (done)
                m_meeting.session = session;
            return done;
        },
        this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setText(text);
    edit->setPlaceholder(placeholder);
    edit->setVeiled(!text.isEmpty());
    connect(edit, &EditInPlace::left, this, &SessionCard::left, Qt::QueuedConnection);
    return edit;
}

void SessionCard::addTopic(QFormLayout &form)
{
    auto *held = new QWidget(this);
    auto *row = new QHBoxLayout(held);
    row->setContentsMargins({});
    row->setSpacing(theme().px("step-8"));
    row->addWidget(words("sessionTopicWords", tr("Topic"), m_meeting.session.topic, tr("What it will be about"),
                         [](CircleSession &session, const QString &text) {
                             session.topic = text;
                             session.topicId = {};
                         }),
                   1);
    auto *bank = new QPushButton(tr("From the bank…"), held);
    bank->setObjectName(QStringLiteral("sessionFromBank"));
    bank->setAccessibleName(tr("Take a topic from the bank"));
    bank->setProperty("measure", QStringLiteral("row"));
    bank->setAutoDefault(true);
    connect(bank, &QPushButton::clicked, &m_acts,
            [this, bank] { m_acts.topicsMenu(m_meeting.session, bank->mapToGlobal(bank->rect().bottomLeft())); });
    row->addWidget(bank, 0, Qt::AlignTop);
    addRow(form, tr("Topic"), held);
}

void SessionCard::addSheetParts(QFormLayout &form)
{
    const CircleSession &session = m_meeting.session;
    addRow(form, tr("Opening"),
           words("sessionOpening", tr("Opening"), session.opening, tr("The round it begins with"),
                 [](CircleSession &changed, const QString &text) { changed.opening = text; }));
    auto *questions = words("sessionQuestions", tr("Questions"), session.questions.join(QLatin1Char('\n')),
                            tr("One to a line"), [](CircleSession &changed, const QString &text) {
                                changed.questions.clear();
                                for (const QString &line : text.split(QLatin1Char('\n'))) {
                                    if (!line.simplified().isEmpty())
                                        changed.questions << line.simplified();
                                }
                            });
    questions->setNote(tr("One to a line: Shift+Enter begins the next."));
    addRow(form, tr("Questions"), questions);
    addRow(form, tr("Closing"),
           words("sessionClosing", tr("Closing"), session.closing, tr("The round it ends with"),
                 [](CircleSession &changed, const QString &text) { changed.closing = text; }));
}

void SessionCard::addVerbs(QDate today)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    const auto add = [&](const QString &text, const char *name, const QString &spoken) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleName(spoken);
        button->setProperty("measure", QStringLiteral("small"));
        button->setAutoDefault(true);
        row->addWidget(button);
        return button;
    };
    const Id id = m_meeting.session.id;
    if (m_meeting.session.date <= today)
        connect(add(tr("It took place…"), "sessionHeld", tr("The session took place")), &QPushButton::clicked, &m_acts,
                [this, id] { m_acts.hold(id); });
    connect(add(tr("Sheet…"), "sessionSheet", tr("Export the session sheet")), &QPushButton::clicked, this,
            &SessionCard::sheetWanted);
    connect(add(tr("Skip…"), "sessionSkip", tr("Skip the session")), &QPushButton::clicked, &m_acts,
            [this, id] { m_acts.skip(id); });
    row->addStretch(1);
    body()->addLayout(row);
}

} // namespace lanai
