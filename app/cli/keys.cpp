#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/groups.h"
#include "app/cli/keychainkey.h"
#include "app/cli/passphrase.h"
#include "core/journal/passphrasechange.h"
#include "core/keys/recoverykey.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace lanai {
namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

Result<OlderBackups> olderBackups(const Arguments &arguments)
{
    const QString option = QStringLiteral("backups");
    return arguments.has(option) ? fromWord<OlderBackups>(arguments.value(option), option)
                                 : Result<OlderBackups>(OlderBackups::Keep);
}

// What became of backups that opened with the old passphrase, in a sentence.
QString settledText(OlderBackups choice, const SettledBackups &settled)
{
    const QString left = KeyWords::tr("%n older backup(s) still open with the old passphrase.", nullptr, settled.left);
    switch (choice) {
    case OlderBackups::Keep:
        return left;
    case OlderBackups::Delete:
        return KeyWords::tr("%n backup(s) under the old passphrase were deleted, after a new one was made.", nullptr,
                            settled.done);
    case OlderBackups::ReEncrypt:
        break;
    }
    const QString done = KeyWords::tr("%n backup(s) now open with the new passphrase, too.", nullptr, settled.done);
    return settled.left > 0 ? done + QLatin1Char(' ') + left : done;
}

// What opens the journal now: a wrong passphrase is told before a new one is asked for.
Result<Key> keyToBeReplaced(Context &context, const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileNotFound, {path});
    const Result<Key> key =
        passphraseFor(context.arguments(), PassphraseUse::Opening, path).and_then([&path](const SecretBytes &old) {
            return keyFor(path, old);
        });
    const auto opened = key ? Journal::open(path, *key, context.clock(), QStringLiteral("cli")) : fail(key.error());
    if (!opened)
        return fail(opened.error());
    if ((*opened)->isReadOnly())
        return fail(ErrorCode::ReadOnly, {path});
    return key->copy();
}

Result<Answer> runPassphrase(Context &context)
{
    const Result<OlderBackups> choice = olderBackups(context.arguments());
    const Result<QString> path = journalMeant(context.arguments());
    if (!choice || !path)
        return fail(choice ? path.error() : choice.error());
    const Result<Key> key = keyToBeReplaced(context, *path);
    const Result<SecretBytes> fresh = key ? newPassphraseFor(context.arguments()) : fail(key.error());
    if (!fresh)
        return fail(fresh.error());
    const BackupFolder folder(*path, context.clock());
    auto change = PassphraseChange::begin(folder, *path, *key, fresh->copy());
    const Result<Key> changed = change ? (*change)->run() : fail(change.error());
    if (!changed)
        return fail(changed.error());
    const Result<SettledBackups> older = settleBackups(*choice, folder, *key, *changed);
    Answer answer;
    answer.page.line(KeyWords::tr("“%1” has a new passphrase. The old one doesn't open it any more, and a recovery "
                                  "sheet from before is void: “lanai-cli recovery-key” shows the new key.")
                         .arg(QFileInfo(*path).fileName()));
    if (const QString weakness = weaknessOf(*fresh); !weakness.isEmpty())
        answer.page.line(weakness);
    answer.page.line(older ? settledText(*choice, *older)
                           : KeyWords::tr("Not all backups could be changed; those still open with the old "
                                          "passphrase."));
    if (const Result<void> followed = followInKeychain(*key, *changed); !followed)
        answer.page.line(
            KeyWords::tr("This computer's keychain doesn't hold the new key. “lanai-cli keychain remember” "
                         "tries again."));
    answer.json = {{QStringLiteral("journal"), QFileInfo(*path).absoluteFilePath()},
                   {QStringLiteral("kept"), *choice == OlderBackups::Delete ? QString() : (*change)->kept()}};
    return answer;
}

Result<Answer> runRecoveryKey(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    Result<QStringList> lines = recoveryLinesOf((*journal)->key());
    if (!lines)
        return fail(lines.error());
    Answer answer;
    answer.page.heading(KeyWords::tr("Recovery key of “%1”").arg(QFileInfo((*journal)->path()).fileName()));
    answer.page.block(lines->join(QLatin1Char('\n')));
    answer.page.line(KeyWords::tr("It opens the journal without the passphrase. Keep it where you keep a passport, not "
                                  "on this computer."));
    answer.page.space();
    answer.page.line(KeyWords::tr("Without Lanai:"));
    // The first four groups of each line, one after the other, are the key that SQLCipher takes.
    answer.page.block(
        QStringLiteral("sqlcipher \"%1\"\nPRAGMA key = \"%2\";")
            .arg(QFileInfo((*journal)->path()).fileName(), QString::fromLatin1((*journal)->key().bytes())));
    answer.json = {{QStringLiteral("lines"), QJsonArray::fromStringList(*lines)}};
    wipeRecoveryLines(*lines);
    return answer;
}

Result<Answer> runRemember(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<void> kept = rememberInKeychain((*journal)->key());
    if (!kept)
        return fail(kept.error());
    Answer answer;
    answer.page.line(KeyWords::tr("This computer's keychain holds the journal's key now. The passphrase opens it as "
                                  "before."));
    answer.json = {{QStringLiteral("remembered"), true}};
    return answer;
}

Result<Answer> runForget(Context &context)
{
    const Result<void> gone = journalMeant(context.arguments()).and_then(forgetInKeychain);
    if (!gone)
        return fail(gone.error());
    Answer answer;
    answer.page.line(KeyWords::tr("This computer's keychain doesn't hold the journal's key."));
    answer.json = {{QStringLiteral("remembered"), false}};
    return answer;
}

Command keyCommand(const char *name, const QString &what, const char *json, Result<Answer> (*run)(Context &))
{
    Command command;
    command.name = QString::fromLatin1(name);
    command.what = what;
    command.json = {QString::fromLatin1(json)};
    command.run = run;
    return command;
}

} // namespace

QList<Command> keyCommands()
{
    Command passphrase = keyCommand("passphrase", KeyWords::tr("gives the journal a new passphrase"),
                                    R"({"journal": PATH, "kept": PATH})", runPassphrase);
    passphrase.options = {
        {QStringLiteral("new-passphrase-file"), Option::Takes::One, QStringLiteral("FILE"),
         KeyWords::tr("its first line is the new passphrase")},
        {QStringLiteral("backups"), Option::Takes::One, QStringLiteral("keep|delete|re-encrypt"),
         KeyWords::tr("what becomes of backups that open with the old one; they are kept unless you say so")}};
    return {passphrase,
            keyCommand("recovery-key", KeyWords::tr("shows the key that opens the journal without the passphrase"),
                       R"({"lines": [TEXT]})", runRecoveryKey),
            keyCommand("keychain remember", KeyWords::tr("lets this computer's keychain hold the journal's key"),
                       R"({"remembered": true})", runRemember),
            keyCommand("keychain forget", KeyWords::tr("takes the journal's key out of this computer's keychain"),
                       R"({"remembered": false})", runForget)};
}

} // namespace lanai
