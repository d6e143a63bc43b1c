#include "core/journal/today.h"
#include "tests/bench/rows.h"
#include <openssl/evp.h>

namespace lanai::bench {

namespace {

// What SQLCipher 4 asks for at least, and nothing around it.
Result<void> deriveBare(const SecretBytes &passphrase, const QByteArray &salt)
{
    unsigned char key[32];
    const int done = PKCS5_PBKDF2_HMAC(passphrase.data(), int(passphrase.size()),
                                       reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()),
                                       256'000, EVP_sha512(), int(sizeof key), key);
    return done == 1 ? Result<void>() : fail(ErrorCode::NoEncryption);
}

// Opens and asks for Today; the journal is closed afterwards, untimed.
Work untilToday(const std::function<Result<std::unique_ptr<Journal>>()> &open)
{
    const auto kept = std::make_shared<std::unique_ptr<Journal>>();
    return {.run = [open, kept]() -> Result<void> {
                auto opened = open();
                if (!opened)
                    return fail(opened.error());
                *kept = std::move(*opened);
                return (*kept)->today().map([](const Today &) {});
            },
            .tidy = [kept]() -> Result<void> {
                kept->reset();
                return {};
            }};
}

} // namespace

Result<Rows> unlockRows(const Journals &journals, int runs)
{
    const SecretBytes passphrase = Journals::passphrase();
    const Result<QByteArray> salt = readSalt(journals.large());
    if (!salt)
        return fail(salt.error());
    const Work typed = untilToday(
        [&] { return Journal::open(journals.large(), passphrase, journals.clock(), QStringLiteral("bench")); });
    const Work kept = untilToday([&] { return journals.openLarge(); });
    const Work bare{.run = [&] { return deriveBare(passphrase, *salt); }};
    Rows rows;
    return compare({.name = QStringLiteral("passphrase entered → Today"),
                    .twin = QStringLiteral("one bare PBKDF2-HMAC-SHA512 × 256,000"),
                    .target = 1.2},
                   runs, typed, bare)
        .and_then([&](const Row &row) {
            rows << row;
            return compare({.name = QStringLiteral("keychain unlock → Today"),
                            .twin = QStringLiteral("passphrase entered → Today"),
                            .target = 0.25},
                           runs, kept, typed);
        })
        .map([&](const Row &row) { return rows << row; });
}

} // namespace lanai::bench
