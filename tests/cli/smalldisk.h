// lanai-cli on a real disk that is small enough to be filled: a file system in memory that only the script sees.
#pragma once
#include "tests/cli/journalprogram.h"

namespace lanai::test {

// Empty where the file can't be read.
[[nodiscard]] QByteArray contentOf(const QString &path);

// Steps of a shell script that runs where the disk is mounted, with a copy of the journal on it as LANAI_JOURNAL. Needs
// Linux; where the tests don't run as root, a kernel that lets everybody have a name space.
class SmallDisk
{
public:
    explicit SmallDisk(const JournalProgram &program, int megabytes = 16);

    // "lanai-cli log Dana" with --today behind it. Returns which run it is, from 0.
    int run(const QByteArray &words, const QByteArray &input = {});
    // Until not one byte more fits than so many kilobytes.
    void fill(int leaving = 0);
    void makeRoom();
    // From here on nothing on it can be changed.
    void protect();
    // Names of what lies on the disk, into the next run's place.
    int list();

    // Runs the script. False when there was no such disk; reason() says why.
    [[nodiscard]] bool play();
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    [[nodiscard]] Ran ran(int step) const;

private:
    [[nodiscard]] QByteArray place(int step, const char *kind) const;

    const JournalProgram &m_program;
    QByteArray m_script;
    QByteArray m_reason;
    int m_steps = 0;
};

} // namespace lanai::test
