// Opens or makes a journal without holding up the window: the key is derived on another thread, where an older journal
// is also backed up and brought up to date. Then the journal opens on this one, where its connection stays.
#pragma once
#include "core/journal/journal.h"
#include "core/journal/newjournal.h"

namespace lanai {

class Opening : public QObject
{
    Q_OBJECT
public:
    // `clock` must outlive it and the journals it opens. `source`: who gives their commands, "window" or "cli".
    Opening(const Clock &clock, QString source, QObject *parent = nullptr);
    // Cancels what is under way.
    ~Opening() override;

    // Each ends in opened() or failed(), never before it returns, unless it is cancelled; a newer call cancels the one
    // before. The errors are those of Journal::open() and create().
    void open(const QString &path, SecretBytes passphrase);
    // With a key from the keychain: no deriving.
    void open(const QString &path, const Key &key);
    void create(const QString &path, SecretBytes passphrase, NewJournal content);

    // No signal follows, and a key that still comes is wiped. A journal that is being made is made all the same.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    // What opened() told of; null when it was taken already.
    [[nodiscard]] std::unique_ptr<Journal> takeJournal() { return std::move(m_journal); }

Q_SIGNALS:
    void opened();
    void failed(const lanai::Error &error);

private:
    struct Job;
    // `work` on another thread, then opening here.
    void start(const QString &path, std::function<Result<Key>()> work);
    void finish(const std::shared_ptr<Job> &job);

    const Clock &m_clock;
    QString m_source;
    std::shared_ptr<Job> m_job; // under way; null: nothing is
    std::unique_ptr<Journal> m_journal;
};

} // namespace lanai
