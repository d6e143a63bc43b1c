#include "ui/shell/actionspecs.h"
#include <QCoreApplication>

namespace lanai {
namespace {

struct ActionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

ActionSpec page(const char *id, const QString &text, const QString &keys, const char *icon, PageId leadsTo)
{
    return {QString::fromLatin1(id), text, QKeySequence(keys), {}, QString::fromLatin1(icon), leadsTo};
}

ActionSpec everywhere(const char *id, const QString &text, const QString &keys, const char *icon = "")
{
    return {QString::fromLatin1(id), text, QKeySequence(keys), {}, QString::fromLatin1(icon), {}};
}

ActionSpec on(PageId where, const char *id, const QString &text, const QString &keys, const char *icon = "")
{
    return {QString::fromLatin1(id), text, QKeySequence(keys), where, QString::fromLatin1(icon), {}};
}

QList<ActionSpec> specsOfEveryPage()
{
    return {
        page("go-today", ActionsWords::tr("Today"), QStringLiteral("Ctrl+1"), "today", PageId::Today),
        page("go-peers", ActionsWords::tr("Peers"), QStringLiteral("Ctrl+2"), "peers", PageId::Peers),
        page("go-rituals", ActionsWords::tr("Rituals"), QStringLiteral("Ctrl+0"), "gift", PageId::Rituals),
        page("go-oneonones", ActionsWords::tr("1:1s"), QStringLiteral("Ctrl+3"), "oneonones", PageId::OneOnOnes),
        page("go-projects", ActionsWords::tr("Projects"), QStringLiteral("Ctrl+4"), "projects", PageId::Projects),
        page("go-commitments", ActionsWords::tr("Commitments"), QStringLiteral("Ctrl+9"), "check", PageId::Commitments),
        page("go-trust", ActionsWords::tr("Trust"), QStringLiteral("Ctrl+5"), "trust", PageId::Trust),
        page("go-circles", ActionsWords::tr("Circles"), QStringLiteral("Ctrl+6"), "circles", PageId::Circles),
        page("go-asks", ActionsWords::tr("Asks"), QStringLiteral("Ctrl+7"), "asks", PageId::Asks),
        page("go-staff", ActionsWords::tr("Staff meeting"), QStringLiteral("Ctrl+8"), "staff", PageId::Staff),
        page("go-settings", ActionsWords::tr("Settings"), QStringLiteral("Ctrl+,"), "settings", PageId::Settings),
        page("go-breadth", ActionsWords::tr("Breadth: whom I really speak with"), QStringLiteral("Ctrl+Shift+B"),
             "peers", PageId::Breadth),
        page("go-marks", ActionsWords::tr("Capture marks"), QStringLiteral("Ctrl+M"), "help", PageId::Marks),
        page("search-page", ActionsWords::tr("Search everything"), QStringLiteral("Ctrl+Shift+F"), "search",
             PageId::Search),
        everywhere("palette", ActionsWords::tr("Find anything"), QStringLiteral("Ctrl+K"), "search"),
        everywhere("log", ActionsWords::tr("Log a 1:1"), QStringLiteral("Ctrl+N"), "plus"),
        everywhere("prep", ActionsWords::tr("Prep the next 1:1"), QStringLiteral("Ctrl+Shift+P"), "prep"),
        everywhere("know", ActionsWords::tr("Add what you know of somebody"), QStringLiteral("Ctrl+Shift+K"), "heart"),
        everywhere("ask-new", ActionsWords::tr("New ask"), QStringLiteral("Ctrl+Shift+A"), "asks"),
        everywhere("kudos", ActionsWords::tr("Say a kind word"), QStringLiteral("Ctrl+Shift+G"), "gift"),
        page("go-review", ActionsWords::tr("Weekly review"), QStringLiteral("Ctrl+R"), "check", PageId::Review),
        everywhere("undo", ActionsWords::tr("Undo"), QStringLiteral("Ctrl+Z"), "undo"),
        everywhere("lock", ActionsWords::tr("Lock"), QStringLiteral("Ctrl+L"), "lock"),
        everywhere("discreet", ActionsWords::tr("Discreet mode"), QStringLiteral("Ctrl+Shift+D"), "eye-off"),
        everywhere("remember-key", ActionsWords::tr("Remember this journal on this computer, or forget it"), {}, "key"),
        everywhere("change-passphrase", ActionsWords::tr("Change the passphrase"), {}, "key"),
        everywhere("recovery-sheet", ActionsWords::tr("Make the recovery sheet"), {}, "print"),
        everywhere("shortcuts", ActionsWords::tr("Keyboard shortcuts"), QStringLiteral("F1"), "keyboard"),
        everywhere("back", ActionsWords::tr("Back"), QStringLiteral("Alt+Left"), "back"),
        everywhere("quit", ActionsWords::tr("Quit"), QStringLiteral("Ctrl+Q")),
    };
}

QList<ActionSpec> specsOfTheReview()
{
    return {
        on(PageId::Review, "review-log", ActionsWords::tr("Log it"), QStringLiteral("L"), "edit"),
        on(PageId::Review, "review-held", ActionsWords::tr("It was held"), QStringLiteral("H"), "check"),
        on(PageId::Review, "review-skip", ActionsWords::tr("Skip the 1:1 one is on"), QStringLiteral("S"), "close"),
        on(PageId::Review, "review-kept", ActionsWords::tr("The commitment is kept"), QStringLiteral("K"), "check"),
        on(PageId::Review, "review-renegotiate", ActionsWords::tr("Agree on another day"), QStringLiteral("O"),
           "calendar"),
        on(PageId::Review, "review-drop", ActionsWords::tr("Drop the commitment"), QStringLiteral("D"), "close"),
        on(PageId::Review, "review-renew", ActionsWords::tr("Renew the term"), QStringLiteral("R")),
        on(PageId::Review, "review-change", ActionsWords::tr("Change the rhythm"), QStringLiteral("C")),
        on(PageId::Review, "review-pause", ActionsWords::tr("Pause the series"), QStringLiteral("P")),
        on(PageId::Review, "review-end", ActionsWords::tr("End the series"), QStringLiteral("E")),
        on(PageId::Review, "review-agenda", ActionsWords::tr("Add a line to the agenda"), QStringLiteral("A"), "plus"),
        on(PageId::Review, "review-plan", ActionsWords::tr("Plan a 1:1"), QStringLiteral("M"), "calendar"),
        on(PageId::Review, "review-snooze", ActionsWords::tr("Snooze the person"), QStringLiteral("Z"), "clock"),
        on(PageId::Review, "review-pass", ActionsWords::tr("Leave the line as it is"), QStringLiteral("N")),
        on(PageId::Review, "review-finish", ActionsWords::tr("Finish the weekly review"), QStringLiteral("Ctrl+Return"),
           "check"),
    };
}

QList<ActionSpec> specsOfRituals()
{
    return {
        on(PageId::Rituals, "ritual-new", ActionsWords::tr("New ritual"), QStringLiteral("Ctrl+Shift+N"), "plus"),
        on(PageId::Rituals, "ritual-happened", ActionsWords::tr("The ritual happened"), QStringLiteral("H"), "check"),
        on(PageId::Rituals, "ritual-change", ActionsWords::tr("Change the ritual"), QStringLiteral("C"), "edit"),
        on(PageId::Rituals, "ritual-note", ActionsWords::tr("Open the ritual’s last note"), QStringLiteral("O"),
           "book"),
        on(PageId::Rituals, "ritual-idea", ActionsWords::tr("Follow the suggestion"), QStringLiteral("A"), "bulb"),
        on(PageId::Rituals, "ritual-end", ActionsWords::tr("End the ritual, or let it go on"), QStringLiteral("E")),
        on(PageId::Rituals, "ritual-delete", ActionsWords::tr("Delete the ritual"), QStringLiteral("Del"), "trash"),
    };
}

QList<ActionSpec> specsOfCircles()
{
    return {
        on(PageId::Circles, "circle-new", ActionsWords::tr("New circle"), QStringLiteral("Ctrl+Shift+N"), "plus"),
        on(PageId::Circles, "circle-change", ActionsWords::tr("Change the circle"), QStringLiteral("C"), "edit"),
        on(PageId::Circles, "circle-held", ActionsWords::tr("The session took place"), QStringLiteral("H"), "check"),
        on(PageId::Circles, "circle-skip", ActionsWords::tr("Skip the session"), QStringLiteral("S"), "close"),
        on(PageId::Circles, "circle-plan", ActionsWords::tr("Plan a session"), QStringLiteral("M"), "calendar"),
        on(PageId::Circles, "circle-topic", ActionsWords::tr("Add a topic to the bank"), QStringLiteral("T"), "plus"),
        on(PageId::Circles, "circle-decide", ActionsWords::tr("Decide about the circle’s term"), QStringLiteral("R")),
        on(PageId::Circles, "circle-print", ActionsWords::tr("Print the session sheet"), QStringLiteral("Ctrl+P"),
           "print"),
        on(PageId::Circles, "circle-export", ActionsWords::tr("Export the session sheet as PDF"),
           QStringLiteral("Ctrl+E"), "download"),
        on(PageId::Circles, "circle-delete", ActionsWords::tr("Delete the circle"), QStringLiteral("Del"), "trash"),
    };
}

QList<ActionSpec> specsOfOtherPages()
{
    return {
        on(PageId::Today, "today-log", ActionsWords::tr("Log the 1:1 one is on"), QStringLiteral("L"), "edit"),
        on(PageId::Today, "today-prep", ActionsWords::tr("Prep the 1:1 one is on"), QStringLiteral("P"), "prep"),
        on(PageId::OneOnOnes, "oneonones-move", ActionsWords::tr("Move the 1:1 one is on"), QStringLiteral("M"),
           "calendar"),
        on(PageId::OneOnOnes, "oneonones-skip", ActionsWords::tr("Skip the 1:1 one is on"), QStringLiteral("S"),
           "close"),
        on(PageId::OneOnOnes, "oneonones-away", ActionsWords::tr("Away weeks"), QStringLiteral("A"), "sun"),
        on(PageId::OneOnOnes, "oneonones-fortnight", ActionsWords::tr("Plan the next two weeks"), QStringLiteral("T"),
           "calendar"),
        on(PageId::Log, "log-save", ActionsWords::tr("Save the note"), QStringLiteral("Ctrl+Return"), "check"),
        on(PageId::Log, "log-save-next", ActionsWords::tr("Save and log the next"), QStringLiteral("Ctrl+Shift+Return"),
           "check"),
        on(PageId::Trust, "trust-save", ActionsWords::tr("Save the check-in"), QStringLiteral("Ctrl+Return"), "check"),
        on(PageId::Trust, "trust-new", ActionsWords::tr("New check-in today"), QStringLiteral("Ctrl+Shift+N"), "plus"),
        on(PageId::Staff, "staff-print", ActionsWords::tr("Print the sheet"), QStringLiteral("Ctrl+P"), "print"),
        on(PageId::Staff, "staff-export", ActionsWords::tr("Export the sheet as PDF"), QStringLiteral("Ctrl+E"),
           "download"),
        on(PageId::Staff, "staff-item-new", ActionsWords::tr("New item for the staff meeting"),
           QStringLiteral("Ctrl+Shift+N"), "plus"),
        on(PageId::Staff, "staff-matrix", ActionsWords::tr("Items and people side by side"),
           QStringLiteral("Ctrl+Shift+M"), "list"),
        on(PageId::Projects, "project-new", ActionsWords::tr("New project"), QStringLiteral("Ctrl+Shift+N"), "plus"),
        on(PageId::Projects, "project-on", ActionsWords::tr("Move the project on"), QStringLiteral("Ctrl+Shift+Right"),
           "chevron-right"),
        on(PageId::Projects, "project-back", ActionsWords::tr("Move the project back"),
           QStringLiteral("Ctrl+Shift+Left"), "chevron-left"),
        on(PageId::Prep, "prep-print", ActionsWords::tr("Print the prep sheet"), QStringLiteral("Ctrl+P"), "print"),
        on(PageId::Prep, "prep-export", ActionsWords::tr("Export the prep sheet as PDF"), QStringLiteral("Ctrl+E"),
           "download"),
        on(PageId::Prep, "prep-next", ActionsWords::tr("The next person of the day"), QStringLiteral("Ctrl+PgDown"),
           "chevron-right"),
        on(PageId::Prep, "prep-before", ActionsWords::tr("The person before"), QStringLiteral("Ctrl+PgUp"),
           "chevron-left"),
        on(PageId::Peers, "peer-add", ActionsWords::tr("New peer"), QStringLiteral("Ctrl+Shift+N"), "plus"),
        on(PageId::Peers, "peers-find", ActionsWords::tr("Find in the list"), QStringLiteral("Ctrl+F"), "search"),
        on(PageId::Breadth, "breadth-follow", ActionsWords::tr("Follow the advice"), QStringLiteral("A"), "bulb"),
        on(PageId::Peer, "composer-add", ActionsWords::tr("Add the line"), QStringLiteral("Ctrl+Return"), "check"),
    };
}

QList<ActionSpec> specsOfAsks()
{
    return {
        on(PageId::Asks, "ask-save", ActionsWords::tr("Save what is being written"), QStringLiteral("Ctrl+Return"),
           "check"),
        on(PageId::Asks, "ask-whom", ActionsWords::tr("Ask somebody"), QStringLiteral("Ctrl+Shift+S"), "mail"),
        on(PageId::Asks, "ask-reply", ActionsWords::tr("Add a reply"), QStringLiteral("Ctrl+Shift+R"), "plus"),
        on(PageId::Asks, "ask-refine", ActionsWords::tr("Refine the question"), QStringLiteral("Ctrl+Shift+E"), "edit"),
        on(PageId::Asks, "ask-weave", ActionsWords::tr("Weave the answer"), QStringLiteral("Ctrl+Shift+W"), "merge"),
        on(PageId::Asks, "ask-find", ActionsWords::tr("Find in the playbook"), QStringLiteral("Ctrl+F"), "search"),
    };
}

QList<ActionSpec> specsOfTheLedger()
{
    return {
        on(PageId::Commitments, "ledger-kept", ActionsWords::tr("The commitment is kept"), QStringLiteral("K"),
           "check"),
        on(PageId::Commitments, "ledger-renegotiate", ActionsWords::tr("Agree on another day"), QStringLiteral("O"),
           "calendar"),
        on(PageId::Commitments, "ledger-drop", ActionsWords::tr("Drop the commitment"), QStringLiteral("D"), "close"),
        on(PageId::Commitments, "ledger-correct", ActionsWords::tr("Correct the date"), QStringLiteral("C"), "edit"),
        on(PageId::Commitments, "ledger-reopen", ActionsWords::tr("Open the commitment again"), QStringLiteral("A"),
           "undo"),
        on(PageId::Commitments, "ledger-delete", ActionsWords::tr("Delete the commitment"), QStringLiteral("Del"),
           "trash"),
        on(PageId::Commitments, "ledger-all", ActionsWords::tr("Choose all that are shown"), QStringLiteral("Ctrl+A")),
        on(PageId::Commitments, "ledger-new", ActionsWords::tr("New commitment"), QStringLiteral("Ctrl+Shift+N"),
           "plus"),
    };
}

} // namespace

QList<ActionSpec> actionSpecs()
{
    return specsOfEveryPage() + specsOfOtherPages() + specsOfRituals() + specsOfCircles() + specsOfAsks() +
           specsOfTheLedger() + specsOfTheReview();
}

} // namespace lanai
