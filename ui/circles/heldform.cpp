#include "ui/circles/heldform.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/circles/hostbox.h"
#include "ui/circles/takeawaylines.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/dates.h"
#include "ui/parts/ruleline.h"
#include "ui/projects/growingfield.h"
#include "ui/shell/theme.h"
#include "ui/shell/undotoast.h"
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>

namespace lanai {

HeldForm::HeldForm(const Context &context, const CirclePage &page, const CircleMeeting &meeting, QWidget *parent)
    : DraftedForm(context, QStringLiteral("circle-held:") + idText(meeting.session.id),
                  tr("It took place: %1, %2", "a circle, a day")
                      .arg(page.circle.name, Dates::weekdayDate(meeting.session.date, page.today)),
                  tr("It took place"), parent)
    , m_session(meeting.session)
    , m_circle(page.circle.name)
    , m_host(new HostBox(page.members, this))
    , m_notes(new GrowingField(tr("Notes"), this))
    , m_takeaways(new TakeawayLines(page.members, this))
{
    setObjectName(QStringLiteral("heldForm"));
    addMembers(page);
    m_host->setObjectName(QStringLiteral("heldHost"));
    m_host->setHost(m_session.hostId, m_session.hostedByMe);
    m_host->fixHost();
    addField(tr("Host"), m_host);
    m_topic = addLine(QStringLiteral("heldTopic"), tr("Topic"), m_session.topic);
    m_topic->setCursorPosition(0);
    m_notes->setObjectName(QStringLiteral("heldNotes"));
    m_notes->setPlaceholderText(tr("What to remember of it"));
    m_notes->setPlainText(m_session.notes);
    addField(tr("Notes"), m_notes);
    addField(tr("Takeaways"), m_takeaways);
    addBelow(new RuleLine(page.circle.rule, this));
    setMinimumWidth(theme().px("project-sheet-width"));
    onConfirm([this] { return save(); });
    takeUp();
    if (!m_there.isEmpty())
        m_there.first().second->setFocus(Qt::OtherFocusReason);
}

// Everybody was there, until somebody says otherwise: that is the fewest ticks.
void HeldForm::addMembers(const CirclePage &page)
{
    auto *held = new QWidget(this);
    auto *grid = new QGridLayout(held);
    grid->setContentsMargins({});
    grid->setSpacing(theme().px("step-4"));
    for (const PersonRef &member : page.members) {
        auto *row = new CheckRow(member.name, held);
        row->setObjectName(QStringLiteral("there-") + idText(member.id));
        row->setAccessibleName(tr("%1 was there").arg(member.name));
        row->setFace({member.id, member.name, {}});
        row->setChecked(true);
        const int at = int(m_there.size());
        grid->addWidget(row, at / 2, at % 2);
        m_there.append({member.id, row});
    }
    addField(tr("There"), held);
}

QList<Id> HeldForm::attended() const
{
    QList<Id> there;
    for (const auto &[id, row] : m_there) {
        if (row->isChecked())
            there << id;
    }
    return there;
}

QJsonObject HeldForm::typed() const
{
    QJsonArray missing;
    for (const auto &[id, row] : m_there) {
        if (!row->isChecked())
            missing << idText(id);
    }
    return {{QStringLiteral("missing"), missing},
            {QStringLiteral("host"), idText(m_host->host())},
            {QStringLiteral("mine"), m_host->isMe()},
            {QStringLiteral("topic"), m_topic->text()},
            {QStringLiteral("notes"), m_notes->toPlainText()},
            {QStringLiteral("takeaways"), m_takeaways->typed()}};
}

void HeldForm::fill(const QJsonObject &typed)
{
    const QJsonArray missing = typed.value(QLatin1StringView("missing")).toArray();
    for (const auto &[id, row] : std::as_const(m_there))
        row->setChecked(!missing.contains(idText(id)));
    m_host->setHost(idFromText(typed.value(QLatin1StringView("host")).toString()),
                    typed.value(QLatin1StringView("mine")).toBool());
    m_topic->setText(typed.value(QLatin1StringView("topic")).toString());
    m_notes->setPlainText(typed.value(QLatin1StringView("notes")).toString());
    m_takeaways->fill(typed.value(QLatin1StringView("takeaways")).toArray());
}

Result<void> HeldForm::save()
{
    HeldSession held;
    held.attended = attended();
    held.hostId = m_host->host();
    held.hostedByMe = m_host->isMe();
    held.topic = m_topic->text().simplified();
    held.notes = m_notes->toPlainText();
    held.takeaways = m_takeaways->takeaways();
    const Result<void> done = context().journal.circles().hold(m_session.id, held);
    if (done)
        tellDone(context(), held.attended.isEmpty()
                                ? tr("“%1” met.").arg(m_circle)
                                : tr("“%1” met; it counts as contact with who was there.").arg(m_circle));
    return done;
}

} // namespace lanai
