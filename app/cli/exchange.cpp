// `lanai-cli export`: 1:1s and promises for other programs. Rule 13.
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/leavingtext.h"
#include "app/cli/names.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/exchange/icalendarwriter.h"
#include "core/journal/calendars.h"
#include "core/journal/journal.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommands)
};

enum class ExchangeFormat { Calendar };

} // namespace

template<>
struct EnumWords<ExchangeFormat>
{
    static constexpr std::array words{EnumWord<ExchangeFormat>{ExchangeFormat::Calendar, QLatin1StringView("ics")}};
};

namespace {

QString counted(const CalendarSheet &sheet)
{
    return QStringList{ExchangeWords::tr("%n terms of 1:1s", nullptr, static_cast<int>(sheet.terms.size())),
                       ExchangeWords::tr("%n single 1:1s", nullptr, static_cast<int>(sheet.singles.size())),
                       ExchangeWords::tr("%n promises", nullptr, static_cast<int>(sheet.toDos.size()))}
        .join(QStringLiteral(", "));
}

Result<CalendarChoice> choiceFrom(Journal &journal, const Arguments &arguments)
{
    CalendarChoice choice;
    choice.neutral = arguments.has(QStringLiteral("neutral"));
    choice.neutralTitle = QStringLiteral("1:1");
    choice.neutralToDo = ExchangeWords::tr("A promise is due");
    if (arguments.words().isEmpty())
        return choice;
    return peersNamed(journal, arguments.words()).map([&choice](const QList<Id> &peers) {
        choice.peers = peers;
        return choice;
    });
}

Result<Answer> written(const CalendarLeaving &leaving, const Arguments &arguments)
{
    Answer answer;
    answer.json = {{QStringLiteral("leaving"), leavingJson(leaving.things)},
                   {QStringLiteral("leftOut"), leaving.leftOut}};
    if (arguments.has(QStringLiteral("list"))) {
        tellLeaving(answer.page, leaving.things, leaving.leftOut);
        return answer;
    }
    const QString path = arguments.value(QStringLiteral("output"));
    return writeCalendar(leaving.sheet, path).map([&] {
        answer.page.line(ExchangeWords::tr("Wrote %1").arg(path));
        answer.page.line(counted(leaving.sheet));
        answer.page.line(stayingWords(leaving.leftOut), Tone::Quiet);
        answer.json.insert(QStringLiteral("file"), path);
        return answer;
    });
}

Result<Answer> runExport(Context &context)
{
    const Arguments &arguments = context.arguments();
    const auto format = choiceOption<ExchangeFormat>(arguments, QStringLiteral("as"));
    if (!format)
        return fail(format.error());
    if (!*format || (!arguments.has(QStringLiteral("output")) && !arguments.has(QStringLiteral("list"))))
        return usage(ExchangeWords::tr("Say what to write and where: --as ics --output FILE."));
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    return choiceFrom(**journal, arguments)
        .and_then([&](const CalendarChoice &choice) { return (*journal)->calendars().leaving(choice); })
        .and_then([&](const CalendarLeaving &leaving) { return written(leaving, arguments); });
}

Command exportCommand()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("export");
    command.words = QStringLiteral("[NAME…]");
    command.what = ExchangeWords::tr("promises and 1:1s as a file for your calendar");
    command.mostWords = Command::anyNumber;
    command.options = {
        {QStringLiteral("as"), Takes::One, choicesOf<ExchangeFormat>(), ExchangeWords::tr("what kind of file"), {}},
        {QStringLiteral("output"), Takes::One, QStringLiteral("FILE"), ExchangeWords::tr("where to write it"), {}},
        {QStringLiteral("neutral"), Takes::Nothing, {}, ExchangeWords::tr("titles name nobody: “1:1”"), {}},
        {QStringLiteral("list"),
         Takes::Nothing,
         {},
         ExchangeWords::tr("only list what would leave; write nothing"),
         {}}};
    command.more = {
        ExchangeWords::tr(
            "Series with what was skipped or moved, single 1:1s from four weeks back, and promises with a "
            "due day, of everyone or of those named. Never notes, facts, agendas or private promises; "
            "everything is marked private."),
        ExchangeWords::tr("Each series repeats until its term ends. Import the file again after a change: a calendar "
                          "then updates what it has. What came from a calendar isn't sent back to one.")};
    command.examples = {QStringLiteral("lanai-cli export --as ics --output mine.ics --neutral Dana")};
    command.json = {
        QStringLiteral("{\"leaving\": [{\"kind\", \"id\", \"person\", \"text\"}…], \"leftOut\", \"file\"}")};
    command.run = runExport;
    return command;
}

} // namespace

CommandGroup exchangeCommands()
{
    return {ExchangeWords::tr("Other calendars"), {exportCommand(), calendarImportCommand()}};
}

} // namespace lanai
