// Where journals lie: the one opened last, and where a new one goes. Settings hold paths and times, never a name.
#pragma once
#include <QDateTime>

namespace lanai {

// Empty when there is none, or it is gone.
[[nodiscard]] QString journalOpenedLast();
// Local time; invalid when this program never opened it.
[[nodiscard]] QDateTime lastOpenedAt(const QString &path);
void rememberJournal(const QString &path, const QDateTime &openedUtc);

// "Peers.lanai" among the person's documents, with a number where that is taken.
[[nodiscard]] QString proposedJournalPath();
// Beside `journal`, with the day in its name and a number where that is taken.
[[nodiscard]] QString freePathBeside(const QString &journal, QDate day);
// Makes the folder that a file is to lie in; what fails is said by whoever writes the file.
void makeFolderOf(const QString &path);

} // namespace lanai
