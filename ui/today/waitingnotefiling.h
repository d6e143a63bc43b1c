// A note that waits under To file, while the person says whom it is about: without a widget, as its form drives it.
#pragma once
#include "core/domain/waitingnote.h"
#include "ui/log/writing.h"
#include <QObject>

namespace lanai {

class Journal;

class WaitingNoteFiling : public QObject, public Writing
{
    Q_OBJECT
public:
    WaitingNoteFiling(Journal &journal, const WaitingNote &note, QObject *parent = nullptr);

    [[nodiscard]] const NoteDraft &draft() const override { return m_draft; }
    [[nodiscard]] const CaptureNote &captured() const override { return m_captured; }
    [[nodiscard]] const QList<PersonName> &people() const override { return m_people; }
    [[nodiscard]] QDate today() const override;

    void setBody(const QString &body);
    void setPeers(const QList<Id> &peers);
    void setDate(QDate date);

    // See Inbox::file(). What was refused can be tried again.
    [[nodiscard]] Result<Filed> file();

Q_SIGNALS:
    void capturedChanged();

private:
    void read();

    Journal &m_journal;
    Id m_note;
    NoteDraft m_draft;
    CaptureNote m_captured;
    QList<PersonName> m_people;
};

} // namespace lanai
