// Is everything whole? What can be made whole again is repaired where that is asked for; for the rest there are
// backups.
#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/passphrase.h"
#include "core/journal/journalcheck.h"
#include "core/journal/vault.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lanai {
namespace {

struct VerifyWords
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

// In few words, for a sentence.
QString whatIsWrong(const Integrity &integrity)
{
    QStringList parts;
    const auto add = [&parts](const QString &what, const QStringList &all) {
        if (!all.isEmpty())
            parts << what.arg(all.size());
    };
    add(VerifyWords::tr("broken pages: %1"), integrity.cipher);
    add(VerifyWords::tr("faults in the structure: %1"), integrity.structure);
    add(VerifyWords::tr("references to nothing: %1"), integrity.references);
    add(VerifyWords::tr("faults in the search index: %1"), integrity.search);
    return parts.join(QStringLiteral(", "));
}

// What to do about a journal that is damaged.
QString wayOut(const std::optional<StoredBackup> &backup)
{
    if (!backup)
        return VerifyWords::tr("there is no backup beside it that opens with this passphrase");
    return VerifyWords::tr("the newest whole backup is “%1”; “lanai-cli restore \"%1\"” puts it in its place and "
                           "keeps what is there")
        .arg(fileName(backup->path));
}

tl::unexpected<Error> damaged(const QString &path, const QString &what, const QStringList &all)
{
    return fail(ErrorCode::DamagedFile, QStringList{path, what} + all);
}

// A passphrase that opens a backup is the right one: then it is the file.
Result<Answer> notOpened(Context &context, const Error &error)
{
    const Result<QString> path = journalMeant(context.arguments());
    const bool mayBeDamaged = error.code == ErrorCode::DamagedFile || error.code == ErrorCode::WrongPassphrase ||
                              error.code == ErrorCode::NotAJournal;
    if (!path || !mayBeDamaged)
        return fail(error);
    const QList<StoredBackup> backups = BackupFolder(*path, context.clock()).all();
    if (backups.isEmpty())
        return fail(error);
    const Result<SecretBytes> passphrase = context.passphrase(*path);
    if (!passphrase)
        return fail(error);
    std::optional<StoredBackup> good;
    for (const StoredBackup &backup : backups) {
        if (backup.reason == BackupReason::BeforePassphrase)
            break; // from here on the passphrase of before opens them, too
        const Result<Key> key = keyFor(backup.path, *passphrase);
        good = key ? newestWhole({backup}, *key) : std::nullopt;
        if (good)
            break;
    }
    return good ? Result<Answer>(damaged(*path, VerifyWords::tr("it doesn't open, but a backup does; ") + wayOut(good),
                                         error.args))
                : Result<Answer>(fail(error));
}

QString stateText(BackupState state)
{
    switch (state) {
    case BackupState::Whole:
        return VerifyWords::tr("whole");
    case BackupState::Damaged:
        return VerifyWords::tr("damaged");
    case BackupState::OtherKey:
        return VerifyWords::tr("another passphrase opens it, or its first bytes are damaged");
    case BackupState::Unreadable:
        return VerifyWords::tr("can't be read");
    }
    return {};
}

QJsonObject backupJson(const CheckedBackup &checked)
{
    return {{QStringLiteral("backup"), checked.backup.path}, {QStringLiteral("state"), wordFor(checked.state)}};
}

void tellBackups(Page &page, const JournalCheck &check, QDate today)
{
    if (check.backups.isEmpty()) {
        page.line(VerifyWords::tr("There is no backup yet. “lanai-cli backup” makes one."));
        return;
    }
    QList<Row> rows;
    for (const CheckedBackup &one : check.backups) {
        const Tone tone = one.state == BackupState::Whole ? Tone::Quiet : Tone::Overdue;
        rows << Row{Cell(dayText(one.backup.takenAt.toLocalTime().date(), today)), Cell(fileName(one.backup.path)),
                    Cell(stateText(one.state), tone)};
    }
    page.heading(VerifyWords::tr("Backups"));
    page.table(rows);
}

Result<Answer> foundWhole(const QString &path, const JournalCheck &check, const Repaired &repaired, QDate today)
{
    const QLocale locale;
    Answer answer;
    if (!repaired.isNothing())
        answer.page.line(VerifyWords::tr("Repaired: %1 in the search index, %2 references.")
                             .arg(repaired.search)
                             .arg(repaired.freed + repaired.peersMade + repaired.orphans.size()));
    if (!repaired.orphans.isEmpty())
        answer.page.line(VerifyWords::tr("Words that belonged to nothing any more stand in a new note."));
    answer.page.line(
        VerifyWords::tr("“%1” is whole: every page, every reference and the search index.").arg(fileName(path)));
    answer.page.table({{Cell(VerifyWords::tr("people"), Tone::Quiet), Cell(locale.toString(check.file.peers))},
                       {Cell(VerifyWords::tr("notes"), Tone::Quiet), Cell(locale.toString(check.file.entries))}});
    tellBackups(answer.page, check, today);
    answer.json = {{QStringLiteral("journal"), path},
                   {QStringLiteral("whole"), true},
                   {QStringLiteral("peers"), check.file.peers},
                   {QStringLiteral("entries"), check.file.entries},
                   {QStringLiteral("repaired"), !repaired.isNothing()},
                   {QStringLiteral("backups"), jsonList(check.backups, backupJson)}};
    return answer;
}

Result<Answer> runVerify(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return notOpened(context, journal.error());
    const QString path = (*journal)->path();
    const QList<StoredBackup> backups = BackupFolder(path, context.clock()).all();
    const bool repairing = context.arguments().has(QStringLiteral("repair"));
    const Result<Repaired> repaired = repairing ? (*journal)->vault().repair() : Result<Repaired>(Repaired());
    const bool broken = !repaired && repaired.error().code == ErrorCode::DamagedFile; // it is told with all the rest
    if (!repaired && !broken)
        return fail(repaired.error());
    const Result<JournalCheck> check = checkJournal(path, (*journal)->key(), backups);
    if (!check)
        return fail(check.error());
    if (check->isWhole())
        return foundWhole(path, *check, *repaired, context.today());
    const Integrity &file = check->file;
    const QString wrong = whatIsWrong(file) + QStringLiteral("; ");
    const QString what = file.isSound() ? wrong + VerifyWords::tr("“lanai-cli verify --repair” mends that")
                                        : wrong + wayOut(check->newestWholeBackup());
    return damaged(path, what, file.cipher + file.structure + file.references + file.search);
}

} // namespace

Command verifyCommand()
{
    Command command;
    command.name = QStringLiteral("verify");
    command.what = VerifyWords::tr("reads the whole file and every backup, and says whether they are whole");
    command.options = {{QStringLiteral("repair"),
                        Option::Takes::Nothing,
                        {},
                        VerifyWords::tr("write the search index anew and mend references to nothing, where needed"),
                        {}}};
    command.json = {QStringLiteral("{\"journal\": PATH, \"whole\": true, \"peers\": NUMBER, \"entries\": NUMBER, "
                                   "\"repaired\": BOOL, \"backups\": [{\"backup\": PATH, \"state\": STATE}]}")};
    command.run = runVerify;
    return command;
}

} // namespace lanai
