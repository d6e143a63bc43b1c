#include "core/journal/search.h"
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/searchjson.h"
#include "app/cli/searchtext.h"
#include "app/cli/values.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct SearchCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

Result<Answer> runSearch(Context &context)
{
    SearchWish wish;
    wish.snippet = 160;
    const Result<int> limit =
        numberOption(context.arguments(), QStringLiteral("limit"), 1, Search::longestAnswer, wish.limit);
    if (!limit)
        return fail(limit.error());
    wish.limit = *limit;
    if (context.arguments().has(QStringLiteral("ranked")))
        wish.order = SearchOrder::Best;
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const QString typed = context.arguments().words().join(u' ');
    return (*journal)->search().find(typed, wish).map([&](const SearchAnswer &found) {
        Answer answer;
        tellHits(answer.page, found, context.today());
        answer.json = {{QStringLiteral("query"), typed},
                       {QStringLiteral("hits"), jsonList(found.people + found.things, hitJson)},
                       {QStringLiteral("total"), found.total},
                       {QStringLiteral("more"), found.isMore}};
        return answer;
    });
}

} // namespace

CommandGroup searchCommands()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("search");
    command.words = QStringLiteral("QUERY");
    command.what = SearchCommandWords::tr("find people, notes and everything else that you wrote");
    command.leastWords = 1;
    command.mostWords = Command::anyNumber;
    command.dashedWords = true;
    command.options = {{QStringLiteral("ranked"),
                        Takes::Nothing,
                        {},
                        SearchCommandWords::tr("the best match first instead of the newest"),
                        {}},
                       {QStringLiteral("limit"),
                        Takes::One,
                        QStringLiteral("COUNT"),
                        SearchCommandWords::tr("at most so many; 50 otherwise"),
                        {}}};
    command.more = {
        SearchCommandWords::tr(
            "All words must match; case and accents don't matter. \"in quotes\" means these words together, a "
            "star at the end of a word that it may go on, a minus before it that it must not be there."),
        SearchCommandWords::tr(
            "Conditions: peer:NAME, kind:WORD (a kind of note such as 1:1 or feedback-given, or a thing such as "
            "commitment, fact or ask), tag:TAG, before:DATE and after:DATE (without that day), is:open, "
            "is:overdue, is:mine, is:theirs, is:private, is:sealed. A minus before a condition turns it round."),
        SearchCommandWords::tr("Quote for the shell, too, what holds blanks.")};
    command.examples = {QStringLiteral("lanai-cli search pricing -offsite"),
                        QStringLiteral("lanai-cli search 'peer:\"Wei Lin\" \"hiring plan\" after:2026-10-01'"),
                        QStringLiteral("lanai-cli search kind:commitment is:overdue is:mine")};
    command.json = {QStringLiteral("{\"query\": TEXT, \"hits\": [HIT…], \"total\": COUNT, \"more\": BOOLEAN}")};
    command.run = runSearch;
    return {SearchCommandWords::tr("Search"), {command}};
}

} // namespace lanai
