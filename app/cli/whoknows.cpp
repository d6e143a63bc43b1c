// `lanai-cli whoknows`: who would know, and the sentences that say so.
#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/evidencetext.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/values.h"
#include "core/journal/knowers.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct WhoKnowsWords
{
    Q_DECLARE_TR_FUNCTIONS(WhoKnows)
};

constexpr int knowersUsually = 5;
constexpr int mostKnowers = 50;

QString askedWords(const Knower &knower, QDate today)
{
    if (!knower.lastAsked.isValid())
        return WhoKnowsWords::tr("not asked yet");
    if (knower.askedEnough)
        return WhoKnowsWords::tr("asked %n times within 30 days: enough for now", nullptr, knower.askedLately);
    return WhoKnowsWords::tr("last asked %1", "a day").arg(dayText(knower.lastAsked, today));
}

void tellKnower(Page &page, const Knower &knower, QDate today)
{
    QStringList more{QString(knower.strength, u'●') + QString(3 - knower.strength, u'○'), knower.peer.role,
                     askedWords(knower, today)};
    more.removeAll(QString());
    page.heading(knower.peer.name, more.join(QStringLiteral(" · ")));
    QList<Row> rows;
    for (const Evidence &evidence : knower.evidence)
        rows << evidenceRow(evidence, today);
    page.table(rows);
}

QJsonObject knowerJson(const Knower &knower)
{
    return {{QStringLiteral("peer"), jsonId(knower.peer.id)},
            {QStringLiteral("peerName"), knower.peer.name},
            {QStringLiteral("strength"), knower.strength},
            {QStringLiteral("trust"), knower.trust == 0 ? QJsonValue() : QJsonValue(knower.trust)},
            {QStringLiteral("lastAsked"), jsonDay(knower.lastAsked)},
            {QStringLiteral("askedLately"), knower.askedLately},
            {QStringLiteral("askedEnough"), knower.askedEnough},
            {QStringLiteral("evidence"), jsonList(knower.evidence, evidenceJson)}};
}

Result<QList<Knower>> knowersAsked(Journal &journal, const Arguments &arguments)
{
    const QString question = arguments.words().join(u' ');
    const Result<int> most = numberOption(arguments, QStringLiteral("limit"), 1, mostKnowers, knowersUsually);
    const Result<int> level = numberOption(arguments, QStringLiteral("topic-level"), 1, 5, 0);
    const Result<QList<Id>> without = peersNamed(journal, arguments.list(QStringLiteral("without")));
    if (!most || !level || !without)
        return fail(!most ? most.error() : !level ? level.error() : without.error());
    if (*level == 0)
        return journal.knowers().whoKnows(question, *without, *most);
    return journal.knowers().rightFor(question, *level, mostKnowers).map([&](QList<Knower> knowers) {
        knowers.removeIf([&](const Knower &one) { return without->contains(one.peer.id); });
        return knowers.mid(0, *most);
    });
}

Result<Answer> runWhoKnows(Context &context)
{
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return knowersAsked(**journal, context.arguments()).map([&context](const QList<Knower> &knowers) {
        Answer answer;
        if (knowers.isEmpty())
            answer.page.line(WhoKnowsWords::tr("Nothing that is written down speaks for anybody. Other words may find "
                                               "somebody, or a circle can be asked."));
        for (const Knower &knower : knowers)
            tellKnower(answer.page, knower, context.today());
        answer.json.insert(QStringLiteral("knowers"), jsonList(knowers, knowerJson));
        return answer;
    });
}

} // namespace

Command whoKnowsCommand()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("whoknows");
    command.words = QStringLiteral("QUESTION …");
    command.what = WhoKnowsWords::tr("who would know, with the sentences that say so");
    command.leastWords = 1;
    command.mostWords = Command::anyNumber;
    command.options = {{QStringLiteral("without"),
                        Takes::Rest,
                        QStringLiteral("NAME"),
                        WhoKnowsWords::tr("who was asked already"),
                        {}},
                       {QStringLiteral("limit"),
                        Takes::One,
                        QStringLiteral("N"),
                        WhoKnowsWords::tr("so many at most; five without it"),
                        {}},
                       {QStringLiteral("topic-level"),
                        Takes::One,
                        QStringLiteral("1-5"),
                        WhoKnowsWords::tr("only those with whom a topic of that trust level can be talked about"),
                        {}}};
    command.more = {WhoKnowsWords::tr(
        "It looks through what is written down here and nowhere else: tags and roles, facts, notes, replies and "
        "takeaways. Rare words count more, words that stand for one another a little less, and what was said lately a "
        "little more. What is sealed counts, and its words are not shown.")};
    command.examples = {QStringLiteral("lanai-cli whoknows \"Who has raised a price and kept the customer?\""),
                        QStringLiteral("lanai-cli whoknows burnout --topic-level 4 --without Dana")};
    command.json = {
        QStringLiteral("{\"knowers\": [{\"peer\", \"peerName\", \"strength\": 1|2|3, \"trust\", \"lastAsked\", "
                       "\"askedLately\","),
        QStringLiteral(" \"askedEnough\", \"evidence\": [EVIDENCE…]}…]}")};
    command.run = runWhoKnows;
    return command;
}

} // namespace lanai
