// What one peer's page shows and does: the model behind the view. A command answers what kept it from being done;
// after one that was done the journal says so, and the record is read again.
#pragma once
#include "core/journal/notes.h"
#include "core/journal/peerpage.h"
#include "ui/peers/timelinemodel.h"
#include <QObject>
#include <functional>

namespace lanai {

class Journal;
struct ChangeSet;

class PeerRecord : public QObject
{
    Q_OBJECT
public:
    explicit PeerRecord(Journal &journal, QObject *parent = nullptr);

    Result<void> open(const Id &peer);
    Result<void> reload();
    [[nodiscard]] static bool isTouchedBy(const ChangeSet &changes);

    [[nodiscard]] const PeerPage &page() const { return m_page; }
    [[nodiscard]] const Peer &peer() const { return m_page.peer; }
    [[nodiscard]] PeerWords words() const;
    [[nodiscard]] TimelineModel &timeline() { return m_timeline; }
    Result<void> setFilter(TimelineFilter filter);

    // The person. Each changes one thing and leaves the others.
    Result<void> rename(const QString &name);
    Result<void> setRole(const QString &role);
    Result<void> setTeam(const QString &team); // the organisation, where there is no team
    Result<void> setInterdependence(Interdependence interdependence);
    Result<void> setStanding(Standing standing);
    Result<void> setTags(const QStringList &tags);
    Result<void> setBirthday(const QString &typed); // UnreadableDate
    Result<void> setPhoto(const QString &path);     // FileNotFound, CannotRead, OutOfRange
    Result<void> removePhoto();
    Result<void> snooze(QDate until); // null: ends it

    // A line of a note about them, filed with what its marks say.
    Result<Filed> addLine(const QString &line, Privacy privacy);
    [[nodiscard]] QString draftPlace() const;

    [[nodiscard]] const Fact *fact(const Id &id) const;
    [[nodiscard]] const Insight *insight(const Id &id) const;
    [[nodiscard]] const Commitment *commitment(const Id &id) const;

Q_SIGNALS:
    void changed();

private:
    Result<void> change(const std::function<void(Peer &peer)> &how);

    Journal &m_journal;
    PeerPage m_page;
    TimelineModel m_timeline;
};

} // namespace lanai
