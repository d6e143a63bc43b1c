#include "app/cli/context.h"
#include "app/cli/daytext.h"
#include "app/cli/groups.h"
#include "app/cli/thingjson.h"
#include "app/cli/values.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct FactsWords
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

// What the options say about a fact; whose it is comes later.
Result<Fact> described(const Arguments &arguments, QDate today)
{
    Fact fact;
    fact.text = arguments.word(1).trimmed();
    fact.label = arguments.value(QStringLiteral("label")).simplified();
    if (arguments.has(QStringLiteral("on"))) {
        const Result<RecurringDate> date = recurringFrom(arguments.value(QStringLiteral("on")), today);
        if (!date)
            return fail(date.error());
        fact.date = *date;
    }
    const Result<QDate> askOn = dayOption(arguments, QStringLiteral("ask-on"), today, {});
    if (!askOn)
        return fail(askOn.error());
    fact.askOn = *askOn;
    const auto category = choiceOption<FactCategory>(arguments, QStringLiteral("category"));
    if (!category)
        return fail(category.error());
    const auto privacy = choiceOption<Privacy>(arguments, QStringLiteral("privacy"));
    if (!privacy)
        return fail(privacy.error());
    fact.category = category->value_or(fact.category);
    fact.privacy = privacy->value_or(fact.privacy);
    return fact;
}

Result<Answer> runFactAdd(Context &context)
{
    Result<Fact> fact = described(context.arguments(), context.today());
    if (!fact)
        return fail(fact.error());
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    People &people = (*journal)->people();
    const Result<Peer> peer = people.find(context.arguments().word(0));
    if (!peer)
        return fail(peer.error());
    fact->peerId = peer->id;
    return people.addFact(*fact).map([&](const Id &id) {
        fact->id = id;
        const QDate next = fact->date.nextOnOrAfter(context.today());
        Answer answer;
        answer.page.line(next.isValid() ? FactsWords::tr("Known of %1 from now on. It comes round next: %2.")
                                              .arg(peer->name, dayText(next, context.today()))
                                        : FactsWords::tr("Known of %1 from now on.").arg(peer->name));
        answer.json.insert(QStringLiteral("fact"), factJson(*fact));
        return answer;
    });
}

} // namespace

Command factAddCommand()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("fact add");
    command.words = QStringLiteral("NAME TEXT");
    command.what = FactsWords::tr("something to know of a person");
    command.leastWords = 2;
    command.mostWords = 2;
    command.options = {
        {QStringLiteral("on"),
         Takes::One,
         QStringLiteral("DATE"),
         FactsWords::tr("a date that comes round: 2026-12-12, 12-12, 12 Dec"),
         {}},
        {QStringLiteral("category"), Takes::One, choicesOf<FactCategory>(), FactsWords::tr("what it is about"), {}},
        {QStringLiteral("label"), Takes::One, QStringLiteral("WORDS"), FactsWords::tr("a short name for it"), {}},
        {QStringLiteral("ask-on"), Takes::One, QStringLiteral("DATE"), FactsWords::tr("when to ask about it"), {}},
        {QStringLiteral("privacy"), Takes::One, choicesOf<Privacy>(), FactsWords::tr("private unless you say so"), {}}};
    command.examples = {
        QStringLiteral("lanai-cli fact add Dana \"Theo plays the cello\" --category family --on 12-12")};
    command.json = {QStringLiteral("{\"fact\": FACT}")};
    command.run = runFactAdd;
    return command;
}

} // namespace lanai
