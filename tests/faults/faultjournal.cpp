#include "tests/faults/faultjournal.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/people.h"
#include "core/storage/scalar.h"
#include "tests/support/results.h"
#include <QDir>

namespace lanai::test {
namespace {

FixedClock morning()
{
    return FixedClock(QDateTime(QDate(2026, 11, 19), QTime(8, 0), QTimeZone::utc()), QTimeZone("Europe/Berlin"));
}

// Made once for all tests of a program, and copied.
const QByteArray &freshJournal()
{
    static const QByteArray made = [] {
        const QTemporaryDir folder(FaultJournal::placeForFolder());
        const QString path = folder.filePath(QStringLiteral("Peers.lanai"));
        const FixedClock clock = morning();
        auto journal = Journal::create(path, SecretBytes(QByteArrayView(FaultJournal::passphrase)), clock,
                                       QStringLiteral("window"));
        if (!journal)
            qFatal("no journal: %s", why(journal).constData());
        for (const char *name : {"Dana Whitfield", "Priya Raman"}) {
            Peer peer;
            peer.name = QString::fromUtf8(name);
            if (const auto added = (*journal)->people().add(peer); !added)
                qFatal("no peer: %s", why(added).constData());
        }
        const QStringList notes = FaultJournal::savedNotes();
        for (const QString &note : notes) {
            NoteDraft draft;
            draft.body = note;
            if (const auto saved = (*journal)->notes().log(draft); !saved)
                qFatal("no note: %s", why(saved).constData());
        }
        journal->reset();
        return bytesOfFile(path);
    }();
    return made;
}

} // namespace

FaultJournal::FaultJournal()
    : m_clock(morning())
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(freshJournal()) != freshJournal().size())
        qFatal("the journal was not copied");
}

QStringList FaultJournal::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QProcessEnvironment FaultJournal::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder());
    environment.insert(QStringLiteral("TMPDIR"), folder());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), in("config"));
    environment.insert(QStringLiteral("LANAI_JOURNAL"), path());
    environment.insert(QStringLiteral("LANAI_PASSPHRASE"), QString::fromLatin1(passphrase));
    return environment;
}

QString FaultJournal::placeForFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/faults-XXXXXX");
}

QStringList FaultJournal::savedNotes()
{
    QStringList notes;
    for (int i = 0; i < 5; ++i)
        notes << QStringLiteral("Saved before, number %1. ").arg(i) +
                     QStringLiteral("Words that fill a page. ").repeated(60);
    return notes;
}

Key FaultJournal::keyOf(const QString &path, const char *passphrase)
{
    auto key = keyFor(path, SecretBytes(QByteArrayView(passphrase)));
    if (!key)
        qFatal("no key: %s", why(key).constData());
    return std::move(*key);
}

Result<JournalLook> FaultJournal::lookAt(const QString &path, const char *passphrase)
{
    const auto opened = keyFor(path, SecretBytes(QByteArrayView(passphrase))).and_then([&path](const Key &key) {
        return Connection::open(path, key, Connection::Mode::ReadWrite);
    });
    if (!opened)
        return fail(opened.error());
    const Result<Integrity> integrity = checkIntegrity(**opened);
    const Result<QStringList> notes =
        textsOf(**opened, QStringLiteral("SELECT body FROM entry WHERE deleted_at IS NULL ORDER BY pk"));
    const Result<qint64> version = numberOf(**opened, QStringLiteral("PRAGMA user_version"));
    if (!integrity || !notes || !version)
        return fail(!integrity ? integrity.error() : !notes ? notes.error() : version.error());
    return JournalLook{*integrity, *notes, static_cast<int>(*version)};
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList cli(const QStringList &words)
{
    return QStringList{qEnvironmentVariable("LANAI_CLI")} + words +
           QStringList{QStringLiteral("--today"), QStringLiteral("2026-11-19")};
}

} // namespace lanai::test
