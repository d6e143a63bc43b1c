// The log page without its widgets: what is being written about a 1:1 or about people, what it will file, its draft,
// and saving it. Tests drive it as the page does.
#pragma once
#include "core/journal/changeset.h"
#include "core/journal/drafts.h"
#include "ui/log/logsubject.h"
#include "ui/log/writing.h"
#include <QObject>
#include <QTimer>

namespace lanai {

class LogModel : public QObject, public Writing
{
    Q_OBJECT
public:
    explicit LogModel(Journal &journal, QObject *parent = nullptr);

    // Begins with what `place` leads to; a draft kept for it is taken up again. NotFound leaves what is there.
    [[nodiscard]] Result<void> open(const Place &place);
    void refresh(const ChangeSet &changes);

    [[nodiscard]] const LogSubject &subject() const { return m_subject; }
    [[nodiscard]] const NoteDraft &draft() const override { return m_draft; }
    [[nodiscard]] bool isOneOnOne() const;
    // A worth, an outcome or a line to remember: what only a 1:1 has, and saving refuses without one.
    [[nodiscard]] bool saysHowItWent() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] const QList<PersonName> &people() const override { return m_subject.people; }

    void setBody(const QString &body);
    void setPeers(const QList<Id> &peers); // of an ad hoc note
    void setDate(QDate date);
    void setKind(EntryKind kind);
    void setTimes(QTime start, int minutes);
    void setMode(MeetingMode mode);
    void setPrivacy(Privacy privacy);
    void setWorth(int worth);
    void setIntention(IntentionResult result);
    void setMostlyStatus(bool status);
    void setOutcome(const QString &line);
    void setRemember(const QString &line);
    void setNext(QDate date, QTime time);
    void setTicked(const Id &item, bool ticked);
    [[nodiscard]] bool isTicked(const Id &item) const;
    // Of a preview on the agenda; ticks it.
    void setReaction(const LogAgendaRow &row, Reaction reaction);
    void setReactionWords(const LogAgendaRow &row, const QString &words);
    [[nodiscard]] std::optional<Preview> previewOf(const LogAgendaRow &row) const;

    // As planned, or as said meanwhile.
    [[nodiscard]] QTime startTime() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] MeetingMode mode() const;
    [[nodiscard]] NextMeeting next() const; // a null date: none

    [[nodiscard]] const CaptureNote &captured() const override { return m_captured; }
    [[nodiscard]] QString shortName(const Id &peer) const { return shortNames().value(peer); }

    // When the draft that was taken up was written; null: there was none.
    [[nodiscard]] QDateTime keptFrom() const { return m_keptFrom; }
    // Begins anew without it.
    void discardDraft();
    // Now, when something was typed since.
    void keepDraft();
    // What is written since the draft was kept last.
    [[nodiscard]] std::optional<Draft> unkept() const;

    // The note, and all that is said of its 1:1, as one command. Refusals leave everything as it is.
    [[nodiscard]] Result<Filed> save();
    // Takes the last save back; what was written waits as a draft.
    [[nodiscard]] Result<void> undoSave();

Q_SIGNALS:
    void opened();                       // everything is another
    void subjectChanged();               // what the journal knows
    void capturedChanged();              // what would be filed
    void saidChanged();                  // anything else that is said of the note
    void draftKept(const QDateTime &at); // UTC
    void draftFailed(const lanai::Error &error);

private:
    void touch();
    void read();
    template<class T>
    void say(T &field, const T &value);

    Journal &m_journal;
    LogSubject m_subject;
    NoteDraft m_draft;
    CaptureNote m_captured;
    QDateTime m_keptFrom;
    QTimer m_keep; // until the draft is kept
    bool m_touched = false;
    Id m_lastCommand; // of this journal, whoever gave it
    Id m_savedBy;     // the command of the last save
    NoteDraft m_lastSaved;
};

} // namespace lanai
