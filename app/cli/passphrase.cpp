#include "app/cli/passphrase.h"
#include "app/cli/keychainkey.h"
#include "app/cli/prompt.h"
#include "app/cli/usage.h"
#include "core/domain/utf8.h"
#include "core/keys/passphrasechoice.h"
#include "core/keys/recoverykey.h"
#include "core/storage/key.h"
#include "ui/shell/errortext.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace lanai {
namespace {

struct PassphraseWords
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

// What was given, as the bytes that open a journal.
Result<SecretBytes> normalised(SecretBytes given)
{
    if (given.isEmpty())
        return fail(ErrorCode::EmptyPassphrase);
    const QByteArrayView bytes = given.view();
    if (std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) < 0x80; }))
        return given;
    Result<QString> text = textFromUtf8(bytes);
    if (!text)
        return fail(text.error());
    SecretBytes normal = passphraseBytes(*text);
    wipeMemory(text->data(), text->size() * static_cast<qsizetype>(sizeof(QChar)));
    return normal;
}

// Byte by byte and unbuffered: no copy stays behind, and the rest of standard input is left for a note.
Result<SecretBytes> firstLine(QFile &file, const QString &source)
{
    SecretBytes line(Prompt::longest);
    qsizetype size = 0;
    char byte = 0;
    while (file.read(&byte, 1) == 1 && byte != '\n') {
        if (size == Prompt::longest)
            return fail(ErrorCode::CannotRead,
                        {source, PassphraseWords::tr("its first line is too long for a passphrase")});
        line.data()[size++] = byte;
    }
    if (size > 0 && line.data()[size - 1] == '\r')
        --size;
    constexpr QByteArrayView mark("\xef\xbb\xbf"); // some editors put it before the first letter
    const QByteArrayView bytes = line.view().first(size);
    return normalised(SecretBytes(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes));
}

Result<SecretBytes> fromFile(const QString &path)
{
    QFile file;
    if (path == QLatin1StringView("-")) {
        if (!file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(ErrorCode::CannotRead, {PassphraseWords::tr("standard input"), file.errorString()});
        return firstLine(file, PassphraseWords::tr("standard input"));
    }
    file.setFileName(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    return firstLine(file, path);
}

// The six lines, as they stand on the sheet.
Result<SecretBytes> fromRecoveryKey(const QString &path)
{
    QFile file(path);
    const bool piped = path == QLatin1StringView("-");
    if (!piped && !file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    // Unbuffered: no copy of it stays in a buffer of Qt's.
    constexpr auto how = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (piped ? !file.open(0, how) : !file.open(how))
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    QByteArray bytes = file.read(Prompt::longest);
    Result<QString> text = textFromUtf8(bytes);
    wipeMemory(bytes.data(), bytes.size());
    if (!text)
        return fail(text.error());
    const Result<Key> key = readRecoveryKey(*text);
    wipeMemory(text->data(), text->size() * static_cast<qsizetype>(sizeof(QChar)));
    return key.map([](const Key &raw) { return SecretBytes(raw.bytes()); });
}

Result<SecretBytes> fromEnvironment()
{
    QByteArray value = qgetenv("LANAI_PASSPHRASE");
    SecretBytes given(value);
    wipeMemory(value.data(), value.size());
    return normalised(std::move(given));
}

// A weak one is meant where it is typed once more after it was called so.
Result<SecretBytes> newOneFromPrompt()
{
    SecretBytes weak;
    for (;;) {
        Result<SecretBytes> first = Prompt::ask(PassphraseWords::tr("New passphrase: "));
        if (!first || first->isEmpty())
            return first ? normalised(std::move(*first)) : std::move(first);
        if (first->equals(weak.view()))
            return normalised(std::move(*first));
        const Result<SecretBytes> second = Prompt::ask(PassphraseWords::tr("The same again: "));
        if (!second)
            return fail(second.error());
        if (!first->equals(second->view())) {
            Prompt::say(PassphraseWords::tr("These two differ. Type it once more."));
            continue;
        }
        if (strengthOf(*first) != PassphraseStrength::Weak)
            return normalised(std::move(*first));
        Prompt::say(
            PassphraseWords::tr("This passphrase is weak: whoever has the file could guess it within hours. Type "
                                "another one, or this one once more if you mean it."));
        weak = std::move(*first);
    }
}

Result<SecretBytes> fromPrompt(PassphraseUse use, const QString &journal)
{
    if (!Prompt::canAsk())
        return usage(
            PassphraseWords::tr("The passphrase is missing, and there is no terminal to ask for it. Give it with "
                                "--passphrase-file or LANAI_PASSPHRASE."));
    if (use == PassphraseUse::Creating)
        return newOneFromPrompt();
    Result<SecretBytes> typed =
        Prompt::ask(PassphraseWords::tr("Passphrase of %1: ").arg(QFileInfo(journal).fileName()));
    return typed ? normalised(std::move(*typed)) : std::move(typed);
}

bool isOfTheKeychain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoKeychain:
    case ErrorCode::KeychainEmpty:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainSilent:
    case ErrorCode::KeychainWrong:
        return true;
    default:
        return false;
    }
}

// It is a convenience only: whoever sits there can type the passphrase.
Result<SecretBytes> fromKeychain(const QString &journal)
{
    Result<SecretBytes> key = keychainKeyFor(journal);
    if (key || !isOfTheKeychain(key.error().code) || !Prompt::canAsk())
        return key;
    Prompt::say(errorSentence(key.error()));
    return fromPrompt(PassphraseUse::Opening, journal);
}

} // namespace

Result<SecretBytes> passphraseFor(const Arguments &arguments, PassphraseUse use, const QString &journal)
{
    if (arguments.has(QStringLiteral("recovery-key-file")))
        return fromRecoveryKey(arguments.value(QStringLiteral("recovery-key-file")));
    if (arguments.has(QStringLiteral("passphrase-file")))
        return fromFile(arguments.value(QStringLiteral("passphrase-file")));
    if (!qEnvironmentVariableIsEmpty("LANAI_PASSPHRASE"))
        return fromEnvironment();
    if (arguments.has(QStringLiteral("keychain")))
        return use == PassphraseUse::Opening ? fromKeychain(journal) : fail(ErrorCode::KeychainEmpty);
    return fromPrompt(use, journal);
}

QString weaknessOf(const SecretBytes &passphrase)
{
    if (strengthOf(passphrase) != PassphraseStrength::Weak)
        return {};
    return PassphraseWords::tr("The passphrase is weak: whoever has the file could guess it within hours. “lanai-cli "
                               "passphrase” gives the journal another one.");
}

Result<SecretBytes> newPassphraseFor(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("new-passphrase-file")))
        return fromFile(arguments.value(QStringLiteral("new-passphrase-file")));
    if (!Prompt::canAsk())
        return usage(PassphraseWords::tr("The new passphrase is missing, and there is no terminal to ask for it. Give "
                                         "it with --new-passphrase-file."));
    return newOneFromPrompt();
}

} // namespace lanai
