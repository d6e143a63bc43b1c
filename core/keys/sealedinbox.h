// Notes written while the journal is locked: each sealed to the journal's public key, in a file beside it, so that
// whoever writes needs no secret and whoever finds the file reads nothing.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/storage/secretbytes.h"
#include <QDateTime>
#include <QList>

namespace lanai {

struct InboxKeys
{
    QByteArray publicKey;
    SecretBytes secretKey;
};
// A new pair, from the system's generator.
[[nodiscard]] InboxKeys newInboxKeys();

struct InboxNote
{
    Id id;               // its own: it can't be filed twice
    QDateTime writtenAt; // UTC
    QString text;
};

struct InboxContents
{
    QList<InboxNote> notes; // in the order they were written
    int unreadable = 0;     // sealed to another key, or damaged; they stay where they are
};

class SealedInbox
{
public:
    // "Peers.inbox" beside "Peers.lanai"; where that is a link, beside the file it leads to.
    explicit SealedInbox(const QString &journal);

    [[nodiscard]] const QString &path() const { return m_path; }
    // Whom notes are sealed to. FileNotFound before the journal was opened once; InboxForeign where the file is none.
    [[nodiscard]] Result<QByteArray> publicKey() const;
    // Makes the file where there is none. One that names a key of `before` names this one from now on; the notes in it
    // stay as they were sealed. InboxForeign where it names any other, and nothing is changed: somebody may have put it
    // there to read what is written next. Busy, CannotWrite, DiskFull.
    [[nodiscard]] Result<void> prepare(const QByteArray &publicKey, const QList<QByteArray> &before = {}) const;
    // Out of the way, as it is, under a name of its own beside it, which is answered; prepare() makes a new one then.
    // FileNotFound, CannotWrite.
    [[nodiscard]] Result<QString> setAside(QDate day) const;

    // Sealed and on the disk when it succeeds. EmptyNote; NoteTooLong (4 MiB); InboxMissing; InboxForeign; Busy;
    // CannotWrite, DiskFull: nothing of it stays.
    [[nodiscard]] Result<void> add(const InboxNote &note) const;
    // What the secret keys open; the newest pair first. An empty list without a file. Where a length is damaged, the
    // notes behind it are found by what opens, and the rest counts as one that can't be read. Busy.
    [[nodiscard]] Result<InboxContents> read(const QList<const InboxKeys *> &keys) const;
    // Takes those out that were filed; what was added meanwhile, and what can't be read with all that lies behind it,
    // stays.
    [[nodiscard]] Result<void> remove(const QSet<Id> &filed, const QList<const InboxKeys *> &keys) const;

private:
    QString m_path;
};

} // namespace lanai
