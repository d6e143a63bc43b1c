#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/passphrase.h"
#include "core/journal/backupfolder.h"
#include "core/journal/backuplook.h"
#include "core/journal/restoretest.h"
#include "core/journal/vault.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <cerrno>

namespace lanai {
namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString why(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Daily:
        return BackupWords::tr("daily");
    case BackupReason::Asked:
        return BackupWords::tr("as asked");
    case BackupReason::BeforeMigration:
        return BackupWords::tr("before a new format");
    case BackupReason::BeforeImport:
        return BackupWords::tr("before an import");
    case BackupReason::BeforeMerge:
        return BackupWords::tr("before a merge");
    case BackupReason::BeforePassphrase:
        return BackupWords::tr("before a new passphrase");
    case BackupReason::BeforeRestore:
        return BackupWords::tr("before a restore");
    }
    return {};
}

// Many of a kind; those that backups count.
QString countedName(FoundKind kind)
{
    static const QHash<FoundKind, QString> names{{FoundKind::Peer, BackupWords::tr("people")},
                                                 {FoundKind::Entry, BackupWords::tr("notes")},
                                                 {FoundKind::Meeting, BackupWords::tr("1:1s")},
                                                 {FoundKind::Commitment, BackupWords::tr("commitments")},
                                                 {FoundKind::Fact, BackupWords::tr("facts")},
                                                 {FoundKind::Insight, BackupWords::tr("how they work")},
                                                 {FoundKind::Series, BackupWords::tr("series")},
                                                 {FoundKind::StaffMeeting, BackupWords::tr("staff meetings")},
                                                 {FoundKind::StaffItem, BackupWords::tr("staff items")},
                                                 {FoundKind::Ask, BackupWords::tr("asks")},
                                                 {FoundKind::Project, BackupWords::tr("projects")},
                                                 {FoundKind::CheckIn, BackupWords::tr("check-ins")},
                                                 {FoundKind::Ritual, BackupWords::tr("rituals")},
                                                 {FoundKind::Circle, BackupWords::tr("circles")},
                                                 {FoundKind::CircleSession, BackupWords::tr("circle sessions")}};
    return names.value(kind);
}

QString timeText(const QDateTime &utc, QDate today)
{
    const QDateTime local = utc.toLocalTime();
    return QStringLiteral("%1 %2").arg(dayText(local.date(), today),
                                       QLocale().toString(local.time(), QLocale::ShortFormat));
}

QJsonObject jsonOf(const StoredBackup &backup)
{
    return {{QStringLiteral("backup"), backup.path},
            {QStringLiteral("taken"), backup.takenAt.toString(Qt::ISODate)},
            {QStringLiteral("reason"), wordFor(backup.reason)},
            {QStringLiteral("bytes"), backup.bytes}};
}

Answer nothingDue()
{
    Answer answer;
    answer.page.line(BackupWords::tr("None is due: there is one of today, or nothing was written since the last one."));
    answer.json = {{QStringLiteral("backup"), QJsonValue()}};
    return answer;
}

Result<Answer> runBackup(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const BackupFolder folder((*journal)->path(), context.clock());
    const bool onlyIfDue = context.arguments().has(QStringLiteral("if-due"));
    if (onlyIfDue) {
        const Result<QDateTime> last = (*journal)->vault().lastChange();
        if (!last)
            return fail(last.error());
        if (!folder.isDue() || !folder.isBehind(*last))
            return nothingDue();
    }
    const Result<StoredBackup> taken = folder.take(onlyIfDue ? BackupReason::Daily : BackupReason::Asked,
                                                   (*journal)->key(), [](int /*percent*/) { return true; });
    if (!taken)
        return fail(taken.error());
    Answer answer;
    answer.page.line(BackupWords::tr("A backup was made and read back: “%1”.").arg(QFileInfo(taken->path).fileName()));
    answer.page.line(BackupWords::tr("It opens with the journal's passphrase."));
    answer.json = jsonOf(*taken);
    return answer;
}

