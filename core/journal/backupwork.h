// What is done with a journal's backups without holding up the window: one thing at a time, in a thread of its own. It
// is broken off when this goes.
#pragma once
#include "core/journal/backuplook.h"
#include "core/journal/breakablework.h"
#include "core/journal/restoretest.h"

namespace lanai {

class BackupWork : public QObject
{
    Q_OBJECT
public:
    // `clock` must outlive it. `key` opens the journal.
    BackupWork(QString journal, Key key, const Clock &clock, QObject *parent = nullptr);

    // Each ends in its signal or in failed(), never before it returns. What still runs is broken off first, silently.
    void take(BackupReason reason);
    void look(const QString &backup);
    void test();
    // Ends in failed() with Cancelled.
    void cancel() { m_work.breakOff(); }
    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void progressed(int percent); // of take()
    void taken(const lanai::StoredBackup &backup);
    void looked(const QString &backup, const lanai::BackupLook &look);
    void tested(const lanai::RestoreTestReport &report);
    void failed(const lanai::Error &error);

private:
    template<class T, class Work, class Done>
    void run(const Work &work, const Done &done);

    QString m_journal;
    Key m_key;
    const Clock &m_clock;
    BreakableWork m_work;
};

} // namespace lanai
