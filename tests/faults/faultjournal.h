// A journal under a key that needs no deriving, so that it can be opened thousands of times: the passphrase is the raw
// key itself, which SQLCipher and Lanai take as it is. What derives is tested elsewhere.
#pragma once
#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/storage/integrity.h"
#include "core/storage/key.h"
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace lanai::test {

// What stands in a file, opened as the program would open it after a crash.
struct JournalLook
{
    Integrity integrity;
    QStringList notes; // their texts
    int version = 0;
};

class FaultJournal
{
public:
    // A new folder with a journal in it: Dana, Priya, and the notes of savedNotes().
    FaultJournal();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Peers.lanai")); }
    [[nodiscard]] QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Key key() const { return keyOf(path(), passphrase); }
    // Its home is the folder, its passphrase and journal these; for lanai-cli.
    [[nodiscard]] QProcessEnvironment environment() const;

    static constexpr const char *passphrase = "x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'";
    static constexpr const char *another = "x'ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100'";
    // In memory where there is such a disk: what it does with a sync is not what is tested.
    [[nodiscard]] static QString placeForFolder();
    [[nodiscard]] static QStringList savedNotes();
    [[nodiscard]] static Key keyOf(const QString &path, const char *passphrase);
    // WrongPassphrase, DamagedFile …
    [[nodiscard]] static Result<JournalLook> lookAt(const QString &path, const char *passphrase);

private:
    QTemporaryDir m_folder{placeForFolder()};
    FixedClock m_clock;
};

[[nodiscard]] QByteArray bytesOfFile(const QString &path);
// lanai-cli with its words, for runTraced().
[[nodiscard]] QStringList cli(const QStringList &words);

} // namespace lanai::test
