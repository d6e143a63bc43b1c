#include "core/journal/notes.h"
#include "tests/bench/generator.h"
#include "tests/bench/rows.h"
#include "tests/bench/savetwin.h"

namespace lanai::bench {

namespace {

// Saves happen one at a time, so that a p99 needs many.
constexpr int savesPerRun = 20;

// A note with one mark of each kind, and other words each time.
NoteDraft note(int number)
{
    const auto words = [number](int from, int count) {
        QStringList said;
        for (int i = 0; i < count; ++i)
            said << Generator::word((from + number * 37 + i * i * 101) % Generator::vocabulary);
        return said.join(u' ');
    };
    NoteDraft draft;
    draft.peers = {Generator::peerId(0)};
    draft.kind = EntryKind::Conversation;
    draft.body = QStringList{words(1, 24),
                             QStringLiteral(">> me by Fri: ") + words(300, 6),
                             QStringLiteral("++ ") + words(500, 5),
                             QStringLiteral("?? ") + words(700, 8),
                             QStringLiteral("!! ") + words(900, 7),
                             QStringLiteral("-> ") + words(1'100, 4),
                             words(1'300, 24)}
                     .join(u'\n');
    return draft;
}

Result<void> save(Journal &journal, int number)
{
    return journal.notes().log(note(number)).and_then([](const Filed &filed) -> Result<void> {
        if (filed.things.size() != 5)
            return fail(ErrorCode::Storage, {QStringLiteral("the note's five marks filed something else")});
        return {};
    });
}

} // namespace

Result<Rows> saveRows(const Journals &journals, int runs)
{
    const Result<QString> own = journals.copyOfLarge(QStringLiteral("saved.lanai"));
    const Result<QString> copy = journals.copyOfLarge(QStringLiteral("twin.lanai"));
    if (!own || !copy)
        return fail(own ? copy.error() : own.error());
    const auto journal = Journal::open(*own, journals.keyOfLarge(), journals.clock(), QStringLiteral("bench"));
    const auto twin = SaveTwin::open(*own, *copy, journals.keyOfLarge());
    if (!journal || !twin)
        return fail(journal ? twin.error() : journal.error());
    int number = 0;
    const Work saving{.run = [&] { return save(**journal, ++number); }, .tidy = [&] { return (*twin)->learn(); }};
    const Work writing{.run = [&] { return (*twin)->write(); }};
    return compare({.name = QStringLiteral("save a note with five marks, durable"),
                    .twin = QStringLiteral("the same rows by raw SQL in one transaction"),
                    .target = 1.5},
                   savesPerRun * runs, saving, writing)
        .map([](const Row &row) {
            Row budget = row;
            budget.twin = QStringLiteral("50 ms");
            budget.twinMedian = 50;
            budget.target = 1;
            budget.share = Share::P99;
            return Rows{row, budget};
        });
}

} // namespace lanai::bench
