#include "ui/asks/askacts.h"
#include "core/domain/peer.h"
#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/asks/askwords.h"
#include "ui/history/historydialog.h"
#include "ui/parts/words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace lanai {

AskActs::AskActs(const Context &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

Result<void> AskActs::said(const Result<void> &done, const QString &text)
{
    if (done)
        tellDone(m_context, text);
    return done;
}

void AskActs::tell(const Result<void> &done, const QString &text)
{
    if (!said(done, text))
        m_context.toasts.tell(done.error());
}

void AskActs::put(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

bool AskActs::mayLeave(const Ask &ask)
{
    if (ask.privacy != Privacy::Sealed)
        return true;
    m_context.toasts.tell(tr("This ask is sealed, so nothing of it goes to the clipboard. Unseal it first."));
    return false;
}

Result<void> AskActs::ask(const Ask &ask, const QList<Id> &peers, const QList<Id> &circles, AskWay way,
                          const QString &names)
{
    const bool copies = way == AskWay::Message && ask.privacy != Privacy::Sealed;
    QString text = way == AskWay::Meeting ? tr("It is on the agenda with %1.").arg(names) : tr("Asked %1.").arg(names);
    if (copies)
        text = tr("%1 The message is in the clipboard; Lanai sends nothing.").arg(text);
    const Result<void> done = said(journal().asks().ask(ask.id, peers, circles, way), text);
    if (done && copies)
        put(askMessage(ask));
    return done;
}

void AskActs::unask(const AskWhole &whole, const AskedOf &of)
{
    tell(journal().asks().unask(whole.ask.id, of.recipient.id),
         tr("It did not go to %1 after all.").arg(AskWords::nameOf(of)));
}

void AskActs::removeReply(const AskWhole &whole, const AskAnswer &answer)
{
    tell(journal().asks().removeReply(whole.ask.id, answer.reply.id),
         tr("The reply of %1 is deleted.").arg(answer.peer.shortName));
}

void AskActs::thank(const Id &ask, const QList<Id> &recipients, const QString &names)
{
    tell(journal().asks().thank(ask, recipients), tr("%1: told what came of it.", "names").arg(names));
}

void AskActs::close(const AskWhole &whole)
{
    tell(journal().asks().close(whole.ask.id), tr("The ask is closed. What was answered stays."));
}

void AskActs::reopen(const Id &ask)
{
    tell(journal().asks().reopen(ask), tr("The ask is taken up again."));
}

void AskActs::remove(const Id &ask)
{
    Q_EMIT removing(ask);
    tell(journal().asks().remove(ask), tr("Ask deleted."));
}

void AskActs::toAgenda(const Id &ask, const PersonRef &peer)
{
    tell(journal().asks().toAgenda(ask, peer.id).map([](const Id &) {}),
         tr("It is on the agenda with %1.").arg(peer.shortName));
}

void AskActs::toProject(const Id &ask, const QList<PersonRef> &peers)
{
    QList<Id> ids;
    QStringList names;
    for (const PersonRef &peer : peers) {
        ids << peer.id;
        names << peer.shortName;
    }
    tell(journal().asks().toProject(ask, ids).map([](const Id &) {}),
         tr("It is an idea for a project with %1.").arg(Words::list(names)));
}

void AskActs::toTopic(const Id &ask, const Id &circle, const QString &name)
{
    tell(journal().asks().toTopic(ask, circle).map([](const Id &) {}),
         tr("It is in the topic bank of %1.", "a circle").arg(name));
}

void AskActs::setPrivacy(const Ask &ask, Privacy privacy)
{
    Ask changed = ask;
    changed.privacy = privacy;
    tell(journal().asks().change(changed), tr("The ask is %1 now.", "how private").arg(Words::name(privacy).toLower()));
}

void AskActs::copyMessage(const Ask &ask)
{
    if (!mayLeave(ask))
        return;
    copyText(askMessage(ask));
}

namespace {

QString answerOf(const AskWhole &whole)
{
    QHash<Id, QString> initials;
    for (const AskAnswer &answer : whole.replies)
        initials.insert(answer.reply.id, initialsOf(answer.peer.name));
    return answerToSend(whole, initials);
}

} // namespace

void AskActs::copyAnswer(const AskWhole &whole)
{
    if (!mayLeave(whole.ask))
        return;
    copyText(answerOf(whole));
}

void AskActs::copyForAll(const AskWhole &whole)
{
    if (!mayLeave(whole.ask))
        return;
    put(QStringLiteral("%1\n\n%2").arg(whole.ask.question, answerOf(whole)));
    QList<Id> untold;
    QStringList names;
    for (const AskedOf &of : whole.recipients) {
        if (!of.recipient.thankedOn.isValid()) {
            untold << of.recipient.id;
            names << (of.peer.id.isNull() ? of.circle : of.peer.shortName);
        }
    }
    const QString text = tr("The question and its answer are in the clipboard. Lanai sends nothing.");
    if (untold.isEmpty())
        return m_context.toasts.tell(text);
    m_context.toasts.tell(text, tr("I told them"), this,
                          [this, ask = whole.ask.id, untold, names] { thank(ask, untold, Words::list(names)); });
}

void AskActs::copyText(const QString &text)
{
    put(text);
    m_context.toasts.tell(tr("Copied. It stays in the clipboard until you copy something else or lock."));
}

void AskActs::offerBack(const std::optional<Draft> &typed, const Id &ask, const QString &text)
{
    if (!typed)
        return;
    m_context.toasts.tell(text, tr("Bring it back"), this, [this, typed, ask] {
        if (const Result<void> kept = journal().drafts().save(typed->place, typed->content); !kept)
            return m_context.toasts.tell(kept.error());
        Q_EMIT broughtBack(ask);
    });
}

void AskActs::goToPeer(const Id &peer)
{
    Place place;
    place.page = PageId::Peer;
    place.peer = peer;
    m_context.navigator.go(place);
}

void AskActs::showHistory(const Id &ask)
{
    HistoryDialog::openFor(m_context, ask, m_page);
}

namespace {

// Who has to do with it first, everybody else behind.
QList<PersonRef> peersAbout(const AskWhole &whole, const QList<Peer> &all)
{
    QList<PersonRef> people;
    const auto add = [&people](const PersonRef &peer) {
        const bool there =
            std::any_of(people.cbegin(), people.cend(), [&peer](const PersonRef &one) { return one.id == peer.id; });
        if (!peer.id.isNull() && !there)
            people << peer;
    };
    for (const AskAnswer &answer : whole.replies)
        add(answer.peer);
    for (const AskedOf &of : whole.recipients)
        add(of.peer);
    for (const Peer &peer : all) {
        if (peer.standing == Standing::Current)
            add(personRef(peer));
    }
    return people;
}

} // namespace

void AskActs::fillOffline(QMenu &menu, const AskWhole &whole)
{
    const Id ask = whole.ask.id;
    const QList<PersonRef> people = peersAbout(whole, journal().people().all().value_or(QList<Peer>()));
    QMenu *agenda = menu.addMenu(tr("On the agenda with"));
    agenda->setObjectName(QStringLiteral("offlineAgenda"));
    for (const PersonRef &peer : people)
        agenda->addAction(peer.name, this, [this, ask, peer] { toAgenda(ask, peer); });
    QMenu *topic = menu.addMenu(tr("A topic for"));
    topic->setObjectName(QStringLiteral("offlineTopic"));
    const QList<CircleLine> circles = journal().circles().lines().value_or(QList<CircleLine>());
    for (const CircleLine &circle : circles) {
        if (!circle.ended)
            topic->addAction(circle.name, this,
                             [this, ask, id = circle.id, name = circle.name] { toTopic(ask, id, name); });
    }
    topic->setEnabled(!topic->isEmpty());
    QMenu *project = menu.addMenu(tr("A project with"));
    project->setObjectName(QStringLiteral("offlineProject"));
    for (const PersonRef &peer : people)
        project->addAction(peer.name, this, [this, ask, peer] { toProject(ask, {peer}); });
    agenda->setEnabled(!agenda->isEmpty());
    project->setEnabled(!project->isEmpty());
}

void AskActs::showMenu(const Id &id, const QPoint &at)
{
    const Result<AskWhole> whole = journal().asks().whole(id);
    if (!whole)
        return m_context.toasts.tell(whole.error());
    auto *menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("askMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy the question"), this, [this, ask = whole->ask] { copyMessage(ask); });
    fillOffline(*menu, *whole);
    menu->addSeparator();
    const Privacy other = whole->ask.privacy == Privacy::Sealed ? Privacy::Private : Privacy::Sealed;
    menu->addAction(other == Privacy::Sealed ? tr("Seal it") : tr("Unseal it"), this,
                    [this, ask = whole->ask, other] { setPrivacy(ask, other); });
    menu->addAction(tr("History"), this, [this, id] { showHistory(id); });
    if (whole->ask.closedOn.isValid())
        menu->addAction(tr("Take up again"), this, [this, id] { reopen(id); });
    else
        menu->addAction(tr("Close", "a question"), this, [this, whole = *whole] { close(whole); });
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace lanai
