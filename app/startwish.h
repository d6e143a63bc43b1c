// What one start of the window's program asks for, from its command line: of a program of its own, or of the one that
// runs already.
#pragma once
#include <QString>

class QCommandLineParser;

namespace lanai {

struct StartWish
{
    QString file;  // absolute; empty: the journal opened last
    QString today; // as it was typed; empty: the real one
    bool background = false;
    bool capture = false; // a small window for a note, and nothing else

    // `folder`: what a relative file is relative to. Words that aren't understood count for nothing.
    [[nodiscard]] static StartWish of(const QStringList &arguments, const QString &folder);
    // The same of this program's own command line. Ends the program where help was wanted or a word isn't understood.
    [[nodiscard]] static StartWish ofThisStart();
};

} // namespace lanai
