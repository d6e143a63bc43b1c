// What the log page is about, as the journal knows it: the 1:1 with its agenda, or whom an ad hoc note is about, or the
// saved note that is edited. Loaded anew whenever the journal changes; holds nothing that was typed.
#pragma once
#include "core/domain/meeting.h"
#include "core/domain/names.h"
#include "core/domain/peer.h"
#include "core/domain/staffmeeting.h"
#include "core/domain/topicsuggestions.h"
#include "core/journal/notes.h"
#include "core/journal/today.h"
#include "ui/shell/place.h"

namespace lanai {

class Journal;

struct LogAgendaRow
{
    AgendaItem item;
    StaffItem staffItem; // of a preview; else a null id
    QDate staffDate;     // of a preview
};

struct LogSubject
{
    Entry entry; // that is edited; null id: a new note
    QList<Peer> peers;
    Meeting meeting; // null id: no 1:1
    int week = 0;    // of its term; 0: ad hoc
    int weeks = 0;
    QList<LogAgendaRow> agenda; // in the order to talk about it
    std::optional<Practice> practice;
    QList<TopicSuggestion> topics; // Rule 7
    Meeting next;                  // planned; null id: none
    QList<Meeting> skipped;        // after this one, up to the next
    std::optional<SyncRow> nextToLog;
    QList<PersonName> people; // everyone a mark can name

    // Loads what `place` leads to. NotFound.
    [[nodiscard]] static Result<LogSubject> at(Journal &journal, const Place &place);
    // The same again, after the journal has changed.
    [[nodiscard]] Result<void> reload(Journal &journal);

    // A draft as one would begin with: the day, whom it is about, the saved text.
    [[nodiscard]] NoteDraft blank(Journal &journal) const;
    // Where its draft is kept.
    [[nodiscard]] QString draftPlace() const;

private:
    [[nodiscard]] Result<void> find(Journal &journal, const Place &place);
    [[nodiscard]] Result<void> loadMeeting(Journal &journal);
    [[nodiscard]] Result<void> loadAgenda(Journal &journal);
    [[nodiscard]] Result<void> loadAround(Journal &journal);
    [[nodiscard]] Result<void> loadPeople(Journal &journal);
};

} // namespace lanai
