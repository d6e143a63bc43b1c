// The staff meeting page without a widget: one meeting, what was chosen for its sheet, and the sheet itself. Rule 6
#pragma once
#include "core/domain/commitment.h"
#include "core/domain/peer.h"
#include "core/journal/journal.h"
#include "core/journal/prepsheet.h"
#include "core/journal/today.h"
#include "ui/leaving/departure.h"
#include <QObject>

namespace lanai {

// One in the room, as the list shows them.
struct StaffAttendee
{
    Attendee attendee;
    QString name;      // in full
    QString shortName; // in a sentence
    QString proposed;  // the line the rule proposes; empty: nothing to say
};

// One person's part in an item: whose support it needs, or who said something all the same.
struct ItemVoice
{
    PersonRef person;
    bool needed = false;
    std::optional<Preview> preview; // the newest; none: not yet
    QDateTime nextSync;             // UTC, in the window; null: no sync before the meeting
};

struct StaffItemRow
{
    StaffItem item;
    QList<ItemVoice> voices; // those needed in the item's order, then the others
    bool previewed = false;
};

class StaffModel : public QObject
{
    Q_OBJECT
public:
    explicit StaffModel(Journal &journal, QObject *parent = nullptr);

    // A null id: the meeting that is next, else the last one there was. Remembers no more than this.
    void show(const Id &meeting);
    void reload();

    [[nodiscard]] bool hasMeeting() const { return !m_meeting.id.isNull(); }
    [[nodiscard]] const StaffMeeting &meeting() const { return m_meeting; }
    [[nodiscard]] const QList<StaffMeeting> &meetings() const { return m_meetings; } // to choose from, by date
    [[nodiscard]] const QList<StaffItemRow> &items() const { return m_items; }
    [[nodiscard]] const StaffItemRow *item(const Id &id) const;
    [[nodiscard]] const QList<StaffAttendee> &attendees() const { return m_attendees; }
    [[nodiscard]] const StaffAttendee *attendee(const Id &id) const;
    [[nodiscard]] int coming() const;
    [[nodiscard]] const QList<Peer> &peers() const { return m_peers; } // current ones, by name
    [[nodiscard]] QDate today() const { return m_journal.clock().today(); }
    // On this device. Rule 3
    [[nodiscard]] QDateTime local(const QDateTime &utc) const { return utc.toTimeZone(m_journal.clock().zone()); }

    [[nodiscard]] int previewed() const;
    // Staff meetings have no length: an hour after its start it is taken to be over.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int undecided() const; // items without an outcome

    [[nodiscard]] const SheetChoices &choices() const { return m_choices; }
    [[nodiscard]] Paper paper() const;
    // The sheet as it is chosen now.
    [[nodiscard]] const StaffSheet &sheet() const { return m_sheet; }
    [[nodiscard]] SheetDocument document() const;
    [[nodiscard]] Result<Departure> departure(bool initials) const;

    // Commands. Refusals are those of Staff, Promises and Sheets.
    [[nodiscard]] Result<void> choose(const SheetChoices &choices);
    // With the attendees of the one shown, all coming; shows it. A first one has nobody in it.
    [[nodiscard]] Result<void> addMeeting(const QString &title, QDate date, QTime time, int everyWeeks);
    [[nodiscard]] Result<void> changeMeeting(const QString &title, QDate date, QTime time, int everyWeeks);
    [[nodiscard]] Result<void> removeMeeting();
    [[nodiscard]] Result<void> setComing(const Id &attendee, bool coming);
    [[nodiscard]] Result<void> addAttendee(const Id &peer);
    [[nodiscard]] Result<void> addAttendee(const QString &name); // one who is no peer
    [[nodiscard]] Result<void> removeAttendee(const Id &attendee);
    [[nodiscard]] Result<void> setLine(const Id &attendee, const QString &line);
    [[nodiscard]] Result<Id> addItem(const QString &title);
    [[nodiscard]] Result<void> changeItem(const StaffItem &item);
    [[nodiscard]] Result<void> removeItem(const Id &item);
    [[nodiscard]] Result<void> moveItem(int from, int to); // rows of items()
    [[nodiscard]] Result<void> record(const Preview &preview);
    [[nodiscard]] Result<void> decide(const Id &item, ItemOutcome outcome, const QString &words);
    [[nodiscard]] Result<void> followUp(const Commitment &commitment);

Q_SIGNALS:
    void reloaded();
    void failed(const lanai::Error &error);

private:
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> loadItems();
    [[nodiscard]] Result<void> loadAttendees();
    [[nodiscard]] StaffItemRow rowOf(const PreviewRow &row) const;
    [[nodiscard]] PersonRef person(const Id &peer) const;
    [[nodiscard]] Result<void> changeAttendees(const std::function<void(StaffMeeting &)> &change);

    Journal &m_journal;
    Id m_asked; // null: whichever is next
    StaffMeeting m_meeting;
    QList<StaffMeeting> m_meetings;
    QList<StaffItemRow> m_items;
    QList<StaffAttendee> m_attendees;
    QList<Peer> m_allPeers;
    QList<Peer> m_peers;
    SheetChoices m_choices;
    StaffSheet m_sheet;
};

} // namespace lanai
