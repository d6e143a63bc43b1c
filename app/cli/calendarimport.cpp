// `lanai-cli import`: 1:1s from a calendar, read-only.
#include "app/cli/context.h"
#include "app/cli/groups.h"
#include "app/cli/json.h"
#include "app/cli/rhythmwords.h"
#include "core/exchange/icalendarreader.h"
#include "core/journal/backupfirst.h"
#include "core/journal/calendars.h"
#include "core/journal/journal.h"
#include "ui/shell/errorcalendar.h"
#include <QCoreApplication>
#include <algorithm>

namespace lanai {
namespace {

struct CalendarImportWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};

struct Imported
{
    CalendarReading reading;
    CalendarOffers offers;
    CalendarTaken taken; // of a dry run: nothing
    bool dryRun = false;
    bool withGone = false; // what is no longer in the file is called off, too

    [[nodiscard]] bool takes(const CalendarOffer &offer) const { return withGone || !offer.isDoubtful(); }
    [[nodiscard]] QList<CalendarOffer> chosen() const
    {
        QList<CalendarOffer> all;
        std::copy_if(offers.offers.cbegin(), offers.offers.cend(), std::back_inserter(all),
                     [this](const CalendarOffer &offer) { return takes(offer); });
        return all;
    }
};

QString stepWords(const CalendarOffer &offer, const Imported &imported)
{
    const bool dryRun = imported.dryRun;
    if (!imported.takes(offer))
        return CalendarImportWords::tr("no longer in the calendar");
    switch (offer.step) {
    case CalendarStep::Plan:
        return dryRun ? CalendarImportWords::tr("would be planned") : CalendarImportWords::tr("planned");
    case CalendarStep::Move:
        return dryRun ? CalendarImportWords::tr("would be moved") : CalendarImportWords::tr("moved");
    case CalendarStep::CallOff:
    case CalendarStep::Gone:
        break;
    }
    return dryRun ? CalendarImportWords::tr("would be called off") : CalendarImportWords::tr("called off");
}

QJsonValue offerJson(const CalendarOffer &offer)
{
    return QJsonObject{{QStringLiteral("step"), jsonWord(offer.step)},
                       {QStringLiteral("meeting"), jsonId(offer.meeting)},
                       {QStringLiteral("peer"), jsonId(offer.peer)},
                       {QStringLiteral("peerName"), offer.peerName},
                       {QStringLiteral("title"), offer.title},
                       {QStringLiteral("start"), jsonInstant(offer.time.start)},
                       {QStringLiteral("date"), jsonDay(offer.time.date)},
                       {QStringLiteral("time"), jsonTime(offer.time.time)},
                       {QStringLiteral("zone"), QString::fromLatin1(offer.time.zone)},
                       {QStringLiteral("minutes"), offer.time.minutes},
                       {QStringLiteral("before"), jsonInstant(offer.before)}};
}

QJsonValue unmatchedJson(const CalendarUnmatched &event)
{
    return QJsonObject{{QStringLiteral("title"), event.title},
                       {QStringLiteral("start"), jsonInstant(event.start)},
                       {QStringLiteral("allDay"), event.allDay},
                       {QStringLiteral("times"), event.times},
                       {QStringLiteral("reason"), jsonWord(event.reason)},
                       {QStringLiteral("names"), QJsonArray::fromStringList(event.names)}};
}

QJsonValue problemJson(const CalendarProblem &problem)
{
    return QJsonObject{{QStringLiteral("trouble"), jsonWord(problem.trouble)},
                       {QStringLiteral("line"), problem.line},
                       {QStringLiteral("title"), problem.title},
                       {QStringLiteral("words"), problem.words}};
}

QJsonObject importJson(const Imported &imported)
{
    return {{QStringLiteral("dryRun"), imported.dryRun},
            {QStringLiteral("offers"), jsonList(imported.offers.offers, offerJson)},
            {QStringLiteral("unmatched"), jsonList(imported.offers.unmatched, unmatchedJson)},
            {QStringLiteral("problems"), jsonList(imported.reading.problems, problemJson)},
            {QStringLiteral("moreProblems"), imported.reading.moreProblems},
            {QStringLiteral("there"), imported.offers.there},
            {QStringLiteral("outside"), imported.reading.outside},
            {QStringLiteral("planned"), imported.taken.planned},
            {QStringLiteral("moved"), imported.taken.moved},
            {QStringLiteral("calledOff"), imported.taken.calledOff}};
}

void tellOffers(Page &page, const Imported &imported, const Context &context)
{
    const QTimeZone device = context.clock().zone();
    QList<Row> rows;
    for (const CalendarOffer &offer : imported.offers.offers) {
        QString when = momentText(offer.time.start, device, context.today());
        if (offer.before.isValid())
            when = CalendarImportWords::tr("%1, was %2").arg(when, momentText(offer.before, device, context.today()));
        rows << Row{Cell(offer.peerName, Tone::Strong), stepWords(offer, imported), when,
                    Cell(offer.title, Tone::Quiet)};
    }
    page.table(rows);
    const auto &offers = imported.offers.offers;
    const auto left = std::count_if(offers.cbegin(), offers.cend(),
                                    [&imported](const CalendarOffer &offer) { return !imported.takes(offer); });
    if (left > 0)
        page.line(CalendarImportWords::tr("%n 1:1s are no longer in the calendar and stay planned here; --gone calls "
                                          "them off.",
                                          nullptr, static_cast<int>(left)),
                  Tone::Due);
}

void tellRest(Page &page, const Imported &imported, const Context &context)
{
    QList<Row> rows;
    for (const CalendarUnmatched &event : imported.offers.unmatched)
        rows << Row{momentText(event.start, context.clock().zone(), context.today()), event.title,
                    Cell(calendarReasonWords(event.reason, event.names), Tone::Quiet)};
    if (!rows.isEmpty())
        page.heading(CalendarImportWords::tr("Not offered"));
    page.table(rows);
    rows.clear();
    for (const CalendarProblem &problem : imported.reading.problems)
        rows << Row{CalendarImportWords::tr("line %1").arg(problem.line), problem.title,
                    Cell(calendarTroubleWords(problem), Tone::Due)};
    if (!rows.isEmpty())
        page.heading(CalendarImportWords::tr("Could not be read"));
    page.table(rows);
    if (imported.reading.moreProblems > 0)
        page.line(CalendarImportWords::tr("and %n more", nullptr, imported.reading.moreProblems));
}

Answer answerOf(const Imported &imported, const Context &context)
{
    Answer answer;
    tellOffers(answer.page, imported, context);
    if (imported.offers.offers.isEmpty())
        answer.page.line(CalendarImportWords::tr("Nothing new."));
    if (imported.offers.there > 0)
        answer.page.line(CalendarImportWords::tr("%n 1:1s are here already.", nullptr, imported.offers.there),
                         Tone::Quiet);
    if (imported.reading.outside > 0)
        answer.page.line(CalendarImportWords::tr("%n events lie outside the last 2 and the next 13 weeks.", nullptr,
                                                 imported.reading.outside),
                         Tone::Quiet);
    tellRest(answer.page, imported, context);
    answer.json = importJson(imported);
    return answer;
}

Result<Answer> runImport(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QString as = QStringLiteral("as");
    if (arguments.has(as) && arguments.value(as) != QStringLiteral("ics"))
        return fail(ErrorCode::UnknownValue, {QStringLiteral("--as"), arguments.value(as), QStringLiteral("ics")});
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    const CalendarWindow window = CalendarWindow::around(context.today(), context.clock().zone());
    Result<CalendarReading> reading = readCalendarFile(arguments.word(0), window);
    if (!reading)
        return fail(reading.error());
    Imported imported{
        std::move(*reading), {}, {}, arguments.has(QStringLiteral("dry-run")), arguments.has(QStringLiteral("gone"))};
    Calendars &calendars = (*journal)->calendars();
    Result<CalendarOffers> offers = calendars.offers(imported.reading);
    if (!offers)
        return fail(offers.error());
    imported.offers = std::move(*offers);
    if (imported.dryRun)
        return answerOf(imported, context);
    if (const Result<void> kept = backUpFirst(**journal, BackupReason::BeforeImport); !kept)
        return fail(kept.error());
    return calendars.take(imported.chosen(), imported.offers.source).map([&](const CalendarTaken &taken) {
        imported.taken = taken;
        return answerOf(imported, context);
    });
}

} // namespace

