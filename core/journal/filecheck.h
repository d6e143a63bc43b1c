// Is the file whole, and are its backups? Looked at in a thread of its own with connections of its own: a large journal
// takes seconds. What still runs is broken off when this goes.
#pragma once
#include "core/journal/journalcheck.h"
#include <QObject>
#include <memory>

namespace lanai {

class FileCheck final : public QObject
{
    Q_OBJECT
public:
    // See Journal::fileCheck().
    FileCheck(QString path, Key key, QObject *parent = nullptr);
    // The connection is closed and its key wiped when this returns.
    ~FileCheck() override;

    // Ends in checked() or failed(), never before it returns. Nothing happens while one runs.
    void start(const QList<StoredBackup> &backups = {});
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void checked(const lanai::JournalCheck &found);
    // It could not be looked at: FileNotFound, CannotRead, WrongPassphrase when another file lies there now …
    void failed(const lanai::Error &error);

private:
    struct Job;
    void finish(const Result<JournalCheck> &found);

    QString m_path;
    Key m_key;
    std::unique_ptr<Job> m_job; // under way; null: nothing is
};

} // namespace lanai
