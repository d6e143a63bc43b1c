// Looks at one calendar file, in a thread of its own, and at whether it changes.
#pragma once
#include "ui/settings/calendarfiles.h"
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <memory>

namespace lanai {

class CalendarLook : public QObject
{
    Q_OBJECT
public:
    explicit CalendarLook(CalendarFiles files, QObject *parent = nullptr);
    ~CalendarLook() override;

    // Ends in read() or failed(), never before it returns, unless another look begins first.
    void begin(const QString &path, const CalendarWindow &window);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    // Ends the one that is under way, without a word.
    void stop();

    // Empty: none. changed() tells once a program has finished writing it, also where it was replaced by another file.
    void watch(const QString &path);

Q_SIGNALS:
    void progressed(int percent);
    void read(const lanai::CalendarReading &reading);
    void failed(const lanai::Error &error);
    void changed();

private:
    struct Job;
    void finish(const std::shared_ptr<Job> &job);
    void tellProgress(const std::shared_ptr<Job> &job, int percent);
    void seeAgain();

    CalendarFiles m_files;
    std::shared_ptr<Job> m_job; // under way; null: nothing is
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; // runs while the file may still be written
    QString m_watched;
    QDateTime m_seen; // its last change that was told
};

} // namespace lanai
