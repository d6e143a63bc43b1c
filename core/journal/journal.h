// The one object that the window and the command line see. It is a door, not a room: behind each accessor stands one
// small class for one use.
#pragma once
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/journal/changeset.h"
#include <QObject>
#include <memory>

namespace lanai {

class JournalFile;
class People;
class SecretBytes;
class Session;

class Journal : public QObject
{
    Q_OBJECT
public:
    // A new, empty journal with the starter topics and practices; whole or not at all. FileExists, CannotWrite,
    // DiskFull, EmptyText without a passphrase. `source`: who gives the commands, "window" or "cli".
    // Deriving the key takes about 0.2 s: call it off the GUI thread. `clock` must outlive the journal.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(const QString &path, const SecretBytes &passphrase,
                                                                 const Clock &clock, const QString &source);
    // FileNotFound, NotAJournal, WrongPassphrase, DamagedFile, NewerFile …; the file is unchanged by any of them.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path, const SecretBytes &passphrase,
                                                               const Clock &clock, const QString &source);
    ~Journal() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Clock &clock() const;

    [[nodiscard]] People &people() { return *m_people; }

Q_SIGNALS:
    // After a command was saved.
    void changed(const lanai::ChangeSet &changes);

private:
    Journal() = default;
    [[nodiscard]] static Result<std::unique_ptr<Journal>> moveIn(Result<std::unique_ptr<JournalFile>> file,
                                                                 const Clock &clock, const QString &source);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<People> m_people;
};

} // namespace lanai
