// The sample's story, held against the pictures of Thursday 19 November 2026 and the rules.
#include "core/domain/termlength.h"
#include "core/domain/termmeetings.h"
#include "core/domain/termstate.h"
#include "core/journal/samplesource.h"
#include "core/journal/starterset.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include <QDirIterator>
#include <QRegularExpression>

using namespace lanai;
using namespace lanai::test;

namespace {

SampleJournal sampleOn(QDate today)
{
    const auto sample = readSample(today, "Europe/Berlin");
    if (!sample)
        qFatal("%s", qPrintable(sample.error().args.join(QStringLiteral(" | "))));
    return *sample;
}

const SampleJournal &sample()
{
    static const SampleJournal read = sampleOn(today());
    return read;
}

// "27 Aug, 10 Sep" → days around the turn of that year.
QList<QDate> daysWritten(const char *written)
{
    QList<QDate> all;
    for (const QString &one : QString::fromLatin1(written).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QDate day = QLocale::c().toDate(one + QStringLiteral(" 2026"), QStringLiteral("d MMM yyyy"));
        all << (day < QDate(2026, 5, 1) ? day.addYears(1) : day);
    }
    return all;
}

SampleSeries seriesOf(const QString &firstName)
{
    for (const SampleSeries &series : sample().series) {
        if (series.peer.startsWith(firstName))
            return series;
    }
    qFatal("no series");
}

QList<QDate> daysIn(const SampleTerm &term, MeetingState state)
{
    QList<QDate> all;
    for (const SampleMeeting &meeting : term.meetings) {
        if (meeting.state == state)
            all << meeting.date;
    }
    return all;
}

QDate firstPlanned(const SampleMeeting &meeting)
{
    return meeting.movedFrom.isValid() ? meeting.movedFrom : meeting.date;
}

QList<SampleMeeting> allMeetings(const QString &peer)
{
    QList<SampleMeeting> all;
    for (const SampleSeries &series : sample().series) {
        for (const SampleTerm &term : series.terms)
            all << (series.peer == peer ? term.meetings : QList<SampleMeeting>());
    }
    return all;
}

// Rule 11, from what the sample says itself.
QDate lastContact(const QString &peer)
{
    QDate last;
    for (const SampleMeeting &meeting : allMeetings(peer)) {
        if (meeting.state == MeetingState::Held)
            last = qMax(last, meeting.date);
    }
    for (const SampleNote &note : sample().notes) {
        if (isContact(note.entry.kind) && note.peers.contains(peer))
            last = qMax(last, note.entry.date);
    }
    return last;
}

// Every source as it is written, by name.
QHash<QString, QString> sources()
{
    QHash<QString, QString> all;
    QDirIterator files(sampleFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(files.fileName(), QString::fromUtf8(file.readAll()));
    }
    return all;
}

// Every date that a sample holds outside its texts, in a fixed order.
QList<QDate> allDates(const SampleJournal &of)
{
    QList<QDate> all;
    for (const AwayWeek &away : of.awayWeeks)
        all << away.from << away.until;
    for (const SamplePeer &peer : of.peers) {
        for (const RoleHistory &role : peer.earlierRoles)
            all << role.from << role.until;
        for (const Fact &fact : peer.facts)
            all << fact.learntOn << fact.askedOn << QDate(fact.date.year, fact.date.month, fact.date.day);
        for (const Insight &insight : peer.insights)
            all << insight.learntOn;
    }
    for (const SampleSeries &series : of.series) {
        for (const SampleTerm &term : series.terms) {
            all << term.term.firstDay << term.term.lastDay << term.term.schedule.anchor << term.term.decidedOn
                << term.term.endedOn;
            for (const SampleMeeting &meeting : term.meetings)
                all << meeting.date << meeting.movedFrom;
        }
    }
    for (const SampleStaffMeeting &staff : of.staffMeetings) {
        all << staff.meeting.date;
        for (const SampleStaffItem &item : staff.items) {
            for (const SamplePreview &preview : item.previews)
                all << preview.on;
        }
    }
    for (const SampleNote &note : of.notes)
        all << note.entry.date;
    for (const SampleSequel &sequel : of.sequels)
        all << sequel.on << sequel.newDue;
    return all;
}

} // namespace

class TstSampleJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixtyNotesAndMore() { QVERIFY(sample().notes.size() >= 60); }

    void thePeopleOfThePicturesAndThreeMoreAreThere()
    {
        QStringList current;
        QStringList others;
        for (const SamplePeer &peer : sample().peers)
            (peer.peer.standing == Standing::Current ? current : others) << peer.peer.name;
        QCOMPARE(current.size(), 10);
        QCOMPARE(others.size(), 2);
        QCOMPARE(current.mid(0, 3), QStringList({QStringLiteral("Dana Whitfield"), QStringLiteral("Marcus Oyelaran"),
                                                 QStringLiteral("Elena Brandt")}));
        QCOMPARE(sample().me.name, QStringLiteral("Maya Lindqvist"));
        QCOMPARE(sample().me.weeklyMinutes, 360);
    }

    void everyTermKeepsRuleOne()
    {
        for (const SampleSeries &series : sample().series) {
            QDate nextFirst;
            for (const SampleTerm &term : series.terms) {
                QVERIFY2(checkTermDays(term.term.firstDay, term.term.lastDay).has_value(), qPrintable(series.peer));
                QVERIFY(checkSchedule(term.term.schedule).has_value());
                if (nextFirst.isValid())
                    QCOMPARE(term.term.firstDay, nextFirst);
                nextFirst = term.term.effectiveLastDay().addDays(1);
            }
        }
    }

    // A term's rhythm says on which days it meets: the sample leaves none out and adds none.
    void everyTermListsEachDayOfItsRhythm()
    {
        for (const SampleSeries &series : sample().series) {
            for (const SampleTerm &term : series.terms) {
                QList<QDate> listed;
                for (const SampleMeeting &meeting : term.meetings)
                    listed << firstPlanned(meeting);
                QVERIFY2(listed == meetingDays(term.term),
                         qPrintable(series.peer + term.term.firstDay.toString(QStringLiteral(" d MMM"))));
            }
        }
    }

    void whatIsPastIsHeldOrSkippedAndWhatComesIsPlannedOrSkipped()
    {
        for (const SampleSeries &series : sample().series) {
            for (const SampleMeeting &meeting : allMeetings(series.peer)) {
                const MeetingState other = meeting.date < today() ? MeetingState::Planned : MeetingState::Held;
                QVERIFY(meeting.state != other);
                QVERIFY((meeting.state == MeetingState::Skipped || meeting.movedFrom.isValid()) !=
                        meeting.why.isEmpty());
            }
        }
    }

    void theSeriesStandAsInThePicture_data()
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<int>("week");
        QTest::addColumn<QList<QDate>>("held");
        QTest::addColumn<QList<QDate>>("skipped");
        QTest::addColumn<QList<QDate>>("planned");
        const auto row = [](const char *peer, const char *last, int week, const char *held, const char *skipped,
                            const char *planned) {
            QTest::newRow(peer) << daysWritten(last).first() << week << daysWritten(held) << daysWritten(skipped)
                                << daysWritten(planned);
        };
        row("Elena", "19 Nov", 13, "27 Aug, 10 Sep, 24 Sep, 8 Oct, 22 Oct, 5 Nov", "", "19 Nov");
        row("Priya", "1 Dec", 12, "8 Sep, 15 Sep, 22 Sep, 29 Sep, 6 Oct, 20 Oct, 27 Oct, 3 Nov, 10 Nov, 17 Nov",
            "13 Oct", "24 Nov, 1 Dec");
        row("Dana", "17 Dec", 9, "24 Sep, 1 Oct, 8 Oct, 15 Oct, 29 Oct, 5 Nov, 12 Nov", "22 Oct, 26 Nov",
            "19 Nov, 3 Dec, 10 Dec, 17 Dec");
        row("Wei Lin", "24 Dec", 8, "1 Oct, 15 Oct, 29 Oct, 12 Nov", "", "26 Nov, 10 Dec, 24 Dec");
        row("Hannah", "24 Dec", 8, "1 Oct", "29 Oct", "3 Dec, 24 Dec");
        row("Jonas", "31 Dec", 7, "8 Oct, 5 Nov", "", "3 Dec, 31 Dec");
        row("Tomás", "6 Jan", 7, "14 Oct, 28 Oct, 11 Nov", "", "25 Nov, 9 Dec, 23 Dec, 6 Jan");
        row("Marcus", "14 Jan", 5, "22 Oct, 5 Nov", "", "19 Nov, 3 Dec, 17 Dec, 31 Dec, 14 Jan");
    }
    void theSeriesStandAsInThePicture()
    {
        const SampleTerm term = seriesOf(QString::fromUtf8(QTest::currentDataTag())).terms.last();
        QTEST(term.term.lastDay, "lastDay");
        QTEST(weekNumber(term.term, today()), "week");
        QCOMPARE(weekCount(term.term), 13);
        QTEST(daysIn(term, MeetingState::Held), "held");
        QTEST(daysIn(term, MeetingState::Skipped), "skipped");
        QTEST(daysIn(term, MeetingState::Planned), "planned");
        QVERIFY(isOpen(term.term, today()));
    }

    void onlyElenaAndPriyaAreDueAndOnlyRafaelHasLapsed()
    {
        QStringList due;
        QStringList lapsed;
        for (const SampleSeries &series : sample().series) {
            const TermState state = termState(series.terms.last().term, today());
            if (state == TermState::Due)
                due << series.peer;
            else if (state == TermState::Lapsed)
                lapsed << series.peer;
            else
                QCOMPARE(state, TermState::Running);
        }
        QCOMPARE(due, QStringList({QStringLiteral("Elena Brandt"), QStringLiteral("Priya Raman")}));
        QCOMPARE(lapsed, QStringList{QStringLiteral("Rafael Quint")});
    }

    void lastContactsAreThoseOfThePicture_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::newRow("Dana Whitfield") << daysWritten("12 Nov").first();
        QTest::newRow("Marcus Oyelaran") << daysWritten("5 Nov").first();
        QTest::newRow("Elena Brandt") << daysWritten("5 Nov").first();
        QTest::newRow("Priya Raman") << daysWritten("17 Nov").first();
        QTest::newRow("Tomás Arriaga") << daysWritten("11 Nov").first();
        QTest::newRow("Wei Lin Tan") << daysWritten("12 Nov").first();
        QTest::newRow("Hannah Sokolov") << daysWritten("1 Oct").first(); // three weeks past every four
        QTest::newRow("Aisha Karim") << daysWritten("2 Oct").first();    // six weeks
    }
    void lastContactsAreThoseOfThePicture()
    {
        const QString peer = QString::fromUtf8(QTest::currentDataTag());
        QTEST(lastContact(peer), "last");
    }

    void everyOneOnOneNoteBelongsToAHeldMeetingOrHasATime()
    {
        for (const SampleNote &note : sample().notes) {
            if (note.entry.kind != EntryKind::OneOnOne)
                continue;
            QVERIFY2(note.peers.size() == 1, qPrintable(note.file));
            const QList<SampleMeeting> meetings = allMeetings(note.peers.first());
            const bool held = std::any_of(meetings.cbegin(), meetings.cend(), [&note](const SampleMeeting &meeting) {
                return meeting.date == note.entry.date && meeting.state == MeetingState::Held;
            });
            QVERIFY2(held != note.time.isValid(), qPrintable(note.file));
        }
    }

    void noteFilesAreCalledAfterTheirDay()
    {
        for (const SampleNote &note : sample().notes)
            QVERIFY2(note.file.startsWith(note.entry.date.toString(Qt::ISODate)), qPrintable(note.file));
    }

    void everyKindOfEntryAndEveryPrivacyIsThere()
    {
        for (const auto &entry : EnumWords<EntryKind>::words) {
            QVERIFY2(std::any_of(sample().notes.cbegin(), sample().notes.cend(),
                                 [&entry](const SampleNote &note) { return note.entry.kind == entry.value; }),
                     entry.word.data());
        }
        for (const auto &entry : EnumWords<Privacy>::words) {
            QVERIFY2(std::any_of(sample().notes.cbegin(), sample().notes.cend(),
                                 [&entry](const SampleNote &note) { return note.entry.privacy == entry.value; }),
                     entry.word.data());
        }
    }

    void practicesAreStarterPractices()
    {
        const auto starter = starterPractices();
        QVERIFY(starter.has_value());
        QStringList known{QString()};
        for (const Practice &practice : *starter)
            known << practice.text;
        for (const SampleNote &note : sample().notes)
            QVERIFY2(known.contains(note.practice), qPrintable(note.file));
        for (const SampleSeries &series : sample().series) {
            for (const SampleMeeting &meeting : allMeetings(series.peer))
                QVERIFY2(known.contains(meeting.practice), qPrintable(meeting.practice));
        }
    }

    void theStaffMeetingStandsAsOnTheMorningOfTheDay()
    {
        const SampleStaffMeeting &next = sample().staffMeetings.last();
        QCOMPARE(next.meeting.date, daysWritten("23 Nov").first());
        QCOMPARE(next.meeting.time, QTime(9, 0));
        QCOMPARE(next.attendees.size(), 9);
        QCOMPARE(std::count_if(next.attendees.cbegin(), next.attendees.cend(),
                               [](const SampleAttendee &one) {
                                   return one.attendee.coming && !one.peer.isEmpty() && !one.attendee.line.isEmpty();
                               }),
                 7);
        QStringList waitingFor;
        for (const SampleStaffItem &item : next.items) {
            for (const QString &peer : item.needs) {
                const bool given = std::any_of(item.previews.cbegin(), item.previews.cend(),
                                               [&peer](const SamplePreview &one) { return one.peer == peer; });
                if (!given)
                    waitingFor << item.item.title + QStringLiteral(": ") + peer;
            }
        }
        QCOMPARE(next.items.size(), 4);
        QCOMPARE(waitingFor, QStringList({QStringLiteral("Q1 roadmap cut line: Dana Whitfield"),
                                          QStringLiteral("EMEA pricing pilot: Elena Brandt")}));
    }

    void pastStaffMeetingsHaveOutcomesForAllTheirItems()
    {
        for (const SampleStaffMeeting &staff : sample().staffMeetings) {
            QCOMPARE(staff.meeting.date.dayOfWeek(), static_cast<int>(Qt::Monday));
            for (const SampleStaffItem &item : staff.items)
                QCOMPARE(item.item.outcome == ItemOutcome::None, staff.meeting.date > today());
        }
        QVERIFY(sample().staffMeetings.at(2).items.first().continues); // the one deferred a week before
    }

    void everyPreviewWithinA1to1IsOnADayTheyMet()
    {
        for (const SampleStaffMeeting &staff : sample().staffMeetings) {
            for (const SampleStaffItem &item : staff.items) {
                for (const SamplePreview &preview : item.previews) {
                    QVERIFY(preview.on < staff.meeting.date);
                    const QList<SampleMeeting> meetings = allMeetings(preview.peer);
                    QVERIFY2(std::any_of(meetings.cbegin(), meetings.cend(),
                                         [&](const SampleMeeting &one) { return one.date == preview.on; }),
                             qPrintable(item.item.title + preview.peer));
                }
            }
        }
    }

    // The palette finds "pricing" in two notes, of 5 and 11 November.
    void onlyTheTwoNotesOfThePictureSpeakOfPricing()
    {
        QStringList found;
        for (const SampleNote &note : sample().notes) {
            if ((note.entry.body + note.outcome + note.remember)
                    .contains(QStringLiteral("pricing"), Qt::CaseInsensitive))
                found << note.file;
        }
        QCOMPARE(found, QStringList({QStringLiteral("2026-11-05-elena.md"), QStringLiteral("2026-11-11-tomas.md")}));
    }

    void everyDateLiesWithinBounds()
    {
        for (const SampleNote &note : sample().notes)
            QVERIFY2(note.entry.date >= today().addDays(-190) && note.entry.date < today(), qPrintable(note.file));
        for (const SampleSequel &sequel : sample().sequels)
            QVERIFY2(sequel.on >= today().addDays(-190) && sequel.on < today(), qPrintable(sequel.text));
        for (const QDate day : allDates(sample()))
            QVERIFY(day.isNull() || (day > QDate(2010, 1, 1) && day <= QDate(2027, 1, 14)));
    }

    void everyDateMovesByTheSameWholeWeeks_data()
    {
        QTest::addColumn<int>("weeks");
        for (const int weeks : {-60, -1, 1, 7, 104})
            QTest::addRow("%d weeks", weeks) << weeks;
    }
    void everyDateMovesByTheSameWholeWeeks()
    {
        QFETCH(int, weeks);
        const QList<QDate> here = allDates(sample());
        const QList<QDate> there = allDates(sampleOn(today().addDays(7 * weeks)));
        QCOMPARE(there.size(), here.size());
        for (qsizetype i = 0; i < here.size(); ++i) {
            if (here.at(i).isValid())
                QCOMPARE(here.at(i).daysTo(there.at(i)), 7 * weeks);
        }
    }

    void everyDayInsideANoteMovesToo()
    {
        static const QRegularExpression token(QStringLiteral("\\{\\{([0-9-]+)\\|([^}]+)\\}\\}"));
        const QHash<QString, QString> written = sources();
        int found = 0;
        for (const SampleNote &note : sampleOn(today().addDays(35)).notes) {
            const QString text = note.entry.body + note.outcome + note.remember;
            QVERIFY2(!text.contains(QStringLiteral("{{")), qPrintable(note.file));
            for (auto it = token.globalMatch(written.value(note.file)); it.hasNext(); ++found) {
                const auto match = it.next();
                const QDate moved = QDate::fromString(match.captured(1), Qt::ISODate).addDays(35);
                QVERIFY2(text.contains(QLocale::c().toString(moved, match.captured(2))), qPrintable(note.file));
            }
        }
        QVERIFY(found > 30);
    }

    // A month that isn't in a token would stay behind when the sample moves.
    void noTextNamesAMonthOutsideAToken()
    {
        static const QRegularExpression month(
            QStringLiteral("\\b(January|February|March|April|June|July|August|September|October|November|December|Jan|"
                           "Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|(in|until|since|by|after) May)\\b"));
        const QHash<QString, QString> all = sources();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            for (const QString &line : it.value().split(QLatin1Char('\n'))) {
                QVERIFY2(line.startsWith(QLatin1Char('#')) || !month.match(line).hasMatch(),
                         qPrintable(it.key() + QStringLiteral(": ") + line));
            }
        }
    }

    void quotesAndApostrophesAreTypographic()
    {
        const QHash<QString, QString> all = sources();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            QVERIFY2(!it.value().contains(QLatin1Char('\'')), qPrintable(it.key()));
            QVERIFY2(!it.value().contains(QLatin1Char('"')), qPrintable(it.key()));
        }
    }
};

LANAI_TEST(TstSampleJournal, tst_samplejournal)
#include "tst_samplejournal.moc"
