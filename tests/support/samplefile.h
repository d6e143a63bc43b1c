// The sample's half year on a real file, with the session that the use cases share. Its morning is 2026-11-19.
#pragma once
#include "core/journal/journal.h"
#include "core/journal/session.h"
#include "tests/support/scratchjournal.h"

namespace lanai::test {

class SampleFile
{
public:
    SampleFile()
        : clock(QDateTime(day("2026-11-19"), QTime(8, 0), QTimeZone::utc()), QTimeZone("Europe/Berlin"))
        , session(opened(), clock, QStringLiteral("cli"), {})
    {
    }

    // Moves the clock to another day, at 08:00 UTC.
    void comeTo(QDate day) { clock.set(QDateTime(day, QTime(8, 0), QTimeZone::utc())); }
    [[nodiscard]] JournalFile &file() { return session.file(); }

private:
    // Made once for all tests of a program, and copied.
    struct Original
    {
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("Original.lanai"));
        Key key = make(path);

        static Key make(const QString &path)
        {
            const FixedClock clock(QDateTime(day("2026-11-19"), QTime(8, 0), QTimeZone::utc()),
                                   QTimeZone("Europe/Berlin"));
            if (const auto made =
                    Journal::createSample(path, ScratchJournal::passphrase(), clock, QStringLiteral("cli"));
                !made)
                qFatal("no sample: %s", why(made).constData());
            return *Key::fromRaw(*deriveKey(ScratchJournal::passphrase(), *readSalt(path)));
        }
    };

    [[nodiscard]] std::unique_ptr<JournalFile> opened() const
    {
        static const Original original;
        const QString path = m_folder.filePath(QStringLiteral("Sample.lanai"));
        QFile::copy(original.path, path);
        auto file = JournalFile::open(path, original.key);
        if (!file)
            qFatal("the sample did not open: %s", why(file).constData());
        return std::move(*file);
    }

    QTemporaryDir m_folder;

public:
    FixedClock clock;
    Session session;
};

} // namespace lanai::test
