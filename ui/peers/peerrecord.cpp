#include "ui/peers/peerrecord.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "core/journal/pictures.h"
#include "ui/peers/peerform.h"
#include "ui/peers/photo.h"
#include <algorithm>

namespace lanai {
namespace {

constexpr int notesRead = 8; // for the mentions; the timeline reads its own pages

template<class T>
const T *found(const QList<T> &things, const Id &id)
{
    const auto at = std::find_if(things.begin(), things.end(), [&id](const T &thing) { return thing.id == id; });
    return at == things.end() ? nullptr : &*at;
}

} // namespace

PeerRecord::PeerRecord(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_timeline(journal)
{
}

Result<void> PeerRecord::open(const Id &peer)
{
    return m_journal.peerPage(peer, notesRead)
        .map([this](const PeerPage &page) { m_page = page; })
        .and_then([this] { return m_timeline.open(m_page.peer, TimelineFilter::All); })
        .map([this] { Q_EMIT changed(); });
}

Result<void> PeerRecord::reload()
{
    return m_journal.peerPage(m_page.peer.id, notesRead)
        .map([this](const PeerPage &page) { m_page = page; })
        .and_then([this] { return m_timeline.reload(); })
        .map([this] { Q_EMIT changed(); });
}

bool PeerRecord::isTouchedBy(const ChangeSet &changes)
{
    static constexpr std::array tables{
        QLatin1StringView("peer"),        QLatin1StringView("role_history"),  QLatin1StringView("fact"),
        QLatin1StringView("insight"),     QLatin1StringView("entry"),         QLatin1StringView("entry_peer"),
        QLatin1StringView("series"),      QLatin1StringView("term"),          QLatin1StringView("meeting"),
        QLatin1StringView("commitment"),  QLatin1StringView("project"),       QLatin1StringView("project_peer"),
        QLatin1StringView("ritual"),      QLatin1StringView("ritual_peer"),   QLatin1StringView("ritual_time"),
        QLatin1StringView("agenda_item"), QLatin1StringView("topic"),         QLatin1StringView("checkin"),
        QLatin1StringView("circle"),      QLatin1StringView("circle_member"), QLatin1StringView("circle_session"),
        QLatin1StringView("ask"),         QLatin1StringView("ask_recipient"), QLatin1StringView("ask_reply")};
    return std::any_of(tables.begin(), tables.end(),
                       [&changes](QLatin1StringView table) { return changes.touches(table); });
}

PeerWords PeerRecord::words() const
{
    return PeerWords(m_journal.clock().today());
}

Result<void> PeerRecord::setFilter(TimelineFilter filter)
{
    return m_timeline.open(m_page.peer, filter);
}

Result<void> PeerRecord::change(const std::function<void(Peer &peer)> &how)
{
    Peer changedPeer = m_page.peer;
    how(changedPeer);
    return m_journal.people().change(changedPeer);
}

Result<void> PeerRecord::rename(const QString &name)
{
    return change([&name](Peer &peer) { peer.name = name; });
}

Result<void> PeerRecord::setRole(const QString &role)
{
    return change([&role](Peer &peer) { peer.role = role.simplified(); });
}

Result<void> PeerRecord::setTeam(const QString &team)
{
    return change([&team](Peer &peer) {
        QString &changed = peer.team.isEmpty() && !peer.organisation.isEmpty() ? peer.organisation : peer.team;
        changed = team.simplified();
    });
}

Result<void> PeerRecord::setInterdependence(Interdependence interdependence)
{
    return change([interdependence](Peer &peer) { peer.interdependence = interdependence; });
}

Result<void> PeerRecord::setStanding(Standing standing)
{
    return change([standing](Peer &peer) { peer.standing = standing; });
}

Result<void> PeerRecord::setTags(const QStringList &tags)
{
    return change([&tags](Peer &peer) { peer.tags = tags; });
}

Result<void> PeerRecord::setBirthday(const QString &typed)
{
    return comesRoundTyped(typed, m_journal.clock().today()).and_then([this](const RecurringDate &date) {
        return change([&date](Peer &peer) { peer.birthday = date; });
    });
}

Result<void> PeerRecord::setPhoto(const QString &path)
{
    return photoFromFile(path)
        .and_then([this](const Picture &picture) { return m_journal.pictures().add(picture); })
        .and_then([this](const QByteArray &hash) { return change([&hash](Peer &peer) { peer.photo = hash; }); });
}

Result<void> PeerRecord::removePhoto()
{
    return change([](Peer &peer) { peer.photo.clear(); });
}

Result<void> PeerRecord::snooze(QDate until)
{
    return m_journal.people().snooze(m_page.peer.id, until);
}

Result<Filed> PeerRecord::addLine(const QString &line, Privacy privacy)
{
    NoteDraft draft;
    draft.body = line;
    draft.peers = {m_page.peer.id};
    draft.kind = EntryKind::Note; // a line in passing holds no 1:1, also on the day of one
    draft.privacy = privacy;
    draft.draftPlace = draftPlace();
    return m_journal.notes().log(draft);
}

QString PeerRecord::draftPlace() const
{
    return QStringLiteral("composer:") + idText(m_page.peer.id);
}

const Fact *PeerRecord::fact(const Id &id) const
{
    return found(m_page.facts, id);
}

const Insight *PeerRecord::insight(const Id &id) const
{
    return found(m_page.insights, id);
}

const Commitment *PeerRecord::commitment(const Id &id) const
{
    return found(m_page.open, id);
}

} // namespace lanai
