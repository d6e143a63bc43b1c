// What a person starts from, does and sees, in plain words: scenarios are made of these. A step that fails is named
// with its line in the scenario, and those after it are left out. Words are UTF-8; days are "2026-11-20".
#pragma once
#include "core/domain/meeting.h"
#include "tests/features/stage.h"

namespace lanai::test {

// Of a scenario's file: where a step was called. (clang 19 knows no std::source_location in GCC 12's library.)
struct Line
{
    const char *file;
    int number;

    static constexpr Line current(const char *file = __builtin_FILE(), int number = __builtin_LINE())
    {
        return {file, number};
    }
};

class Steps
{
public:
    explicit Steps(std::unique_ptr<Stage> &stage)
        : m_stage(stage)
    {
    }

protected:
    // An earlier step has failed.
    [[nodiscard]] static bool isOver() { return QTest::currentTestFailed(); }
    [[nodiscard]] Stage &stage() const { return *m_stage; }
    [[nodiscard]] Journal &journal() const { return *m_stage->bench().journal; }
    [[nodiscard]] Id peer(const char *name) const;
    // Waits until `holds`; else the step at `line` has failed, and `why` says what there is instead.
    static void expect(const std::function<bool()> &holds, const char *what, const std::function<QString()> &why,
                       Line line);

    std::unique_ptr<Stage> &m_stage;
};

class Given : public Steps
{
public:
    using Steps::Steps;

    // The sample's twelve peers and half a year of notes; unlocked, on Today.
    void theSampleJournalAt(const char *nowUtc) { begin(DeskBench::Content::Sample, nowUtc); }
    void anEmptyJournalAt(const char *nowUtc) { begin(DeskBench::Content::Empty, nowUtc); }
    // Both as another program writes them.
    void alsoAPeer(const char *name) const;
    void meanwhileTheCommandLineMarksAsHeld(const char *name, const char *day) const;
    // Time has passed; while the window is closed.
    void itIs(const char *nowUtc) const;
    // When a file is asked for, this is the answer; in a folder that is there or not.
    void theFileWillBe(const char *name) const;

private:
    void begin(DeskBench::Content content, const char *nowUtc) const;
};

class When : public Steps
{
public:
    using Steps::Steps;

    void iPress(const char *keys) const;
    void iType(const char *text) const;
    // Until the focus is on what is called so, or begins so.
    void iTabTo(const char *name, Line line = Line::current()) const;
    // In the menu that is open.
    void iChoose(const char *entry, Line line = Line::current()) const;
    void iCloseTheWindow() const;
    void iOpenItAgain() const;
};

class Then : public Steps
{
public:
    using Steps::Steps;

    void iAmOn(PageId page, Line line = Line::current()) const;
    void iAmAt(const char *name, Line line = Line::current()) const; // the focus is
    void iRead(const char *words, Line line = Line::current()) const;
    void iDoNotRead(const char *words, Line line = Line::current()) const;
    void iReadInThisOrder(const QList<const char *> &words, Line line = Line::current()) const;
    void itTookAtMost(int keys, Line line = Line::current()) const;

    void the1on1WithIs(const char *name, const char *day, MeetingState state, Line line = Line::current()) const;
    void theTermWithEnds(const char *name, const char *day, Line line = Line::current()) const;
    // Open commitments; `due` empty: without a day.
    void iOwe(const char *name, const char *what, const char *due, Line line = Line::current()) const;
    void iAmOwedBy(const char *name, const char *what, const char *due, Line line = Line::current()) const;
    void nothingIsOwedEitherWayAbout(const char *what, Line line = Line::current()) const;
    void iKnowOf(const char *name, const char *fact, Line line = Line::current()) const;

    void theFileSays(const char *words, Line line = Line::current()) const;
    void theFileDoesNotSay(const char *words, Line line = Line::current()) const;
    void thereIsNoFile(Line line = Line::current()) const;

private:
    [[nodiscard]] QString file() const; // a PDF's words; empty: none
    [[nodiscard]] bool isOwed(CommitmentSide side, const char *name, const char *what, const char *due) const;
};

// Base of a class of scenarios.
class Scenarios
{
protected:
    std::unique_ptr<Stage> stage;
    Given given{stage};
    When when{stage};
    Then then{stage};
};

} // namespace lanai::test
