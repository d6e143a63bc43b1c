#include "tests/bench/journals.h"
#include "tests/bench/generator.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cstdio>

namespace lanai::bench {

namespace {

const QString source = QStringLiteral("bench");

// Both journals have the same people; only those of a trial run have fewer of them.
Size sizeFor(int entries, int largest)
{
    Size size{.entries = entries};
    if (largest < Journals::smallSize) {
        size.peers = std::max(20, size.peers * largest / Journals::smallSize);
        size.series = std::max(14, size.series * largest / Journals::smallSize);
    }
    return size;
}

} // namespace

Journals::Journals(QString folder, int entries)
    : m_folder(std::move(folder))
    , m_entries(entries)
    , m_clock(standingClock())
{
}

std::unique_ptr<Clock> Journals::standingClock()
{
    return std::make_unique<FixedClock>(QDateTime(QDate(2026, 11, 19), QTime(8, 0), QTimeZone::utc()),
                                        QTimeZone("Europe/Berlin"));
}

SecretBytes Journals::passphrase()
{
    return passphraseBytes(QStringLiteral("correct horse battery staple"));
}

QString Journals::large() const
{
    return QDir(m_folder).filePath(QStringLiteral("large.lanai"));
}

QString Journals::small() const
{
    return QDir(m_folder).filePath(QStringLiteral("small.lanai"));
}

Result<std::unique_ptr<Journals>> Journals::make(const QString &folder, int entries)
{
    std::unique_ptr<Journals> made(new Journals(folder, entries));
    return made->generate(made->small(), std::min(smallSize, entries), made->m_smallKey)
        .and_then([&] { return made->generate(made->large(), entries, made->m_largeKey); })
        .map([&] { return std::move(made); });
}

Result<void> Journals::generate(const QString &path, int entries, std::optional<Key> &key) const
{
    QElapsedTimer timer;
    timer.start();
    const Result<void> made = Journal::create(path, passphrase(), *m_clock, source).map([](const auto &) {});
    Result<Key> derived = made.and_then([&] { return readSalt(path); })
                              .and_then([](const QByteArray &salt) { return deriveKey(passphrase(), salt); })
                              .and_then(Key::fromRaw);
    if (!derived)
        return fail(derived.error());
    key = std::move(*derived);
    const Size size = sizeFor(entries, m_entries);
    return JournalFile::open(path, *key)
        .and_then([&](const std::unique_ptr<JournalFile> &file) { return Generator(*file, *m_clock, size).run(); })
        .map([&] {
            std::fprintf(stderr, "Made a journal of %d notes: %.1f MB in %.1f s.\n", entries,
                         static_cast<double>(QFileInfo(path).size()) / 1e6, static_cast<double>(timer.elapsed()) / 1e3);
        });
}

Result<QString> Journals::copyOfLarge(const QString &name) const
{
    const QString path = QDir(m_folder).filePath(name);
    QFile::remove(path);
    if (!QFile::copy(large(), path))
        return fail(ErrorCode::CannotWrite, {path, {}});
    return path;
}

Result<std::unique_ptr<Journal>> Journals::openLarge() const
{
    return Journal::open(large(), *m_largeKey, *m_clock, source);
}

Result<std::unique_ptr<Journal>> Journals::openSmall() const
{
    return Journal::open(small(), *m_smallKey, *m_clock, source);
}

} // namespace lanai::bench
