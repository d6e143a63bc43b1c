// What the Today page shows, without a widget: the syncs by day, the sentences, and which state the page is in.
#pragma once
#include "core/domain/waitingnote.h"
#include "core/journal/changeset.h"
#include "core/journal/today.h"
#include "ui/shell/place.h"
#include "ui/today/todaygroups.h"
#include "ui/today/todaywords.h"
#include <QObject>
#include <QTimer>
#include <optional>

namespace lanai {

class Journal;

// One heading of the list and what stands under it.
struct TodayDay
{
    QDate date;
    QString title;  // "Today", "Tuesday"
    QString detail; // "24 November"
    QString skips;  // said at the day's right
    QString note;   // instead of syncs: that today's are all logged
    QList<SyncRow> syncs;
};

// A note that was written while the journal was locked, in a line.
struct ToFileRow
{
    WaitingNote note;
    QString words;  // its first line, without its mark
    QString detail; // when it was written, and what its marks say: "Wed 18 Nov 18:20 · 2 things to file"
};

enum class TodayState {
    NoPeers,   // a new journal
    NoSyncs,   // nothing planned in the days looked at
    FirstWeek, // planned, and nobody was spoken with yet
    Ordinary
};

class TodayModel : public QObject
{
    Q_OBJECT
public:
    explicit TodayModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Reloads when `changes` touches something that stands on the page.
    void refresh(const ChangeSet &changes);
    // Midnight: makes what the new day makes, and reloads. Also called every minute.
    void lookAtClock();

    [[nodiscard]] const Today &today() const { return m_today; }
    [[nodiscard]] const QList<TodayDay> &days() const { return m_days; }
    [[nodiscard]] TodayState state() const { return m_state; }
    // In the order they were written.
    [[nodiscard]] const QList<ToFileRow> &toFile() const { return m_toFile; }
    // What circles and questions ask for.
    [[nodiscard]] const QList<GroupRow> &groups() const { return m_groups; }
    // Today's 1:1s are logged, and nothing else is asked for.
    [[nodiscard]] bool allDone() const;
    // The week's review is to be offered.
    [[nodiscard]] bool reviewIsDue() const { return m_reviewIsDue; }
    [[nodiscard]] QString title() const; // "Thursday 19 November"
    [[nodiscard]] QString subtitle() const;
    // What kept the page from being read; the page before it still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const TodayWords &words() const { return m_words; }

    // Where "Log a 1:1" leads: the 1:1 that began last and nobody logged, else today's next. None: ask with whom.
    [[nodiscard]] std::optional<Place> nextToLog() const;

Q_SIGNALS:
    void changed();

private:
    void group();
    [[nodiscard]] ToFileRow toFileRow(const WaitingNote &note) const;
    [[nodiscard]] TodayState stateNow() const;

    Journal &m_journal;
    TodayWords m_words;
    Today m_today;
    QList<TodayDay> m_days;
    QList<ToFileRow> m_toFile;
    QList<GroupRow> m_groups;
    TodayState m_state = TodayState::Ordinary;
    bool m_hasPeers = true;
    bool m_reviewIsDue = false;
    std::optional<Error> m_error;
    QTimer m_minute;
};

} // namespace lanai