Result<Answer> runList(Context &context)
{
    const Result<QString> path = journalMeant(context.arguments());
    if (!path)
        return fail(path.error());
    const QList<StoredBackup> backups = BackupFolder(*path, context.clock()).all();
    Answer answer;
    QList<Row> rows;
    QJsonArray json;
    for (const StoredBackup &backup : backups) {
        rows << Row{Cell(timeText(backup.takenAt, context.today())), Cell(why(backup.reason), Tone::Quiet),
                    Cell(QLocale().formattedDataSize(backup.bytes), Tone::Quiet),
                    Cell(QFileInfo(backup.path).fileName())};
        json << jsonOf(backup);
    }
    if (rows.isEmpty())
        answer.page.line(BackupWords::tr("There is no backup yet. “lanai-cli backup” makes one."));
    else
        answer.page.table(rows);
    answer.json = {{QStringLiteral("backups"), json}};
    return answer;
}

// A file, or the name of one that "backup list" shows.
QString backupMeant(const QString &word, const BackupFolder &folder)
{
    if (QFileInfo::exists(word))
        return word;
    for (const StoredBackup &backup : folder.all()) {
        if (QFileInfo(backup.path).fileName() == word)
            return backup.path;
    }
    return word;
}

Result<Key> keyOfBackup(const Context &context, const QString &backup)
{
    if (!QFileInfo::exists(backup))
        return fail(ErrorCode::FileNotFound, {backup}); // before anybody types a passphrase
    return passphraseFor(context.arguments(), PassphraseUse::Opening, backup)
        .and_then([&backup](const SecretBytes &passphrase) { return keyFor(backup, passphrase); });
}

Result<Answer> runShow(Context &context)
{
    const Result<QString> path = journalMeant(context.arguments());
    if (!path)
        return fail(path.error());
    const QString backup = backupMeant(context.arguments().word(0), BackupFolder(*path, context.clock()));
    const Result<Key> key = keyOfBackup(context, backup);
    if (!key)
        return fail(key.error());
    const Result<BackupLook> look = lookAtBackup(*path, *key, backup);
    if (!look)
        return fail(look.error());
    Answer answer;
    answer.page.heading(QFileInfo(backup).fileName());
    QList<Row> rows;
    QJsonArray kinds;
    for (const BackupKindLook &kind : look->kinds) {
        const bool differs = kind.onlyInJournal + kind.onlyInBackup + kind.changed > 0;
        rows << Row{Cell(countedName(kind.kind), Tone::Quiet), Cell(QLocale().toString(kind.there)),
                    Cell(differs ? BackupWords::tr("%1 only here, %2 only there, %3 changed")
                                       .arg(kind.onlyInJournal)
                                       .arg(kind.onlyInBackup)
                                       .arg(kind.changed)
                                 : QString())};
        kinds << QJsonObject{{QStringLiteral("kind"), wordFor(kind.kind)},
                             {QStringLiteral("there"), kind.there},
                             {QStringLiteral("only_in_journal"), kind.onlyInJournal},
                             {QStringLiteral("only_in_backup"), kind.onlyInBackup},
                             {QStringLiteral("changed"), kind.changed}};
    }
    answer.page.table(rows);
    if (!look->isCompared)
        answer.page.line(BackupWords::tr("It was not compared: this passphrase opens only the backup."), Tone::Quiet);
    answer.json = {{QStringLiteral("backup"), backup},
                   {QStringLiteral("last_note"), look->lastNote.toString(Qt::ISODate)},
                   {QStringLiteral("compared"), look->isCompared},
                   {QStringLiteral("kinds"), kinds}};
    return answer;
}

Result<Answer> runRestore(Context &context)
{
    const Result<QString> path = journalMeant(context.arguments());
    if (!path)
        return fail(path.error());
    const BackupFolder folder(*path, context.clock());
    const QString backup = backupMeant(context.arguments().word(0), folder);
    const Result<Key> key = keyOfBackup(context, backup);
    if (!key)
        return fail(key.error());
    const Result<QString> kept = folder.restore(backup, *key);
    if (!kept)
        return fail(kept.error());
    Answer answer;
    answer.page.line(BackupWords::tr("“%1” is as it was in this backup.").arg(QFileInfo(*path).fileName()));
    if (!kept->isEmpty())
        answer.page.line(BackupWords::tr("What was there before is kept as “%1”; restoring that takes this back.")
                             .arg(QFileInfo(*kept).fileName()));
    answer.json = {{QStringLiteral("journal"), QFileInfo(*path).absoluteFilePath()},
                   {QStringLiteral("restored"), QFileInfo(backup).absoluteFilePath()},
                   {QStringLiteral("kept"), *kept}};
    return answer;
}

