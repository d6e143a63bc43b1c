#include "tests/faults/everycommand.h"

namespace lanai::test {
namespace {

// @ is the marker.
constexpr const char *lines = R"(
peer add "Zoe @" --role "role @" --org "org @" --team "team @" --interdependence strong --preferred "Zo @" --pronouns "they @" --email @@example.com --phone "+49 @" --birthday 12-03 --met "met @" --tag "tag@"
peer edit Zoe --role "later role @" --name "Zoe B @"
fact add Zoe "fact @" --on 12-12 --category family --label "label @" --ask-on 2026-11-20
series add Zoe --every weekly --on thu --at 15:00 --from 2026-11-19 --purpose "purpose @"
series add Dana --every 2w --on fri --at 10:00 --from 2026-11-20 --purpose "another @"
log Zoe --on 2026-11-19 --kind 1:1 --worth 4 --outcome "outcome @" --remember "remember @" --tag "t@" -m "body @\n>> me by 3 Dec: promise @\n>> Zoe by 3 Dec: theirs @\n++ fact line @\n?? ask line @\n!! insight @\n-> agenda @"
log -m "about nobody @" --privacy sealed
note edit $note -m "changed body @\n>> me by 4 Dec: promise changed @\n>> Zoe by 3 Dec: theirs @\n?? ask line @"
capture Zoe -m "only looked at @"
jot -m "jotted @"
commitment renegotiate $promise --due 2026-12-10 --why "why @"
commitment kept $promise2
meeting move Dana 2026-11-20 --to "2026-11-21 11:00" --why "moved @"
meeting skip Zoe 2026-11-26 --why "skipped @"
away add 2026-12-24 2027-01-03 --why "away @"
ritual add "ritual @" --with Zoe Dana --every quarterly --tacked-on "after @" --next 2026-12-17
ritual happened "ritual @" -m "it was @"
ritual change "ritual @" --title "ritual two @"
kudos give Zoe "kind @" --on 2026-11-18
checkin add Zoe --trust 4 --listening 4 --listening-fact "listened @" --open-mindedness 3 --open-mindedness-fact "open @" --vulnerability 3 --vulnerability-fact "risked @" --told --asked --words "words @" --easier "easier @"
checkin edit $checkin --words "other words @"
ask add "question @" --context "because @" --tag "asktag@" --closes 2026-12-04
ask refine "question @" "better question @" --why "clearer @"
ask to "better question @" Zoe Dana --way meeting
ask reply "better question @" Zoe "answered @" --way meeting
ask weave "better question @" "Zoe: woven @" "-: mine @"
ask outcome "better question @" --did "did @" --went "went @"
ask thank "better question @" Zoe
ask project "better question @" Zoe
project add "project @" --with Zoe --about "about @" --why helps-partner --hope "hope @" --start 2026-11-10
project edit "project @" --about "about two @"
project note "project @" assumptions "assumed @"
project commit "project @" "inside @" --due 2026-11-25
project move "project @" converge
project move "project @" deliver
project move "project @" debrief
project debrief "project @" --thinking "thinking @" --values "values @" --communication "talks @" --differently "differently @" --another yes
project add "given up @" --with Dana
project abandon "given up @" --why "reason @"
circle add "circle @" --members Zoe Dana --purpose "for @" --values "shares @" --part sponsor --talks-in "room @" --link "https://@.example" --rule "rule @"
circle edit "circle @" --purpose "for two @"
circle start "circle @" --every 2w --on wed --at 16:00
circle topic "circle @" "wish @" --wanted-by Zoe
circle want "circle @" "wish @" Dana
circle session "circle @" 2026-11-25 --host Zoe --topic "wish @" --opening "opens @" --question "asks @" --closing "closes @" --notes "noted @"
circle session "circle @" 2026-11-18 --at 9:00 --topic "before @"
circle hold "circle @" 2026-11-18 --there Zoe --notes "was @" --takeaway "Zoe: taken @"
circle takeaway "circle @" 2026-11-18 "kept @" --tag "tagged@"
circle takeaway "circle @" 2026-11-18 "taken @" --become insight
circle skip "circle @" 2026-12-09 --why "skipped @"
circle decide "circle @" end --why "decided @"
circle sheet "circle @" 2026-11-18 --format html --output $out/circle.html --include takeaways,notes
staff add 2026-11-23 --attendees Zoe "Guest @" --title "staff @"
staff item 2026-11-23 "item @" --decision "decision @" --needs Zoe
staff preview 2026-11-23 "item @" Zoe supports -m "preview @"
staff outcome 2026-11-23 "item @" decided -m "decided @"
series decide Dana end --why "ended @"
peers
peer Zoe
upcoming
load
commitments
projects
circle
circle "circle @"
ritual list
ask
ask "better question @"
playbook "woven @"
checkin list
checkin due
kudos due
breadth
whoknows body @
staff 2026-11-23
search @
search @ --ranked
search "wrong @"
prep Zoe --format md --output $out/zoe.md
prep Zoe --format pdf --output $out/zoe.pdf --include private,conflict,trust
prep staff 2026-11-23 --format html --output $out/staff.html
export --as ics --output $out/all.ics
import $out/theirs.ics
note delete $note
trash
undo
undo
note delete $note
history $note
verify
backup
backup list
recovery-key
)";

} // namespace

QStringList everyCommand()
{
    return QString::fromUtf8(lines)
        .replace(QStringLiteral("@@"), QString::fromLatin1(markerWord) + QStringLiteral("\x01"))
        .replace(u'@', QString::fromLatin1(markerWord))
        .replace(u'\x01', u'@')
        .split(u'\n', Qt::SkipEmptyParts);
}

} // namespace lanai::test
