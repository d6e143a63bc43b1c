// A circle of Dana and Priya for tests: every four weeks on Wednesdays at 16:00 in Berlin.
#pragma once
#include "core/journal/circles.h"
#include "tests/support/openjournal.h"

namespace lanai::test {

[[nodiscard]] inline Circle newCircle(const OpenJournal &journal)
{
    Circle circle;
    circle.name = QStringLiteral("First Fridays");
    circle.purpose = QStringLiteral("Say aloud what the first year is like");
    circle.rule = QStringLiteral("Names stay here");
    circle.members = {journal.dana, journal.priya};
    return circle;
}

[[nodiscard]] inline CircleStart everyFourWeeks()
{
    CircleStart start;
    start.schedule.rhythm = Rhythm::everyWeeks(4, Qt::Wednesday);
    start.schedule.time = QTime(16, 0);
    start.schedule.zone = "Europe/Berlin";
    start.schedule.minutes = 60;
    return start;
}

inline Id startedCircle(const OpenJournal &journal)
{
    const Id id = journal->circles().add(newCircle(journal)).value();
    if (const auto started = journal->circles().start(id, everyFourWeeks()); !started)
        qWarning("not started: %s", why(started).constData());
    return id;
}

[[nodiscard]] inline CircleSession plainSession(const Id &circle, const char *iso)
{
    CircleSession session;
    session.circleId = circle;
    session.date = day(iso);
    session.time = QTime(16, 0);
    session.zone = "Europe/Berlin";
    return session;
}

[[nodiscard]] inline CircleTakeaway takenFrom(const Id &peer, const char *text)
{
    CircleTakeaway takeaway;
    takeaway.peerId = peer;
    takeaway.text = QString::fromUtf8(text);
    return takeaway;
}

// It met a week ago about delegation; Dana hosted and was there, and two things were taken away.
inline Id heldCircle(const OpenJournal &journal)
{
    const Id id = startedCircle(journal);
    CircleSession session = plainSession(id, "2026-11-12");
    session.hostId = journal.dana;
    session.topic = QStringLiteral("Delegation");
    const Id planned = journal->circles().plan(session).value();
    HeldSession held;
    held.attended = {journal.dana};
    held.notes = QStringLiteral("Half a page was the right length");
    held.takeaways = {takenFrom(journal.dana, "Delegation begins with what you are best at"),
                      takenFrom({}, "Being worse informed is part of it")};
    if (const auto done = journal->circles().hold(planned, held); !done)
        qWarning("not held: %s", why(done).constData());
    return id;
}

[[nodiscard]] inline QList<QDate> sessionDays(const QList<CircleMeeting> &meetings)
{
    QList<QDate> all;
    for (const CircleMeeting &meeting : meetings)
        all << meeting.session.date;
    return all;
}

} // namespace lanai::test
