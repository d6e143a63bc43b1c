// What each error code says, as data for errortext.cpp. Written for somebody in a hurry: what happened, why, and
// what to do next, without a word of our trade.
#pragma once
#include "core/domain/error.h"
#include <QCoreApplication>
#include <array>
#include <string_view>

namespace lanai {

// How each detail of an error is written, one letter each: p path, d ISO date, b bytes as a size, i whole number,
// t as it is, l all that are left as a list that is cut when it is long, a all of them.
struct ErrorSentence
{
    ErrorCode code;
    QLatin1StringView word; // stable, for scripts
    std::string_view shape;
    const char *text;
    const char *bare = nullptr; // said when the last detail is missing or its list is empty
};

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    // clang-format off
    // In the order of ErrorCode.
    static constexpr std::array sentences{
        // The journal file
        ErrorSentence{ErrorCode::FileNotFound, QLatin1StringView("file-not-found"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "There is no file “%1”. Check its name and its folder.")},
        ErrorSentence{ErrorCode::FileExists, QLatin1StringView("file-exists"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” exists already and was left as it is. Choose another name.")},
        ErrorSentence{ErrorCode::NotAJournal, QLatin1StringView("not-a-journal"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a Lanai journal. Choose a file that ends in .lanai, or create a new journal.")},
        ErrorSentence{ErrorCode::WrongPassphrase, QLatin1StringView("wrong-passphrase"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "This passphrase does not open “%1”. Check Caps Lock and the keyboard layout, then try again. "
                       "If you are sure of the passphrase, the beginning of the file may be damaged: open its newest "
                       "backup instead.")},
        ErrorSentence{ErrorCode::DamagedFile, QLatin1StringView("damaged-file"), "pt",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is damaged (%2). It was left as it is. Open your newest backup of it (look in the Backups "
                       "folder beside it), and keep the damaged one until you have seen that nothing is missing."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is damaged. It was left as it is. Open your newest backup of it (look in the Backups folder "
                       "beside it), and keep the damaged one until you have seen that nothing is missing.")},
        ErrorSentence{ErrorCode::NewerFile, QLatin1StringView("newer-file"), "ptt",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” was written by a newer Lanai (its format is %2, this one reads up to %3). It was left as "
                       "it is. Update Lanai on this computer, then open it again."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” was written by a newer Lanai. It was left as it is. Update Lanai on this computer, then "
                       "open it again.")},
        ErrorSentence{ErrorCode::ReadOnly, QLatin1StringView("read-only"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” can be read here but not changed, so nothing was saved. Allow writing to the file and its "
                       "folder, or copy the file to a folder of your own.")},
        ErrorSentence{ErrorCode::CannotRead, QLatin1StringView("cannot-read"), "pt",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” can't be read: %2. Check that it is a file you may open, then try again."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” can't be read. Check that it is a file you may open, then try again.")},
        ErrorSentence{ErrorCode::CannotWrite, QLatin1StringView("cannot-write"), "pt",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” can't be written: %2. What was there before is unchanged. Check the folder and that you "
                       "may write there, then try again."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” can't be written. What was there before is unchanged. Check the folder and that you may "
                       "write there, then try again.")},
        ErrorSentence{ErrorCode::DiskFull, QLatin1StringView("disk-full"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "The disk that holds “%1” is full, so this was not saved. Everything saved before is safe. Free "
                       "some space, then try again.")},
        ErrorSentence{ErrorCode::Busy, QLatin1StringView("busy"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "Another program is using “%1” at this moment, so nothing was changed. Try again in a moment; "
                       "if it goes on, close the other program.")},
        ErrorSentence{ErrorCode::NoEncryption, QLatin1StringView("no-encryption"), "",
            QT_TRANSLATE_NOOP("ErrorText", "This copy of Lanai can't encrypt, so it wrote nothing. Install Lanai again from its own "
                       "package.")},
        ErrorSentence{ErrorCode::PragmaRefused, QLatin1StringView("pragma-refused"), "ttt",
            QT_TRANSLATE_NOOP("ErrorText", "The journal stayed closed because a safety setting did not hold (%1 should be %2 and is %3). "
                       "Install Lanai again from its own package."),
            QT_TRANSLATE_NOOP("ErrorText", "The journal stayed closed because a safety setting did not hold. Install Lanai again from its "
                       "own package.")},
        ErrorSentence{ErrorCode::MigrationFailed, QLatin1StringView("migration-failed"), "tt",
            QT_TRANSLATE_NOOP("ErrorText", "The journal could not be brought to format %1: %2. It is as it was before. Free some space on "
                       "the disk and try again, or go on with the Lanai you used before."),
            QT_TRANSLATE_NOOP("ErrorText", "The journal could not be brought to its new format. It is as it was before. Free some space on "
                       "the disk and try again, or go on with the Lanai you used before.")},
        ErrorSentence{ErrorCode::Storage, QLatin1StringView("storage"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The journal could not do this: %1. Everything saved before is safe. Try again; if it happens "
                       "twice, verify the journal."),
            QT_TRANSLATE_NOOP("ErrorText", "The journal could not do this. Everything saved before is safe. Try again; if it happens "
                       "twice, verify the journal.")},
        ErrorSentence{ErrorCode::EmptyPassphrase, QLatin1StringView("empty-passphrase"), "",
            QT_TRANSLATE_NOOP("ErrorText", "The passphrase is empty, and without one nothing would be private. Type a passphrase, best "
                       "four or five words.")},
        ErrorSentence{ErrorCode::NoKeychain, QLatin1StringView("no-keychain"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "Lanai can't ask the keychain of this computer (%1). Type the passphrase instead."),
            QT_TRANSLATE_NOOP("ErrorText", "Lanai can't ask the keychain of this computer. Type the passphrase instead.")},
        ErrorSentence{ErrorCode::KeychainSilent, QLatin1StringView("keychain-silent"), "",
            QT_TRANSLATE_NOOP("ErrorText", "The keychain of this computer doesn't answer. Type the passphrase instead.")},
        ErrorSentence{ErrorCode::KeychainDenied, QLatin1StringView("keychain-denied"), "",
            QT_TRANSLATE_NOOP("ErrorText", "The keychain of this computer was not opened for Lanai. Type the passphrase instead.")},
        ErrorSentence{ErrorCode::KeychainEmpty, QLatin1StringView("keychain-empty"), "",
            QT_TRANSLATE_NOOP("ErrorText", "The keychain of this computer doesn't hold this journal's key. Type the passphrase; you can choose there to remember it.")},
        ErrorSentence{ErrorCode::KeychainWrong, QLatin1StringView("keychain-wrong"), "",
            QT_TRANSLATE_NOOP("ErrorText", "What the keychain of this computer holds doesn't open this journal. Type the passphrase instead; the journal is unchanged.")},
        ErrorSentence{ErrorCode::Constraint, QLatin1StringView("constraint"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The journal did not take this, because it contradicts what it holds already: %1. Nothing was "
                       "changed. Look at what is there, then try again."),
            QT_TRANSLATE_NOOP("ErrorText", "The journal did not take this, because it contradicts what it holds already. Nothing was "
                       "changed. Look at what is there, then try again.")},
        // Words a person typed
        ErrorSentence{ErrorCode::EmptyName, QLatin1StringView("empty-name"), "",
            QT_TRANSLATE_NOOP("ErrorText", "The name is empty. Write a name, then try again.")},
        ErrorSentence{ErrorCode::NameTaken, QLatin1StringView("name-taken"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "There is a “%1” already. Add what tells the two apart, such as a last name or the company.")},
        ErrorSentence{ErrorCode::UnknownName, QLatin1StringView("unknown-name"), "tl",
            QT_TRANSLATE_NOOP("ErrorText", "Nobody in the journal is called “%1”. There are: %2. Check the spelling, or add the person "
                       "first."),
            QT_TRANSLATE_NOOP("ErrorText", "Nobody in the journal is called “%1”. Check the spelling, or add the person first.")},
        ErrorSentence{ErrorCode::AmbiguousName, QLatin1StringView("ambiguous-name"), "tl",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” may be one of these: %2. Nothing was changed. Write more of the name."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” may be more than one person. Nothing was changed. Write more of the name.")},
        ErrorSentence{ErrorCode::EmptyNote, QLatin1StringView("empty-note"), "",
            QT_TRANSLATE_NOOP("ErrorText", "The note is empty, so nothing was saved. Write a line, then try again.")},
        ErrorSentence{ErrorCode::NoteTooLong, QLatin1StringView("note-too-long"), "ib",
            QT_TRANSLATE_NOOP("ErrorText", "The note has %1 bytes and a note holds %2, so it was not saved. Divide it into several notes."),
            QT_TRANSLATE_NOOP("ErrorText", "The note is too long, so it was not saved. Divide it into several notes.")},
        ErrorSentence{ErrorCode::InvalidUtf8, QLatin1StringView("invalid-utf8"), "i",
            QT_TRANSLATE_NOOP("ErrorText", "The text is not valid UTF-8 (at byte %1), so nothing was saved. Save the text as UTF-8, then "
                       "try again."),
            QT_TRANSLATE_NOOP("ErrorText", "The text is not valid UTF-8, so nothing was saved. Save the text as UTF-8, then try again.")},
        ErrorSentence{ErrorCode::EmptyText, QLatin1StringView("empty-text"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "Something is missing: “%1” is empty. Write a few words there, then try again."),
            QT_TRANSLATE_NOOP("ErrorText", "The text is empty. Write a few words, then try again.")},
        ErrorSentence{ErrorCode::UnreadableDate, QLatin1StringView("unreadable-date"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a date that Lanai can read. Write it as 2026-12-03.")},
        ErrorSentence{ErrorCode::UnreadableTime, QLatin1StringView("unreadable-time"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a time of day that Lanai can read. Write it as 15:00.")},
        ErrorSentence{ErrorCode::UnknownTimeZone, QLatin1StringView("unknown-time-zone"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "This computer knows no time zone “%1”. Write it as Europe/Berlin or America/New_York.")},
        ErrorSentence{ErrorCode::UnknownValue, QLatin1StringView("unknown-value"), "tta",
            QT_TRANSLATE_NOOP("ErrorText", "“%2” is not a possible %1. Choose one of these: %3."),
            QT_TRANSLATE_NOOP("ErrorText", "“%2” is not a possible %1. Choose another.")},
        ErrorSentence{ErrorCode::OutOfRange, QLatin1StringView("out-of-range"), "tttt",
            QT_TRANSLATE_NOOP("ErrorText", "The number for %1 can't be %2. Choose one from %3 to %4."),
            QT_TRANSLATE_NOOP("ErrorText", "The number for %1 can't be %2. Choose another.")},
        ErrorSentence{ErrorCode::EmptyQuery, QLatin1StringView("empty-query"), "",
            QT_TRANSLATE_NOOP("ErrorText", "There is nothing to look for yet. Write at least one word that should be found; words with a "
                       "minus only take away.")},
        ErrorSentence{ErrorCode::BadQuery, QLatin1StringView("bad-query"), "tt",
            QT_TRANSLATE_NOOP("ErrorText", "The search stopped at “%1”: %2. Change that part, then search again."),
            QT_TRANSLATE_NOOP("ErrorText", "The search stopped at “%1”. Change that part, then search again.")},
        // Rules
        ErrorSentence{ErrorCode::TermTooLong, QLatin1StringView("term-too-long"), "ddd",
            QT_TRANSLATE_NOOP("ErrorText", "A term runs for three months at most, so one that begins on %1 can't run until %2. Choose %3 "
                       "or an earlier day; then you decide afresh.")},
        ErrorSentence{ErrorCode::TermEndsBeforeItBegins, QLatin1StringView("term-ends-before-it-begins"), "dd",
            QT_TRANSLATE_NOOP("ErrorText", "The term would begin on %1 and end before that, on %2. Choose a later last day.")},
        ErrorSentence{ErrorCode::TermOpenAlready, QLatin1StringView("term-open-already"), "td",
            QT_TRANSLATE_NOOP("ErrorText", "A term with %1 runs until %2. Decide on that one first: renew, change, pause or end it.")},
        ErrorSentence{ErrorCode::NoOpenSeries, QLatin1StringView("no-open-series"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "There are no regular 1:1s with %1 at present. Start a series first.")},
        ErrorSentence{ErrorCode::NothingToDecide, QLatin1StringView("nothing-to-decide"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "With %1 there is nothing to decide now. Look at the term to see when it ends.")},
        ErrorSentence{ErrorCode::DecisionTooLate, QLatin1StringView("decision-too-late"), "td",
            QT_TRANSLATE_NOOP("ErrorText", "The term with %1 was over on %2, too early for this. Choose another day, or start again with a "
                       "new term.")},
        ErrorSentence{ErrorCode::MeetingNotFound, QLatin1StringView("meeting-not-found"), "td",
            QT_TRANSLATE_NOOP("ErrorText", "There is no 1:1 with %1 on %2. Look at what is coming up for its day, then try again.")},
        ErrorSentence{ErrorCode::MeetingNotPlanned, QLatin1StringView("meeting-not-planned"), "tdt",
            QT_TRANSLATE_NOOP("ErrorText", "The 1:1 with %1 on %2 is no longer planned (it is %3), so it stays as it is. Choose a planned "
                       "one."),
            QT_TRANSLATE_NOOP("ErrorText", "The 1:1 with %1 on %2 is no longer planned, so it stays as it is. Choose a planned one.")},
        ErrorSentence{ErrorCode::MeetingAhead, QLatin1StringView("meeting-ahead"), "td",
            QT_TRANSLATE_NOOP("ErrorText", "The 1:1 with %1 on %2 is still to come, so it was not marked as held. If you met earlier, move "
                       "it to that day first.")},
        ErrorSentence{ErrorCode::DayAhead, QLatin1StringView("day-ahead"), "dd",
            QT_TRANSLATE_NOOP("ErrorText", "%1 is still to come (today is %2), so nothing can have happened then and nothing was saved. "
                       "Choose today or an earlier day.")},
        ErrorSentence{ErrorCode::DuePassed, QLatin1StringView("due-passed"), "dd",
            QT_TRANSLATE_NOOP("ErrorText", "%1 is past (today is %2), so it can't be the new due day. Choose today or a later day.")},
        ErrorSentence{ErrorCode::OnlyForOneOnOnes, QLatin1StringView("only-for-one-on-ones"), "l",
            QT_TRANSLATE_NOOP("ErrorText", "Only a 1:1 with one person has these: %1. Nothing was saved. Make the note a 1:1 with one "
                       "person, or write them into the note instead."),
            QT_TRANSLATE_NOOP("ErrorText", "Only a 1:1 with one person has a worth, an outcome and a line to remember. Nothing was saved. "
                       "Make the note a 1:1 with one person.")},
        ErrorSentence{ErrorCode::RenegotiatedTooLate, QLatin1StringView("renegotiated-too-late"), "d",
            QT_TRANSLATE_NOOP("ErrorText", "A commitment can be renegotiated up to its due day, which was %1. Keep it late, or drop it and "
                       "make a new one.")},
        ErrorSentence{ErrorCode::CommitmentClosed, QLatin1StringView("commitment-closed"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is kept or dropped already, so it stays as it is. Make a new commitment instead.")},
        ErrorSentence{ErrorCode::StaffMeetingExists, QLatin1StringView("staff-meeting-exists"), "d",
            QT_TRANSLATE_NOOP("ErrorText", "There is a staff meeting on %1 already. Add your items to that one, or choose another day.")},
        ErrorSentence{ErrorCode::StaffMeetingNotFound, QLatin1StringView("staff-meeting-not-found"), "d",
            QT_TRANSLATE_NOOP("ErrorText", "There is no staff meeting on %1. Add it first, or choose another day."),
            QT_TRANSLATE_NOOP("ErrorText", "No staff meeting is planned. Add the next one first.")},
        ErrorSentence{ErrorCode::StaffMeetingNotMade, QLatin1StringView("staff-meeting-not-made"), "d",
            QT_TRANSLATE_NOOP("ErrorText", "The staff meeting on %1 is not in the journal yet. It is added by itself as soon as the one "
                       "before it is over and the journal is opened where it can be changed. Try again then.")},
        ErrorSentence{ErrorCode::StaffItemNotFound, QLatin1StringView("staff-item-not-found"), "tl",
            QT_TRANSLATE_NOOP("ErrorText", "No item of this staff meeting fits “%1”. Its items are: %2. Choose one of them."),
            QT_TRANSLATE_NOOP("ErrorText", "No item of this staff meeting fits “%1”; it has none yet. Add an item first.")},
        ErrorSentence{ErrorCode::NotFound, QLatin1StringView("not-found"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "Nothing in the journal has the id %1. Check the id, or look in the trash.")},
        ErrorSentence{ErrorCode::ChangedElsewhere, QLatin1StringView("changed-elsewhere"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” was changed elsewhere in the meantime and was left as it is now. Look at it again, then "
                       "repeat your change if you still want it.")},
        ErrorSentence{ErrorCode::NothingToUndo, QLatin1StringView("nothing-to-undo"), "",
            QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo. To bring back something older, look at its history.")},
        ErrorSentence{ErrorCode::TouchedLater, QLatin1StringView("touched-later"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” was changed again since, so nothing was undone. Open its history and choose the version "
                       "you want.")},
        ErrorSentence{ErrorCode::NothingToPrint, QLatin1StringView("nothing-to-print"), "",
            QT_TRANSLATE_NOOP("ErrorText", "There is nothing to put on this sheet. Choose another day, or include more.")},
        ErrorSentence{ErrorCode::NotACalendar, QLatin1StringView("not-a-calendar"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a calendar. Choose a file that ends in .ics, as calendars export it.")},
        ErrorSentence{ErrorCode::CalendarTooLarge, QLatin1StringView("calendar-too-large"), "pbb",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is too large (%2; a calendar file holds up to %3), so nothing was read. Export a shorter "
                       "stretch of the calendar, then try again.")},
        ErrorSentence{ErrorCode::PictureTooLarge, QLatin1StringView("picture-too-large"), "bb",
            QT_TRANSLATE_NOOP("ErrorText", "This picture is too large (%1; a note's picture holds up to %2). Your text is kept. Make the "
                       "picture smaller, then add it again.")},
        ErrorSentence{ErrorCode::PauseEndsTooEarly, QLatin1StringView("pause-ends-too-early"), "dd",
            QT_TRANSLATE_NOOP("ErrorText", "A pause can't last until %1, because that is not after %2. Choose a later day; then you decide "
                       "again.")},
        ErrorSentence{ErrorCode::AwayEndsBeforeItBegins, QLatin1StringView("away-ends-before-it-begins"), "dd",
            QT_TRANSLATE_NOOP("ErrorText", "You can't be away from %1 to %2: that ends before it begins. Choose a later last day.")},
        ErrorSentence{ErrorCode::AwayBeginsAlready, QLatin1StringView("away-begins-already"), "d",
            QT_TRANSLATE_NOOP("ErrorText", "A time away that begins on %1 is there already. Change that one, or begin on another day.")},
        ErrorSentence{ErrorCode::AwayNotFound, QLatin1StringView("away-not-found"), "d",
            QT_TRANSLATE_NOOP("ErrorText", "No time away begins on %1. Look at those there are, then name the first day.")},
        ErrorSentence{ErrorCode::LateAmongThem, QLatin1StringView("late-among-them"), "it",
            QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed: of these, %1 are past their due day, “%2” among them. Those can be kept or "
                       "dropped, not agreed anew. Take them out, then try again."),
            QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed: of these, %1 are past their due day. Those can be kept or dropped, not "
                       "agreed anew. Take them out, then try again.")},
        ErrorSentence{ErrorCode::ProjectNeedsPeer, QLatin1StringView("project-needs-peer"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” has nobody to do it with yet. Name at least one peer; that is what a project is for.")},
        ErrorSentence{ErrorCode::ProjectDueBeforeStart, QLatin1StringView("project-due-before-start"), "dd",
            QT_TRANSLATE_NOOP("ErrorText", "The project would be due on %1 and start after that, on %2. Choose a later due day; two weeks "
                       "are a good length.")},
        ErrorSentence{ErrorCode::ProjectPhaseSkipped, QLatin1StringView("project-phase-skipped"), "tl",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” has not been through this yet: %2. Go there first, or say in one line why it is left out."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” would leave out a phase. Go there first, or say in one line why it is left out.")},
        ErrorSentence{ErrorCode::ProjectEnded, QLatin1StringView("project-ended"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is closed or abandoned, so it stays as it is. Undo that first, or start a new project.")},
        ErrorSentence{ErrorCode::ProjectNotDelivered, QLatin1StringView("project-not-delivered"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not delivered yet, so it is too early for the debrief. Move it on to Deliver first, or "
                       "abandon it: that is no failure.")},
        ErrorSentence{ErrorCode::EmptyDebrief, QLatin1StringView("empty-debrief"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The debrief of “%1” is still empty. One line about how one of you works is enough; then close it.")},
        ErrorSentence{ErrorCode::RecoveryKeyIncomplete, QLatin1StringView("recovery-key-incomplete"), "ii",
            QT_TRANSLATE_NOOP("ErrorText", "The recovery key has %2 letters and digits, and %1 were typed. Compare it with the sheet, line by line."),
            QT_TRANSLATE_NOOP("ErrorText", "This is not the whole recovery key. Compare it with the sheet, line by line.")},
        ErrorSentence{ErrorCode::RecoveryKeyMistyped, QLatin1StringView("recovery-key-mistyped"), "i",
            QT_TRANSLATE_NOOP("ErrorText", "Line %1 of the recovery key is not as on the sheet. Compare its five groups, then try again."),
            QT_TRANSLATE_NOOP("ErrorText", "The recovery key is not as on the sheet. Compare it line by line, then try again.")},
        ErrorSentence{ErrorCode::CopyDiffers, QLatin1StringView("copy-differs"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "A copy of “%1” did not hold everything, so nothing was replaced and the journal is as it was. Check the disk, then try again.")},
        ErrorSentence{ErrorCode::SamePassphrase, QLatin1StringView("same-passphrase"), "",
            QT_TRANSLATE_NOOP("ErrorText", "This is the passphrase the journal has already. Choose another one; nothing was changed.")},
        ErrorSentence{ErrorCode::InboxForeign, QLatin1StringView("inbox-foreign"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not the inbox that this journal made, so nothing in it was filed. If an older backup was restored, it belongs to the journal as it was before; if it is another journal’s, put it back beside that one. Else move it away: a new one is made at the next unlocking.")},
        ErrorSentence{ErrorCode::InboxMissing, QLatin1StringView("inbox-missing"), "p",
            QT_TRANSLATE_NOOP("ErrorText", "There is no “%1” to keep the note in. Unlock the journal once in its folder, which makes it; then notes can be taken while it is locked.")},
        ErrorSentence{ErrorCode::AskToNobody, QLatin1StringView("ask-to-nobody"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "Nobody is named to ask “%1”. Name at least one peer or circle; until then it stays a draft.")},
        ErrorSentence{ErrorCode::AskRecipientReplied, QLatin1StringView("ask-recipient-replied"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "What came from %1 already is a reply, so the question did go there. Remove the reply first, then take the question back.")},
        ErrorSentence{ErrorCode::AskClosed, QLatin1StringView("ask-closed"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is closed, so it stays as it is. Take it up again first; nothing was changed.")},
        ErrorSentence{ErrorCode::AskNotClosed, QLatin1StringView("ask-not-closed"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” is not closed. It can go on as it is; nothing was changed.")},
        ErrorSentence{ErrorCode::AskNotAnswered, QLatin1StringView("ask-not-answered"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” has no reply yet, so there is nothing to have done with it or to give thanks for. Add the first reply, then try again.")},
        ErrorSentence{ErrorCode::SameWording, QLatin1StringView("same-wording"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The question already reads “%1”. Change the words first; the ones before are kept.")},
        ErrorSentence{ErrorCode::NothingToWeave, QLatin1StringView("nothing-to-weave"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” has no reply yet, so there is nothing to weave. Add what somebody answered, then weave it.")},
        ErrorSentence{ErrorCode::CircleNeedsMember, QLatin1StringView("circle-needs-member"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The circle “%1” has no members yet. Name at least one peer; a circle is the people in it.")},
        ErrorSentence{ErrorCode::CircleEnded, QLatin1StringView("circle-ended"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The circle “%1” has come to its end, so nothing new is planned in it. Undo that first, or begin a new circle.")},
        ErrorSentence{ErrorCode::CircleSessionNotPlanned, QLatin1StringView("circle-session-not-planned"), "tdt",
            QT_TRANSLATE_NOOP("ErrorText", "The session of “%1” on %2 is not planned any more: it is %3. Undo that first, or plan another one."),
            QT_TRANSLATE_NOOP("ErrorText", "That session of “%1” is not planned any more. Undo that first, or plan another one.")},
        ErrorSentence{ErrorCode::CircleSessionNotFound, QLatin1StringView("circle-session-not-found"), "td",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” has no session on %2. Look at its sessions, then name the day of one."),
            QT_TRANSLATE_NOOP("ErrorText", "“%1” has no such session. Look at its sessions, then name the day of one.")},
        ErrorSentence{ErrorCode::TakeawayBecameAlready, QLatin1StringView("takeaway-became-already"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "“%1” became a thing of its own already. Change that one instead; the takeaway still points to it.")},
        ErrorSentence{ErrorCode::CircleSealed, QLatin1StringView("circle-sealed"), "t",
            QT_TRANSLATE_NOOP("ErrorText", "The circle “%1” is sealed, so nothing of it goes on a sheet. Read it on the screen, or make the circle private first.")},
        ErrorSentence{ErrorCode::AskSealed, QLatin1StringView("ask-sealed"), "",
            QT_TRANSLATE_NOOP("ErrorText", "A sealed question can't become a topic of a circle that isn't sealed. Seal the circle, or unseal the question first; nothing was changed.")},
        ErrorSentence{ErrorCode::Cancelled, QLatin1StringView("cancelled"), "",
            QT_TRANSLATE_NOOP("ErrorText", "Stopped, as you asked. Nothing was changed.")},
        ErrorSentence{ErrorCode::Usage, QLatin1StringView("usage"), "t", QT_TRANSLATE_NOOP("ErrorText", "%1")},
    };
    // clang-format on
};

} // namespace lanai
