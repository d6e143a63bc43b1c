#include "ui/rituals/ritualforms.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/rituals.h"
#include "ui/parts/dates.h"
#include "ui/parts/namesline.h"
#include "ui/parts/words.h"
#include "ui/rituals/ritualwords.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace lanai {
namespace {

QStringList privacyChoices()
{
    QStringList names;
    for (const auto &word : EnumWords<Privacy>::words)
        names << Words::name(word.value);
    return names;
}

} // namespace

RitualForm::RitualForm(const Context &context, const Ritual &ritual, QWidget *parent)
    : SmallForm(ritual.id.isNull() ? tr("New ritual") : tr("Change the ritual"),
                ritual.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_context(context)
    , m_ritual(ritual)
    , m_title(addLine(QStringLiteral("ritualTitle"), tr("What"), ritual.title))
    , m_with(new NamesLine(this))
{
    setObjectName(QStringLiteral("ritualForm"));
    m_title->setPlaceholderText(tr("For instance: coffee before the staff meeting"));
    m_with->setObjectName(QStringLiteral("ritualWith"));
    m_with->setPlaceholderText(tr("Names, with commas between them"));
    QStringList chosen;
    const QList<PersonName> people = context.journal.people().names().value_or(QList<PersonName>());
    for (const PersonName &person : people) {
        if (ritual.peers.contains(person.id))
            chosen << person.name;
    }
    for (const Id &peer : ritual.peers) {
        if (m_context.journal.people().peer(peer).has_value())
            continue;
        m_inTrash << peer; // and back in it, when they come back
    }
    m_with->setPeople(people);
    m_with->setText(chosen.join(QStringLiteral(", ")));
    addField(tr("With"), m_with);
    m_tackedOn = addLine(QStringLiteral("ritualTackedOn"), tr("Tacked on to"), ritual.tackedOn);
    m_tackedOn->setCursorPosition(0); // a long one is read from its beginning
    m_with->setCursorPosition(0);
    m_tackedOn->setPlaceholderText(tr("The work it goes with, for instance the offsite"));
    addRhythm();
    onConfirm([this] { return save(); });
}

void RitualForm::addRhythm()
{
    m_every =
        addChoice(QStringLiteral("ritualEvery"), tr("How often"), RitualWords::everyChoices(), int(m_ritual.every));
    m_weeks = new QSpinBox(this);
    m_weeks->setObjectName(QStringLiteral("ritualWeeks"));
    m_weeks->setRange(1, mostRitualWeeks);
    m_weeks->setValue(m_ritual.weeks);
    addField(tr("Weeks between"), m_weeks);
    const QDate today = m_context.journal.clock().today();
    m_next = addLine(QStringLiteral("ritualNext"), tr("Next time"),
                     m_ritual.next.isValid() ? m_ritual.next.toString(Qt::ISODate) : QString());
    m_next->setPlaceholderText(
        tr("For instance %1; empty: by its rhythm", "a day").arg(Dates::shortDay(today.addDays(14), today)));
    connect(m_every, &QComboBox::currentIndexChanged, this, &RitualForm::showWeeks);
    showWeeks();
}

void RitualForm::showWeeks()
{
    m_weeks->setEnabled(m_every->currentIndex() == int(RitualEvery::Weeks));
}

Result<Ritual> RitualForm::asTyped() const
{
    const QDate today = m_context.journal.clock().today();
    Ritual ritual = m_ritual;
    ritual.title = m_title->text();
    ritual.tackedOn = m_tackedOn->text();
    ritual.every = EnumWords<RitualEvery>::words.at(size_t(m_every->currentIndex())).value;
    ritual.weeks = m_weeks->value();
    ritual.next = QDate();
    if (!m_next->text().trimmed().isEmpty()) {
        const Result<DueDate> day = DateReader(QLocale()).read(m_next->text().trimmed(), today);
        if (!day)
            return fail(day.error());
        ritual.next = day->date;
    } else if (!ritual.endedOn.isValid()) {
        ritual.next = ritualAfter(ritual, today);
    }
    return m_context.journal.people().findAll(m_with->names()).map([&](const QList<Peer> &peers) {
        ritual.peers.removeIf([this](const Id &peer) { return !m_inTrash.contains(peer); });
        for (const Peer &peer : peers) {
            if (!ritual.peers.contains(peer.id))
                ritual.peers << peer.id;
        }
        return ritual;
    });
}

Result<void> RitualForm::save()
{
    const Result<Ritual> ritual = asTyped();
    if (!ritual)
        return fail(ritual.error());
    Rituals &rituals = m_context.journal.rituals();
    const bool isNew = ritual->id.isNull();
    const Result<void> done = isNew ? rituals.add(*ritual).map([](const Id &) {}) : rituals.change(*ritual);
    if (done)
        tellDone(m_context, isNew ? tr("“%1” is a ritual now.").arg(ritual->title.simplified())
                                  : tr("“%1” is changed.").arg(ritual->title.simplified()));
    return done;
}

RitualHappenedForm::RitualHappenedForm(const Context &context, const Ritual &ritual, QWidget *parent)
    : SmallForm(tr("It happened: %1", "a ritual").arg(ritual.title), tr("It happened"), parent)
    , m_context(context)
    , m_ritual(ritual)
    , m_note(addLine(QStringLiteral("ritualNote"), tr("What to remember")))
{
    setObjectName(QStringLiteral("ritualHappenedForm"));
    setHint(tr("It becomes a note of theirs and counts as contact. A note of that day that tells of a ritual is linked "
               "when you leave the line empty."));
    const QDate today = context.journal.clock().today();
    // When it was to be, where that is just past.
    const bool justPast = ritual.next.isValid() && ritual.next <= today && ritual.next.daysTo(today) <= ritualSoonDays;
    m_on = addDate(QStringLiteral("ritualOn"), tr("On"), justPast ? ritual.next : today);
    m_on->setMaximumDate(today);
    m_privacy = addChoice(QStringLiteral("ritualPrivacy"), tr("How private"), privacyChoices(), int(Privacy::Private));
    onConfirm([this] { return save(); });
}

Result<void> RitualHappenedForm::save()
{
    const RitualHappening happening{
        m_on->date(), m_note->text(), {}, EnumWords<Privacy>::words.at(size_t(m_privacy->currentIndex())).value};
    const Result<RitualHeld> held = m_context.journal.rituals().happened(m_ritual.id, happening);
    if (!held)
        return fail(held.error());
    const QDate today = m_context.journal.clock().today();
    const QString what = held->linked ? tr("“%1” happened; the note of that day is linked.").arg(m_ritual.title)
                                      : tr("“%1” happened.").arg(m_ritual.title);
    tellDone(m_context, held->next.isValid()
                            ? tr("%1 Next %2.", "a sentence; a day").arg(what, Dates::weekdayDate(held->next, today))
                            : what);
    return {};
}

} // namespace lanai
