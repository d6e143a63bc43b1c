#include "core/domain/searchquery.h"
#include "core/journal/livesearch.h"
#include "core/storage/searchstatement.h"
#include "core/storage/sqliteopen.h"
#include "tests/bench/generator.h"
#include "tests/bench/rows.h"
#include "tests/bench/savetwin.h"
#include <QEventLoop>

namespace lanai::bench {

namespace {

constexpr int shown = 50;      // hits
constexpr double frame = 16.0; // ms

// What people type: words that many, some and few notes hold, typed letter by letter, and several together.
QStringList typed()
{
    QStringList keys;
    for (const int rank : {0, 1, 5, 40, 300, 2'000, 12'000}) {
        const QString word = Generator::word(rank);
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            keys << word.left(letters);
    }
    for (const int rank : {3, 90, 700})
        keys << Generator::word(rank) + u' ' + Generator::word(rank / 3 + 1)
             << Generator::word(rank) + QStringLiteral(" -") + Generator::word(2)
             << u'"' + Generator::word(0) + u' ' + Generator::word(rank) + u'"'
             << QStringLiteral("kind:commitment is:open ") + Generator::word(rank).left(3)
             << QStringLiteral("before:2024-01-01 ") + Generator::word(rank);
    return keys;
}

SearchWanted wantedFor(const QString &text)
{
    SearchWanted wanted;
    wanted.today = QDate(2026, 11, 19);
    wanted.query = SearchQueryReader(QLocale::c(), wanted.today)
                       .read(text, SearchQueryReader::LastWord::Unfinished)
                       .value_or(SearchQuery());
    return wanted;
}

// The statements of one query, prepared and bound for SQLite itself.
struct TwinQuery
{
    Statement statement;
    qint64 rows = 0; // that SearchStore reads of it
};

Result<void> readTwin(const TwinQuery &query)
{
    sqlite3_stmt *raw = query.statement.get();
    qint64 checked = 0;
    for (qint64 row = 0; row < query.rows && sqlite3_step(raw) == SQLITE_ROW; ++row) {
        checked += sqlite3_column_int64(raw, 0) & 1;
        if (row < shown)
            checked += sqlite3_column_bytes(raw, 1) + (sqlite3_column_int64(raw, 2) & 1);
    }
    sqlite3_reset(raw);
    return checked >= 0 ? Result<void>() : fail(ErrorCode::Storage);
}

Result<TwinQuery> prepareTwin(sqlite3 *db, const QString &text, const SearchStore &store)
{
    const SearchWanted wanted = wantedFor(text);
    const SearchStatement statement(wanted);
    const Result<FoundRows> found = store.newest(wanted, shown);
    if (!found)
        return fail(found.error());
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v3(db, statement.lines().toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr) !=
        SQLITE_OK)
        return fail(ErrorCode::Storage, {QString::fromUtf8(sqlite3_errmsg(db))});
    TwinQuery query{Statement(raw), found->allPeople + found->allThings};
    const QVariantList binds = statement.binds({}, 2 * (SearchStore::countedFor(shown) + 1));
    for (int place = 0; place < binds.size(); ++place) {
        const QVariant &value = binds.at(place);
        if (value.typeId() == QMetaType::QString) {
            const QByteArray utf8 = value.toString().toUtf8();
            sqlite3_bind_text(raw, place + 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(raw, place + 1, value.toLongLong());
        }
    }
    return query;
}

// Queries of words alone, which are one statement.
Result<Row> againstSqlite(const Journals &journals, int runs)
{
    const auto connection = Connection::open(journals.large(), journals.keyOfLarge(), Connection::Mode::ReadOnly);
    const auto handle = openSqlite(journals.large(), journals.keyOfLarge(), OpenMode::ReadOnly);
    if (!connection || !handle)
        return fail(connection ? handle.error() : connection.error());
    const SearchStore store(**connection);
    QStringList texts = typed();
    texts.erase(std::remove_if(texts.begin(), texts.end(), [](const QString &text) { return text.contains(u':'); }),
                texts.end());
    QList<SearchWanted> wanted;
    std::vector<TwinQuery> twins;
    for (const QString &text : std::as_const(texts)) {
        Result<TwinQuery> twin = prepareTwin((*handle)->db(), text, store);
        if (!twin)
            return fail(twin.error());
        wanted << wantedFor(text);
        twins.push_back(std::move(*twin));
    }
    const Work ours{.run = [&] {
        Result<void> done;
        for (const SearchWanted &each : std::as_const(wanted))
            done = done.and_then([&] { return store.newest(each, shown).map([](const FoundRows &) {}); });
        return done;
    }};
    const Work theirs{.run = [&] {
        Result<void> done;
        for (const TwinQuery &each : twins)
            done = done.and_then([&] { return readTwin(each); });
        return done;
    }};
    return compare({.name = QStringLiteral("search inside core, %1 queries").arg(texts.size()),
                    .twin = QStringLiteral("the same SQL through the sqlite3 C API"),
                    .target = 1.15},
                   runs, ours, theirs);
}

// From the key press to the answer in the thread of the window; showing it is the window's.
Result<void> press(LiveSearch &search, const QString &text, SearchOrder order)
{
    QEventLoop waiting;
    Result<void> done;
    const auto answered = QObject::connect(&search, &LiveSearch::answered, &waiting, &QEventLoop::quit);
    const auto refused = QObject::connect(&search, &LiveSearch::refused, &waiting, [&](int, const Error &error) {
        done = fail(error);
        waiting.quit();
    });
    search.ask(text, {.order = order, .limit = shown, .isTyping = true});
    waiting.exec();
    QObject::disconnect(answered);
    QObject::disconnect(refused);
    return done;
}

Result<Row> keyPresses(Row row, const Journals &journals, int runs, SearchOrder order)
{
    const auto journal = journals.openLarge();
    if (!journal)
        return fail(journal.error());
    const auto search = (*journal)->liveSearch();
    QList<Work> presses;
    const QStringList texts = typed();
    for (int run = 0; run < std::max(1, runs / 5); ++run) {
        for (const QString &text : texts)
            presses << Work{.run = [&search, text, order] { return press(*search, text, order); }};
    }
    row.share = Share::P95;
    return against(row, frame, presses);
}

} // namespace

Result<Rows> searchRows(const Journals &journals, int runs)
{
    const QString twin = QStringLiteral("a frame");
    const Result<Row> core = againstSqlite(journals, runs);
    const Result<Row> newest =
        keyPresses({.name = QStringLiteral("key press to results, newest first"), .twin = twin, .target = 1}, journals,
                   runs, SearchOrder::Newest);
    const Result<Row> ranked =
        keyPresses({.name = QStringLiteral("key press to results, ranked"), .twin = twin, .target = 3}, journals, runs,
                   SearchOrder::Best);
    if (!core || !newest || !ranked)
        return fail(!core ? core.error() : !newest ? newest.error() : ranked.error());
    return Rows{*core, *newest, *ranked};
}

} // namespace lanai::bench
