// A real encrypted journal file in a folder of its own, for one test.
#pragma once
#include "core/domain/clock.h"
#include "core/storage/journalfile.h"
#include "tests/support/days.h"
#include "tests/support/results.h"
#include <QTemporaryDir>
#include <QtTest>

namespace lanai::test {

class ScratchJournal
{
public:
    explicit ScratchJournal(const char *today = "2026-11-19")
        : clock(QDateTime(day(today), QTime(8, 0), QTimeZone::utc()), QTimeZone("Europe/Berlin"))
    {
        QFile::copy(original().path, path());
        reopen();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("Peers.lanai")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static SecretBytes passphrase()
    {
        return passphraseBytes(QStringLiteral("correct horse battery staple"));
    }
    // A later stamp at each call.
    [[nodiscard]] Stamp stamp()
    {
        const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
        return {now, m_hybrid.next(now), file->device()};
    }
    [[nodiscard]] static const Key &key() { return original().key; }
    void reopen()
    {
        file.reset();
        auto opened = JournalFile::open(path(), key());
        if (!opened)
            qFatal("the scratch journal did not open: %s", why(opened).constData());
        file = std::move(*opened);
    }

    FixedClock clock;

private:
    // Made once for all tests of a program: deriving the key is slow by design.
    struct Original
    {
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("Original.lanai"));
        Key key = make(path);

        static Key make(const QString &path)
        {
            const FixedClock clock(QDateTime(QDate(2026, 1, 1), QTime(8, 0), QTimeZone::utc()), QTimeZone::utc());
            if (const auto made = JournalFile::create(path, passphrase(), clock); !made)
                qFatal("no scratch journal: %s", why(made).constData());
            return *Key::fromRaw(*deriveKey(passphrase(), *readSalt(path)));
        }
    };
    static const Original &original()
    {
        static const Original made;
        return made;
    }

    QTemporaryDir m_folder;
    HybridClock m_hybrid;

public:
    std::unique_ptr<JournalFile> file;
};

} // namespace lanai::test
