#include "ui/rituals/ritualacts.h"
#include "core/journal/journal.h"
#include "ui/history/historydialog.h"
#include "ui/parts/dates.h"
#include "ui/rituals/ritualforms.h"
#include "ui/rituals/ritualwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QMenu>

namespace lanai {

RitualActs::RitualActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void RitualActs::told(const Result<void> &done, const QString &text)
{
    if (done)
        tellDone(m_context, text);
    else
        m_context.toasts.tell(done.error());
}

void RitualActs::add(const Ritual &proposed)
{
    (new RitualForm(m_context, proposed, m_page))->open();
}

void RitualActs::change(const Ritual &ritual)
{
    (new RitualForm(m_context, ritual, m_page))->open();
}

void RitualActs::happened(const Ritual &ritual)
{
    (new RitualHappenedForm(m_context, ritual, m_page))->open();
}

void RitualActs::end(const Ritual &ritual)
{
    Rituals &rituals = m_context.journal.rituals();
    if (ritual.endedOn.isValid())
        told(rituals.goOn(ritual.id), tr("“%1” goes on.").arg(ritual.title));
    else
        told(rituals.end(ritual.id), tr("“%1” has ended. What was stays.").arg(ritual.title));
}

void RitualActs::forget(const Ritual &ritual, QDate on)
{
    const QString day = Dates::weekdayDate(on, m_context.journal.clock().today());
    told(m_context.journal.rituals().forget(ritual.id, on),
         tr("“%1” did not happen on %2. The note stays.").arg(ritual.title, day));
}

void RitualActs::remove(const Ritual &ritual)
{
    told(m_context.journal.rituals().remove(ritual.id), tr("“%1” is deleted. Its notes stay.").arg(ritual.title));
}

void RitualActs::follow(const RitualSuggestion &idea)
{
    if (idea.idea != RitualIdea::GiveDay)
        return add(RitualWords::proposed(idea, m_context.journal.clock().today()));
    Rituals &rituals = m_context.journal.rituals();
    Result<Ritual> ritual = rituals.ritual(idea.ritual);
    if (!ritual)
        return m_context.toasts.tell(ritual.error());
    ritual->next = idea.event.until;
    told(rituals.change(*ritual),
         tr("“%1” is on %2.", "a ritual; a day")
             .arg(ritual->title, Dates::weekdayDate(idea.event.until, m_context.journal.clock().today())));
}

void RitualActs::openNote(const RitualLine &line)
{
    Place place;
    place.page = PageId::Log;
    place.thing = line.lastNote;
    m_context.navigator.go(place);
}

void RitualActs::menu(const RitualLine &line, const QPoint &at)
{
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("ritualMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Ritual &ritual = line.ritual;
    const bool ended = line.state == RitualState::Ended;
    menu->addAction(tr("It happened…"), this, [this, ritual] { happened(ritual); });
    menu->addAction(tr("Change…"), this, [this, ritual] { change(ritual); });
    menu->addAction(tr("History"), this, [this, id = ritual.id] { HistoryDialog::openFor(m_context, id, m_page); });
    if (!line.lastNote.isNull())
        menu->addAction(tr("Open the last note"), this, [this, line] { openNote(line); });
    for (const PersonRef &peer : line.peers)
        menu->addAction(tr("Go to %1", "a person").arg(peer.name), this, [this, id = peer.id] {
            Place place;
            place.page = PageId::Peer;
            place.peer = id;
            m_context.navigator.go(place);
        });
    menu->addSeparator();
    if (line.last.isValid())
        menu->addAction(tr("It did not happen on %1", "a day")
                            .arg(Dates::weekdayDate(line.last, m_context.journal.clock().today())),
                        this, [this, ritual, on = line.last] { forget(ritual, on); });
    menu->addAction(ended ? tr("It goes on") : tr("End it"), this, [this, ritual] { end(ritual); });
    menu->addAction(tr("Delete"), this, [this, ritual] { remove(ritual); });
    menu->popup(at);
}

} // namespace lanai
