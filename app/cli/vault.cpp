#include "core/journal/vault.h"
#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/groups.h"
#include "app/cli/passphrase.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace lanai {
namespace {

struct VaultWords
{
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

Result<Answer> runCreate(Context &context)
{
    const QString path = context.arguments().word(0);
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, {path}); // before anybody types a passphrase
    const Result<SecretBytes> passphrase = passphraseFor(context.arguments(), PassphraseUse::Creating, path);
    if (!passphrase)
        return fail(passphrase.error());
    const bool sample = context.arguments().has(QStringLiteral("sample"));
    const auto journal = sample ? Journal::createSample(path, *passphrase, context.clock(), QStringLiteral("cli"))
                                : Journal::create(path, *passphrase, context.clock(), QStringLiteral("cli"));
    if (!journal)
        return fail(journal.error());
    const bool current = becomeCurrentIfNone(path);
    Answer answer;
    answer.page.line(VaultWords::tr("“%1” is ready. Nobody can open it without the passphrase, so keep that in a safe "
                                    "place.")
                         .arg(QFileInfo(path).fileName()));
    if (current)
        answer.page.line(VaultWords::tr("lanai-cli uses it from now on unless you name another."));
    answer.json = {{QStringLiteral("journal"), QFileInfo(path).absoluteFilePath()},
                   {QStringLiteral("current"), current}};
    return answer;
}

QStringList found(const Integrity &integrity)
{
    return integrity.cipher + integrity.structure + integrity.references + integrity.search;
}

// In few words, for a sentence.
QString whatIsWrong(const Integrity &integrity)
{
    QStringList parts;
    const auto add = [&parts](const QString &what, const QStringList &all) {
        if (!all.isEmpty())
            parts << what.arg(all.size());
    };
    add(VaultWords::tr("broken pages: %1"), integrity.cipher);
    add(VaultWords::tr("faults in the structure: %1"), integrity.structure);
    add(VaultWords::tr("references to nothing: %1"), integrity.references);
    add(VaultWords::tr("faults in the search index: %1"), integrity.search);
    return parts.join(QStringLiteral(", "));
}

Result<Answer> runVerify(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const Result<Integrity> integrity = (*journal)->vault().verify();
    if (!integrity)
        return fail(integrity.error());
    const QString path = (*journal)->path();
    if (!integrity->isWhole())
        return fail(ErrorCode::DamagedFile, QStringList{path, whatIsWrong(*integrity)} + found(*integrity));
    const QLocale locale;
    Answer answer;
    answer.page.line(VaultWords::tr("“%1” is whole: every page, every reference and the search index.")
                         .arg(QFileInfo(path).fileName()));
    answer.page.table({{Cell(VaultWords::tr("people"), Tone::Quiet), Cell(locale.toString(integrity->peers))},
                       {Cell(VaultWords::tr("notes"), Tone::Quiet), Cell(locale.toString(integrity->entries))}});
    answer.json = {{QStringLiteral("journal"), path},
                   {QStringLiteral("whole"), true},
                   {QStringLiteral("peers"), integrity->peers},
                   {QStringLiteral("entries"), integrity->entries}};
    return answer;
}

Command verify()
{
    Command command;
    command.name = QStringLiteral("verify");
    command.what = VaultWords::tr("reads the whole file and says whether it is whole");
    command.json = {QStringLiteral("{\"journal\": PATH, \"whole\": true, \"peers\": NUMBER, \"entries\": NUMBER}")};
    command.run = runVerify;
    return command;
}

Command create()
{
    Command command;
    command.name = QStringLiteral("create");
    command.words = QStringLiteral("FILE");
    command.what = VaultWords::tr("a new journal");
    command.leastWords = 1;
    command.mostWords = 1;
    command.options = {{QStringLiteral("sample"),
                        Option::Takes::Nothing,
                        {},
                        VaultWords::tr("with half a year of a made-up executive in it"),
                        {}}};
    command.examples = {QStringLiteral("lanai-cli create ~/Documents/peers.lanai")};
    command.json = {QStringLiteral("{\"journal\": PATH, \"current\": BOOL}")};
    command.run = runCreate;
    return command;
}

} // namespace

CommandGroup vaultCommands()
{
    return {VaultWords::tr("The journal file"), QList<Command>{create(), verify()} + backupCommands() + keyCommands()};
}

} // namespace lanai
