// The journals that the rows are measured on: a large one, and a small one with the same people and series.
#pragma once
#include "core/domain/clock.h"
#include "core/journal/journal.h"
#include "core/storage/key.h"
#include <QString>

namespace lanai::bench {

class Journals
{
public:
    static constexpr int smallSize = 1'000; // notes

    // Makes both in `folder`; the small one is no larger than the large one. Says what it does on standard error.
    [[nodiscard]] static Result<std::unique_ptr<Journals>> make(const QString &folder, int entries);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int entries() const { return m_entries; }
    [[nodiscard]] QString large() const;
    [[nodiscard]] QString small() const;
    // Copies of the large one to write to, so that the others stay as they were made. An older copy is replaced.
    [[nodiscard]] Result<QString> copyOfLarge(const QString &name) const;

    [[nodiscard]] static SecretBytes passphrase();
    // The copies' too.
    [[nodiscard]] const Key &keyOfLarge() const { return *m_largeKey; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    // With its key: nothing is derived.
    [[nodiscard]] Result<std::unique_ptr<Journal>> openLarge() const;
    [[nodiscard]] Result<std::unique_ptr<Journal>> openSmall() const;

    // The day on which everything is measured.
    [[nodiscard]] static std::unique_ptr<Clock> standingClock();

private:
    Journals(QString folder, int entries);
    [[nodiscard]] Result<void> generate(const QString &path, int entries, std::optional<Key> &key) const;

    QString m_folder;
    int m_entries;
    std::unique_ptr<Clock> m_clock;
    std::optional<Key> m_largeKey;
    std::optional<Key> m_smallKey;
};

} // namespace lanai::bench
