#include "app/cli/severalmeetings.h"
#include "app/cli/daytext.h"
#include "app/cli/json.h"
#include "app/cli/thingjson.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct SeveralMeetingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SeveralMeetings)
};

Result<QList<MeetingFate>> fatesOf(Context &context, Journal &journal, MeetingFate::What what, int days)
{
    QList<MeetingFate> fates;
    const Arguments &arguments = context.arguments();
    for (qsizetype at = 0; at + 1 < arguments.words().size(); at += 2) {
        const Result<Peer> peer = journal.people().find(arguments.word(at));
        const Result<QDate> day = dayFrom(arguments.word(at + 1), context.today());
        if (!peer || !day)
            return fail(peer ? day.error() : peer.error());
        const Result<Meeting> meeting = journal.oneOnOnes().on(peer->id, *day);
        if (!meeting)
            return fail(meeting.error());
        fates << MeetingFate{meeting->id, what, days};
    }
    return fates;
}

QString severalSaid(const SettledMeetings &settled)
{
    if (settled.skipped > 0)
        return SeveralMeetingsWords::tr("Skipped %n 1:1(s). What was on their agendas goes to the next ones.", nullptr,
                                        settled.skipped);
    const QString moved = SeveralMeetingsWords::tr("Moved %n 1:1(s).", nullptr, settled.moved);
    if (settled.leftTerm == 0)
        return moved;
    return SeveralMeetingsWords::tr("%1 %2", "two sentences")
        .arg(moved, SeveralMeetingsWords::tr("%n of them lie(s) outside its term and stands on its own now.", nullptr,
                                             settled.leftTerm));
}

} // namespace

Result<Answer> settleSeveral(Context &context, MeetingFate::What what, int days)
{
    if (context.arguments().words().size() % 2 != 0)
        return usage(SeveralMeetingsWords::tr("Each 1:1 takes two words, a name and a day: Dana 2026-12-03."));
    const Result<Journal *> journal = context.journal();
    if (!journal)
        return fail(journal.error());
    OneOnOnes &oneOnOnes = (*journal)->oneOnOnes();
    const Result<QList<MeetingFate>> fates = fatesOf(context, **journal, what, days);
    if (!fates)
        return fail(fates.error());
    const Result<SettledMeetings> settled = oneOnOnes.settle(*fates, context.arguments().value(QStringLiteral("why")));
    if (!settled)
        return fail(settled.error());
    Answer answer;
    answer.page.line(severalSaid(*settled));
    QJsonArray meetings;
    for (const MeetingFate &fate : *fates) {
        const Result<Meeting> now = oneOnOnes.meeting(fate.meeting);
        if (!now)
            return fail(now.error());
        meetings << meetingJson(*now);
    }
    answer.json.insert(QStringLiteral("meetings"), meetings);
    return answer;
}

} // namespace lanai
