// The groups of commands: each is one file, and joins the others in commandGroups().
#pragma once
#include "app/cli/command.h"

namespace lanai {

[[nodiscard]] CommandGroup askCommands();
[[nodiscard]] CommandGroup circleCommands();
[[nodiscard]] CommandGroup exchangeCommands();
[[nodiscard]] CommandGroup noteCommands();
[[nodiscard]] CommandGroup peopleCommands();
[[nodiscard]] CommandGroup prepCommands();
[[nodiscard]] CommandGroup projectCommands();
[[nodiscard]] CommandGroup promiseCommands();
[[nodiscard]] CommandGroup recordCommands();
[[nodiscard]] CommandGroup rhythmCommands();
[[nodiscard]] CommandGroup searchCommands();
[[nodiscard]] CommandGroup staffCommands();
[[nodiscard]] CommandGroup trustCommands();
[[nodiscard]] CommandGroup vaultCommands();

// Those of a group that stand in a file of their own.
[[nodiscard]] QList<Command> askOfflineCommands();
[[nodiscard]] QList<Command> askPeopleCommands();
[[nodiscard]] QList<Command> awayCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] Command breadthCommand();
[[nodiscard]] Command calendarImportCommand();
[[nodiscard]] QList<Command> circleSessionCommands();
[[nodiscard]] Command circleSheetCommand();
[[nodiscard]] QList<Command> circleTakingCommands();
[[nodiscard]] QList<Command> circleTopicCommands();
[[nodiscard]] Command eraseCommand();
[[nodiscard]] Command factAddCommand();
[[nodiscard]] QList<Command> inboxCommands();
[[nodiscard]] QList<Command> keyCommands();
[[nodiscard]] QList<Command> kudosCommands();
[[nodiscard]] Command loadCommand();
[[nodiscard]] QList<Command> meetingCommands();
[[nodiscard]] Command noteCommand();
[[nodiscard]] Command noteDeleteCommand();
[[nodiscard]] Command noteEditCommand();
[[nodiscard]] Command playbookCommand();
[[nodiscard]] QList<Command> projectWorkCommands();
[[nodiscard]] QList<Command> ritualCommands();
[[nodiscard]] QList<Command> seriesCommands();
[[nodiscard]] Command upcomingCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command whoKnowsCommand();

} // namespace lanai