// Where they go is this machine's affair, and no passphrase is asked for it.
Result<Answer> runFolder(Context &context)
{
    const Result<QString> path = journalMeant(context.arguments());
    if (!path)
        return fail(path.error());
    const QString word = context.arguments().word(0);
    const bool isBeside = context.arguments().has(QStringLiteral("beside"));
    if (!word.isEmpty() && !QFileInfo(word).isDir())
        return fail(ErrorCode::CannotWrite, {word, qt_error_string(ENOENT)});
    if (!word.isEmpty() && !QFileInfo(word).isWritable())
        return fail(ErrorCode::CannotWrite, {word, qt_error_string(EACCES)});
    if (isBeside || !word.isEmpty())
        BackupMemory::instance().setFolder(*path, isBeside ? QString() : QFileInfo(word).absoluteFilePath());
    const BackupFolder folder(*path, context.clock());
    Answer answer;
    answer.page.line(BackupWords::tr("Backups go to “%1”.").arg(folder.path()));
    answer.json = {{QStringLiteral("folder"), folder.path()}, {QStringLiteral("beside"), folder.isBesideJournal()}};
    return answer;
}

Result<Answer> runTry(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const BackupFolder folder((*journal)->path(), context.clock());
    const Result<RestoreTestReport> report =
        testNewestBackup(folder, (*journal)->key(), context.clock().nowUtc(), nullptr);
    if (!report)
        return fail(report.error());
    BackupMemory::instance().setTest((*journal)->path(), *report);
    if (report->failure)
        return fail(*report->failure);
    Answer answer;
    answer.page.line(BackupWords::tr("The backup of %1 was brought back to a place of its own and read: it is whole.")
                         .arg(timeText(report->takenAt, context.today())));
    answer.json = {{QStringLiteral("taken"), report->takenAt.toString(Qt::ISODate)}, {QStringLiteral("whole"), true}};
    return answer;
}

Command folderCommand()
{
    Command command;
    command.name = QStringLiteral("backup folder");
    command.words = QStringLiteral("[FOLDER]");
    command.what = BackupWords::tr("where backups of this journal go on this machine, or where they are to go");
    command.mostWords = 1;
    command.options = {{QStringLiteral("beside"),
                        Option::Takes::Nothing,
                        {},
                        BackupWords::tr("to the folder “Backups” beside the journal"),
                        {}}};
    command.json = {QStringLiteral(R"({"folder": PATH, "beside": BOOL})")};
    command.run = runFolder;
    return command;
}

Command named(const char *name, const QString &what, const char *json, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = QString::fromLatin1(name);
    command.what = what;
    command.json = {QString::fromLatin1(json)};
    command.run = run;
    return command;
}

Command takeCommand()
{
    Command command = named("backup", BackupWords::tr("makes a backup, and reads it back"),
                            R"({"backup": PATH, "taken": TIME, "reason": REASON, "bytes": NUMBER})", runBackup);
    command.options = {{QStringLiteral("if-due"),
                        Option::Takes::Nothing,
                        {},
                        BackupWords::tr("only where there is none of today and something was written since the last"),
                        {}}};
    return command;
}

Command ofFile(Command command)
{
    command.words = QStringLiteral("FILE");
    command.leastWords = 1;
    command.mostWords = 1;
    return command;
}

} // namespace

QList<Command> backupCommands()
{
    return {
        takeCommand(),
        named("backup list", BackupWords::tr("the backups there are"),
              R"({"backups": [{"backup": PATH, "taken": TIME, "reason": REASON, "bytes": NUMBER}]})", runList),
        ofFile(
            named("backup show", BackupWords::tr("what a backup holds, and what is different now"),
                  R"({"backup": PATH, "last_note": DATE, "compared": BOOL, "kinds": [{"kind": KIND, "there": NUMBER, )"
                  R"("only_in_journal": NUMBER, "only_in_backup": NUMBER, "changed": NUMBER}]})",
                  runShow)),
        folderCommand(),
        named("backup try", BackupWords::tr("brings the newest backup back to a place of its own, and reads it"),
              R"({"taken": TIME, "whole": BOOL})", runTry),
        ofFile(named("restore", BackupWords::tr("puts a backup in the journal's place; what is there is kept first"),
                     R"({"journal": PATH, "restored": PATH, "kept": PATH})", runRestore)),
    };
}

} // namespace lanai
