#include "core/keys/passphrasechoice.h"
#include <QFile>
#include <QRandomGenerator>
#ifdef LANAI_ZXCVBN
#include <zxcvbn.h>
#endif

// A static library's resources are only there when they are asked for, outside any namespace.
static void initWordResources()
{
    Q_INIT_RESOURCE(words);
}

namespace lanai {
namespace {

constexpr int wordsThrown = 5;
// One guess costs 256,000 rounds: a rented machine with many cards tries some 2^14 a second, 2^39 in a year.
constexpr double weakBelow = 36; // bits
constexpr double strongFrom = 50;

Result<QList<QByteArray>> words()
{
    initWordResources();
    QFile file(QStringLiteral(":/lanai/words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {file.fileName(), file.errorString()});
    return file.readAll().simplified().split(' ');
}

#ifdef LANAI_ZXCVBN
double bitsOf(const SecretBytes &passphrase)
{
    // It looks at the first part of a long one only, and takes time for it.
    constexpr qsizetype looksAt = 100;
    SecretBytes text(std::min(passphrase.size(), looksAt) + 1); // ends in NUL
    std::copy_n(passphrase.data(), text.size() - 1, text.data());
    const double bits = ZxcvbnMatch(text.data(), nullptr, nullptr);
    return passphrase.size() > looksAt ? std::max(bits, strongFrom) : bits;
}
#else
double bitsOf(const SecretBytes &passphrase)
{
    constexpr double bitsPerLetter = 2.2; // of plain words
    return bitsPerLetter * double(passphrase.size());
}
#endif

} // namespace

Result<SecretBytes> fiveWords()
{
    const Result<QList<QByteArray>> all = words();
    if (!all)
        return fail(all.error());
    constexpr qsizetype longestWord = 16;
    SecretBytes text(wordsThrown * (longestWord + 1));
    char *to = text.data();
    for (int thrown = 0; thrown < wordsThrown; ++thrown) {
        const QByteArray &word = all->at(QRandomGenerator::system()->bounded(all->size()));
        if (thrown > 0)
            *to++ = ' ';
        to = std::copy_n(word.cbegin(), std::min(word.size(), longestWord), to);
    }
    return SecretBytes(text.view().first(to - text.data()));
}

PassphraseStrength strengthOf(const SecretBytes &passphrase)
{
    const double bits = bitsOf(passphrase);
    if (bits < weakBelow)
        return PassphraseStrength::Weak;
    return bits < strongFrom ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace lanai
