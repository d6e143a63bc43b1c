// One open journal: its connection, and a store for every kind of thing in it.
#pragma once
#include "core/domain/clock.h"
#include "core/storage/askstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/circlestore.h"
#include "core/storage/commitmentstore.h"
#include "core/storage/connection.h"
#include "core/storage/entrystore.h"
#include "core/storage/inboxstore.h"
#include "core/storage/knowingstore.h"
#include "core/storage/meetingstore.h"
#include "core/storage/peerstore.h"
#include "core/storage/projectstore.h"
#include "core/storage/revisionlog.h"
#include "core/storage/ritualstore.h"
#include "core/storage/seriesstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/staffstore.h"
#include "core/storage/topicstore.h"

namespace lanai {

class JournalFile
{
public:
    // Puts the first things into a journal that is being made.
    using Furnish = std::function<Result<void>(std::unique_ptr<JournalFile>)>;

    // A new journal at `path`: whole, with what `furnish` puts there, or not at all. FileExists when something is
    // there; nothing is overwritten.
    [[nodiscard]] static Result<std::unique_ptr<JournalFile>> create(const QString &path, const SecretBytes &passphrase,
                                                                     const Clock &clock, const Furnish &furnish = {});
    // The same, closed again, with the key that opens it: for a thread that isn't to keep it.
    [[nodiscard]] static Result<Key> make(const QString &path, const SecretBytes &passphrase, const Clock &clock,
                                          const Furnish &furnish = {});
    // FileNotFound, NotAJournal, WrongPassphrase, DamagedFile, NewerFile …; the file is unchanged by any of them. An
    // older journal is backed up and migrated. A file or folder that can't be written to opens for reading; ReadOnly
    // when it would have to be migrated first.
    [[nodiscard]] static Result<std::unique_ptr<JournalFile>> open(const QString &path, const SecretBytes &passphrase);
    // The same with a key that is derived already: from the keychain, or for another connection.
    [[nodiscard]] static Result<std::unique_ptr<JournalFile>> open(const QString &path, const Key &key);

    JournalFile(std::unique_ptr<Connection> connection, QString device);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] bool isReadOnly() const { return m_connection->isReadOnly(); }
    // This copy's code, in every row it writes.
    [[nodiscard]] const QString &device() const { return m_device; }

private:
    std::unique_ptr<Connection> m_connection;
    QString m_device;

public:
    PeerStore peers;
    KnowingStore knowing;
    EntryStore entries;
    SeriesStore series;
    MeetingStore meetings;
    CommitmentStore commitments;
    AskStore asks;
    TopicStore topics;
    StaffStore staff;
    ProjectStore projects;
    CheckInStore checkIns;
    RitualStore rituals;
    CircleStore circles;
    SettingStore settings;
    InboxStore inbox;
    RevisionLog revisions;
};

} // namespace lanai
