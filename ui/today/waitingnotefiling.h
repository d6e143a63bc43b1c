// A note that waits under To file, while the person says whom it is about: without a widget, as its form drives it.
#pragma once
#include "core/domain/waitingnote.h"
#include "core/journal/drafts.h"
#include "ui/log/writing.h"
#include <QObject>
#include <QTimer>

namespace lanai {

class Journal;

class WaitingNoteFiling : public QObject, public Writing
{
    Q_OBJECT
public:
    // Goes on from the draft that was kept of it.
    WaitingNoteFiling(Journal &journal, const WaitingNote &note, QObject *parent = nullptr);
    // Keeps what was changed and isn't filed.
    ~WaitingNoteFiling() override;

    [[nodiscard]] const NoteDraft &draft() const override { return m_draft; }
    [[nodiscard]] const CaptureNote &captured() const override { return m_captured; }
    [[nodiscard]] const QList<PersonName> &people() const override { return m_people; }
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] bool goesOn() const { return m_goesOn; }

    void setBody(const QString &body);
    void setPeers(const QList<Id> &peers);
    void setDate(QDate date);

    // As it was written.
    void startAgain();
    // What no journal has yet, for a file that was replaced meanwhile.
    [[nodiscard]] std::optional<Draft> unkept() const;
    // See Inbox::file(). What was refused can be tried again.
    [[nodiscard]] Result<Filed> file();

Q_SIGNALS:
    void capturedChanged();
    void startedAgain();
    void draftFailed(const lanai::Error &error);

private:
    void read();
    void changed();
    void keepDraft();

    Journal &m_journal;
    WaitingNote m_note;
    QTimer m_keep;
    bool m_touched = false; // since it was kept last
    bool m_goesOn = false;
    NoteDraft m_draft;
    CaptureNote m_captured;
    QList<PersonName> m_people;
};

} // namespace lanai
