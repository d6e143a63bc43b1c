// The sample on the pictures' day: what Today shows must be what screens/today.png shows, where domain.md agrees.
#include "core/journal/journal.h"
#include "core/journal/projects.h"
#include "core/journal/sampleloader.h"
#include "core/journal/today.h"
#include "core/journal/trustpage.h"
#include "tests/support/registry.h"
#include "tests/support/samplefile.h"
#include "tests/support/scratchjournal.h"

using namespace lanai;
using namespace lanai::test;

class TstSampleloader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_clock = std::make_unique<FixedClock>(QDateTime(day("2026-11-19"), QTime(7, 0), QTimeZone::utc()),
                                               QTimeZone("Europe/Berlin"));
        auto made = Journal::createSample(m_folder.filePath(QStringLiteral("sample.lanai")),
                                          ScratchJournal::passphrase(), *m_clock, QStringLiteral("cli"));
        VERIFY_OK(made);
        m_journal = std::move(*made);
        const auto today = m_journal->today(14);
        VERIFY_OK(today);
        m_today = *today;
    }
    void upcomingSyncsAreThoseOfThePicture()
    {
        QStringList rows;
        for (const SyncRow &row : m_today.syncs)
            rows << QStringLiteral("%1 %2 %3 %4/%5 | %6")
                        .arg(row.date.toString(Qt::ISODate), row.time.toString(QStringLiteral("HH:mm")),
                             row.peer.shortName, QString::number(row.week), QString::number(row.weeks),
                             row.remember ? row.remember->text : QString());
        const QStringList expected{
            QStringLiteral("2026-11-19 10:00 Dana 9/13 | Theo’s cello recital was on Saturday. She nearly missed it "
                           "for the release."),
            QStringLiteral(
                "2026-11-19 14:00 Marcus 5/13 | He owes you a straight read on the levelling plan. Start there."),
            QStringLiteral("2026-11-19 15:00 Elena 13/13 | Moving house in Hamburg this week. Keep to 25 minutes."),
            QStringLiteral("2026-11-24 11:00 Priya 12/13 | Asha had swim trials on Monday. Ask."),
            QStringLiteral("2026-11-25 16:00 Tomás 7/13 | Went quiet when the forecast came up."),
            QStringLiteral("2026-11-26 08:30 Wei Lin 9/13 | Back from her father’s 80th in Penang."),
            QStringLiteral("2026-12-01 11:00 Priya 13/13 | Last one in this term."),
            QStringLiteral("2026-12-03 10:00 Dana 11/13 | Debrief the incident template together."),
        };
        for (const QString &row : expected)
            QVERIFY2(rows.contains(row), qPrintable(row + QStringLiteral("\nnot among\n") + rows.join(u'\n')));
    }
    void theSkippedMeetingIsSaidBesideItsDay()
    {
        QCOMPARE(m_today.skipped.size(), 1);
        QCOMPARE(m_today.skipped.first().why, QStringLiteral("US Thanksgiving"));
        QCOMPARE(m_today.skipped.first().date, day("2026-11-26"));
    }
    void twoSeriesNeedADecision()
    {
        QStringList names;
        for (const DecisionRow &row : m_today.decisions)
            names << row.peer.shortName + u' ' + row.lastDay.toString(Qt::ISODate);
        QCOMPARE(names.join(u", "), QStringLiteral("Elena 2026-11-19, Priya 2026-12-01"));
    }
    void commitmentsDueSoonAreThoseOfThePicture()
    {
        QCOMPARE(list(m_today.mine), QStringLiteral("Elena 2026-11-17 late 2; Hannah 2026-11-23 late 0"));
        QCOMPARE(list(m_today.theirs),
                 QStringLiteral("Marcus 2026-11-18 late 1; Priya 2026-11-23 late 0; Dana 2026-11-27 late 0"));
    }
    void twoOfFourStaffItemsArePreviewed()
    {
        QVERIFY(m_today.staff);
        QCOMPARE(m_today.staff->meeting.date, day("2026-11-23"));
        QCOMPARE(m_today.staff->items.size(), 4);
        QCOMPARE(m_today.staff->previewed, 2);
    }
    void hannahAndAishaDrift()
    {
        QStringList names;
        for (const DriftRow &row : m_today.drifting)
            names << row.peer.shortName +
                         QStringLiteral(" %1 past %2").arg(row.drifting.daysPast()).arg(row.drifting.rhythmDays);
        QCOMPARE(names.size(), 2);
        QVERIFY2(names.contains(QStringLiteral("Hannah 21 past 28")), qPrintable(names.join(u", ")));
    }
    void projectsAreThoseOfThePicture()
    {
        const auto board = m_journal->projects().board();
        VERIFY_OK(board);
        QStringList cards;
        for (const ProjectCard &card : board->cards) {
            QStringList names;
            for (const PersonRef &peer : card.peers)
                names << peer.shortName;
            cards << QStringLiteral("%1 %2: %3, day %4 of %5, %6 of %7")
                         .arg(wordFor(card.project.phase), card.project.title, names.join(QStringLiteral(" and ")))
                         .arg(card.day.day)
                         .arg(card.day.days)
                         .arg(card.kept)
                         .arg(card.commitments);
            QVERIFY(card.stakes.isEmpty());
        }
        const QStringList expected{
            QStringLiteral("idea One glossary for ARR terms: Priya and Tomás, day 0 of 0, 0 of 0"),
            QStringLiteral("idea Swap one skip-level each: Marcus, day 0 of 0, 0 of 0"),
            QStringLiteral("idea Read one book together: Aisha, day 0 of 0, 0 of 0"),
            QStringLiteral("diverge Onboarding day for EMEA managers: Elena, day 2 of 14, 1 of 1"),
            QStringLiteral("converge One-page incident template: Dana, day 6 of 14, 2 of 2"),
            QStringLiteral("deliver Customer quote library: Wei Lin, day 11 of 14, 3 of 3"),
            QStringLiteral("debrief Travel policy in plain words: Priya and Hannah, day 14 of 14, 3 of 3")};
        QCOMPARE(cards, expected);
        QCOMPARE(board->cards.last().project.about, QStringLiteral("One page, shipped Mon 16 Nov"));
    }
    void fiveWereClosedThisYearWithSixPeers()
    {
        const auto board = m_journal->projects().board();
        QCOMPARE(board->closed, 5);
        QCOMPARE(board->closedPeers, 6);
        QCOMPARE(board->insideTwoWeeks, 4);
        QCOMPARE(board->suggested.size(), 1);
        QCOMPARE(board->suggested.first().shortName, QStringLiteral("Jonas"));
    }
    void theDebriefOfThePictureIsBeingTyped()
    {
        const auto board = m_journal->projects().board();
        const auto draft = m_journal->projects().draft(board->cards.last().project.id);
        QCOMPARE(draft->answers.size(), 2);
        QCOMPARE(draft->differently, QStringLiteral("Agree on the reader first. We rewrote page one twice."));
        QCOMPARE(draft->another, AnotherOne::Yes);
    }
    void nothingIsLeftUnlogged() { QCOMPARE(m_today.unlogged.size(), 0); }

    void theGridOfTrustIsThePictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("months"); // December to November
        const auto row = [](const char *name, const char *months) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(months);
        };
        row("Dana Whitfield", "- - 2 3 3 3 3 3 3 3 4 4");
        row("Priya Raman", "3 4 4 3 4 4 4 4 3 3 4 -");
        row("Marcus Oyelaran", "3 3 3 3 3 2 3 3 3 3 4 4");
        row("Elena Brandt", "- - 4 4 4 4 4 5 5 5 4 5");
        row("Tomás Arriaga", "3 4 4 4 3 3 3 3 2 2 2 2");
        row("Wei Lin Tan", "- - - - 3 3 3 4 4 4 4 -");
        row("Hannah Sokolov", "4 4 4 3 4 3 3 3 3 2 - -");
        row("Jonas Eklund", "3 3 - 3 3 3 4 3 4 3 - 4");
        row("Aisha Karim", "- - - - - 2 2 3 3 - 3 -");
    }
    void theGridOfTrustIsThePictures()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, months);
        SampleFile sample;
        const auto page = TrustPageQuery(sample.session).run({});
        VERIFY_OK(page);
        QCOMPARE(page->rows.size(), 9);
        QCOMPARE(page->thisMonth, 5);
        QStringList shown;
        for (const TrustRow &row : page->rows) {
            if (row.peer.name != name)
                continue;
            for (const TrustMonth &month : trustMonths(row.checkIns, TrustMeasure::Trust, page->today))
                shown << (month.score > 0 ? QString::number(month.score) : QStringLiteral("-"));
            QCOMPARE(row.low.has_value(), name.startsWith(QStringLiteral("Tomás")));
        }
        QCOMPARE(shown.join(QLatin1Char(' ')), months);
    }
    void danasLastPracticeWasTheIntentionOfTheMeetingAfterIt()
    {
        SampleFile sample;
        const auto page = TrustPageQuery(sample.session).run({});
        VERIFY_OK(page);
        const CheckIn last = page->rows.first().checkIns.first();
        QCOMPARE(last.on, day("2026-11-09"));
        const auto meeting = sample.file().meetings.meetings().get(last.meetingId);
        VERIFY_OK(meeting);
        QCOMPARE(meeting->date, day("2026-11-12"));
        QCOMPARE(meeting->practiceId, last.practiceId);
        QCOMPARE(meeting->intentionResult, IntentionResult::DidIt);
    }

private:
    static QString list(const QList<CommitmentRow> &rows)
    {
        QStringList all;
        for (const CommitmentRow &row : rows)
            all << QStringLiteral("%1 %2 late %3")
                       .arg(row.peer.shortName, row.commitment.due.toString(Qt::ISODate),
                            QString::number(row.daysLate));
        return all.join(QStringLiteral("; "));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Journal> m_journal;
    Today m_today;
};

LANAI_TEST(TstSampleloader, tst_sampleloader)
#include "tst_sampleloader.moc"
