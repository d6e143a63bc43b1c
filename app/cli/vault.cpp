#include "app/cli/context.h"
#include "app/cli/currentjournal.h"
#include "app/cli/groups.h"
#include "app/cli/passphrase.h"
#include <QCoreApplication>
#include <QFileInfo>

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
    if (const QString weakness = weaknessOf(*passphrase); !weakness.isEmpty())
        answer.page.line(weakness);
    if (current)
        answer.page.line(VaultWords::tr("lanai-cli uses it from now on unless you name another."));
    answer.json = {{QStringLiteral("journal"), QFileInfo(path).absoluteFilePath()},
                   {QStringLiteral("current"), current}};
    return answer;
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
    return {VaultWords::tr("The journal file"),
            QList<Command>{create(), verifyCommand()} + backupCommands() + keyCommands()};
}

} // namespace lanai
