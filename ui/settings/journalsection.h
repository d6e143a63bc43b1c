// The open journal: where its file lies, whether it is whole, and its trash.
#pragma once
#include "core/journal/backupfolder.h"
#include "ui/settings/section.h"
#include "ui/shell/context.h"
#include "ui/shell/tokens.h"
#include <memory>
#include <optional>

class QPushButton;

namespace lanai {

class FileCheck;
class Label;
class TrashList;
struct Error;
struct JournalCheck;

class JournalSection : public Section
{
    Q_OBJECT
public:
    explicit JournalSection(const Context &context, QWidget *parent = nullptr);
    ~JournalSection() override;

    void load() override;
    void refresh(const ChangeSet &changes) override;

Q_SIGNALS:
    // As BackupsSection's.
    void restoreWanted(const QString &backup);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look(); // at the trash, if it may have changed
    void addFile();
    void addCheck();
    void check();
    void repair();
    void askToRestore();
    void tellFound(const JournalCheck &check);
    [[nodiscard]] static QString backupsFound(const JournalCheck &check);
    [[nodiscard]] QString wayOut(const JournalCheck &check) const;
    void tellFailure(const Error &error);
    void tell(const QString &sentence, Colour colour);

    Context m_context;
    std::unique_ptr<FileCheck> m_file;
    QPushButton *m_check;
    QPushButton *m_repair;  // what can be made anew
    QPushButton *m_restore; // the newest whole backup, for what can't
    std::optional<StoredBackup> m_newest;
    Label *m_found;
    QString m_repaired; // to be said with what the check after it finds
    TrashList *m_trash;
    bool m_stale = true; // the trash was not read since it may have changed
};

} // namespace lanai
