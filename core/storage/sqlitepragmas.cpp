#include "core/storage/sqlitepragmas.h"
#include "core/storage/sqlitememory.h"

namespace lanai {
namespace {

struct Pragma
{
    const char *name;
    const char *value;
    const char *answer; // what reading it back must say
};

constexpr Pragma pragmasBeforeKey[] = {
    {"cipher_memory_security", "ON", "1"},
    {"temp_store", "MEMORY", "2"},    // Debian's library would write large sorts to disk in plain text
    {"busy_timeout", "5000", "5000"}, // ms that a statement waits for another connection's lock
};

constexpr Pragma pragmasAfterKey[] = {
    {"journal_mode", "TRUNCATE", "truncate"},
    {"synchronous", "EXTRA", "3"},
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"secure_delete", "ON", "1"},
    {"cache_size", "-65536", "-65536"}, // KiB at most; a page read again must be decrypted again
    {"recursive_triggers", "ON", "1"},  // without it a REPLACE would skip the triggers that keep revisions
#ifdef Q_OS_MACOS
    {"fullfsync", "ON", "1"},
#endif
};

template<size_t count>
Result<void> setAndReadBack(const SqliteHandle &handle, const Pragma (&pragmas)[count])
{
    for (const Pragma &pragma : pragmas) {
        const QByteArray name(pragma.name);
        // Some answer when set, some don't: only reading counts.
        (void)pragmaValue(handle, name + " = " + pragma.value);
        const QString answer = pragmaValue(handle, name);
        if (answer != QLatin1StringView(pragma.answer))
            return fail(ErrorCode::PragmaRefused,
                        {QString::fromLatin1(name), QString::fromLatin1(pragma.answer), answer});
    }
    return {};
}

} // namespace

QString cipherVersion()
{
    prepareSqliteMemory();
    sqlite3 *memory = nullptr;
    sqlite3_open_v2(":memory:", &memory, SQLITE_OPEN_READWRITE, nullptr);
    return pragmaValue(SqliteHandle(memory), "cipher_version");
}

Result<void> setUpBeforeKey(const SqliteHandle &handle)
{
    return setAndReadBack(handle, pragmasBeforeKey);
}

void quieten(const SqliteHandle &handle)
{
    (void)pragmaValue(handle, "cipher_log_level = NONE");
}

Result<void> setUpAfterKey(const SqliteHandle &handle)
{
    return setAndReadBack(handle, pragmasAfterKey);
}

QString pragmaValue(const SqliteHandle &handle, const QByteArray &pragma)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray sql = "PRAGMA " + pragma;
    QString value;
    if (sqlite3_prepare_v2(handle.db(), sql.constData(), int(sql.size()), &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return value;
}

} // namespace lanai