Command calendarImportCommand()
{
    using Takes = Option::Takes;
    Command command;
    command.name = QStringLiteral("import");
    command.words = QStringLiteral("FILE");
    command.what =
        CalendarImportWords::tr("meetings from a calendar file; importing it again changes only what changed in it");
    command.leastWords = command.mostWords = 1;
    command.options = {
        {QStringLiteral("as"), Takes::One, QStringLiteral("ics"), CalendarImportWords::tr("what kind of file"), {}},
        {QStringLiteral("dry-run"),
         Takes::Nothing,
         {},
         CalendarImportWords::tr("only say what would change; change nothing"),
         {}},
        {QStringLiteral("gone"),
         Takes::Nothing,
         {},
         CalendarImportWords::tr("also call off what this file brought and has no longer"),
         {}}};
    command.more = {
        CalendarImportWords::tr(
            "Looks at the last 2 and the next 13 weeks. A 1:1 is an event of up to four people (rooms don't count) "
            "with one or two peers, one for each: known by their e-mail address, else by their name among the "
            "guests or in the title."),
        CalendarImportWords::tr(
            "What the calendar moves or calls off follows, as long as it is only planned here; so do 1:1s that went "
            "there by “lanai-cli export”. What is no longer in the file is only named, unless you say --gone. What was "
            "moved here stays until the calendar moves it, too. “lanai-cli undo” takes the whole import back.")};
    command.examples = {QStringLiteral("lanai-cli import calendar.ics --dry-run")};
    command.json = {
        QStringLiteral(
            "{\"dryRun\", \"offers\": [{\"step\": plan|move|call-off|gone, \"meeting\", \"peer\", \"peerName\", "
            "\"title\", \"start\", \"date\", \"time\", \"zone\", \"minutes\", \"before\"}…],"),
        QStringLiteral(" \"unmatched\": [{\"title\", \"start\", \"allDay\", \"times\", \"reason\", \"names\"}…],"),
        QStringLiteral(" \"problems\": [{\"trouble\", \"line\", \"title\", \"words\"}…], \"moreProblems\", \"there\", "
                       "\"outside\", \"planned\", \"moved\", \"calledOff\"}")};
    command.run = runImport;
    return command;
}

} // namespace lanai
