#include "core/domain/checkinrules.h"
#include "tests/support/days.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"

using namespace lanai;
using namespace lanai::test;

namespace {

CheckIn sound()
{
    CheckIn checkIn;
    checkIn.id = idOf("c");
    checkIn.on = today();
    checkIn.listening.score = 1;
    checkIn.openMindedness.score = 2;
    checkIn.vulnerability.score = 3;
    checkIn.trust = 4;
    return checkIn;
}

// "2026-11-09 4" newest first.
QList<CheckIn> entered(const char *lines)
{
    QList<CheckIn> all;
    for (const QString &line : QString::fromLatin1(lines).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(' '));
        CheckIn one = sound();
        one.id = idOf(qPrintable(line.trimmed()));
        one.on = day(qPrintable(cells.at(0)));
        one.trust = cells.at(1).toInt();
        all << one;
    }
    return all;
}

} // namespace

class TstCheckInRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dueSixWeeksAfterTheLastAndAskingAfterAQuarter_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QString>("began");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("askDue");
        const auto row = [](const char *name, Standing standing, const char *began, const char *last,
                            const char *answer, const char *due, const char *askDue) {
            QTest::newRow(name) << standing << QString::fromLatin1(began) << QString::fromLatin1(last)
                                << QString::fromLatin1(answer) << QString::fromLatin1(due)
                                << QString::fromLatin1(askDue);
        };
        row("the first, after the series began", Standing::Current, "2026-06-19", "", "", "2026-07-31", "2026-09-18");
        row("after the last", Standing::Current, "2026-06-19", "2026-11-09", "", "2026-12-21", "2026-09-18");
        row("asked in between", Standing::Current, "2026-06-19", "2026-11-09", "2026-07-06", "2026-12-21",
            "2026-10-05");
        row("entered before the series began", Standing::Current, "2026-11-01", "2026-10-01", "2026-10-01",
            "2026-11-12", "2026-12-31");
        row("a series that has yet to begin", Standing::Current, "2026-12-01", "", "", "2027-01-12", "2027-03-02");
        row("no series", Standing::Current, "", "2026-01-01", "", "", "");
        row("a former peer", Standing::Former, "2026-06-19", "", "", "", "");
        row("a dormant peer", Standing::Dormant, "2026-06-19", "", "", "", "");
    }
    void dueSixWeeksAfterTheLastAndAskingAfterAQuarter()
    {
        QFETCH(const Standing, standing);
        QFETCH(const QString, began);
        QFETCH(const QString, last);
        QFETCH(const QString, answer);
        QFETCH(const QString, due);
        QFETCH(const QString, askDue);
        const auto iso = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
        const std::optional<CheckInDue> found = checkInDue({standing, iso(began), iso(last), iso(answer)});
        QCOMPARE(found.has_value(), !due.isEmpty());
        if (found) {
            QCOMPARE(found->due, iso(due));
            QCOMPARE(found->askDue, iso(askDue));
        }
    }

    void theirAnswerIsWhatTheySaidWhenAsked_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rating");
        QTest::addColumn<bool>("expected");
        QTest::newRow("words") << true << QStringLiteral("Better") << 0 << true;
        QTest::newRow("a number") << true << QString() << 4 << true;
        QTest::newRow("asked, and no answer yet") << true << QStringLiteral(" ") << 0 << false;
        QTest::newRow("not asked after all") << false << QStringLiteral("Better") << 4 << false;
    }
    void theirAnswerIsWhatTheySaidWhenAsked()
    {
        QFETCH(const bool, asked);
        QFETCH(const QString, words);
        QFETCH(const int, rating);
        QFETCH(const bool, expected);
        CheckIn checkIn = sound();
        checkIn.asked = asked;
        checkIn.theirWords = words;
        checkIn.theirRating = rating;
        QCOMPARE(hasTheirAnswer(checkIn), expected);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<CheckIn>("checkIn");
        QTest::addColumn<QStringList>("args");
        const auto row = [](const char *name, const char *what, int score, int lowest, auto change) {
            CheckIn checkIn = sound();
            change(checkIn, score);
            QTest::newRow(name) << checkIn
                                << QStringList{QString::fromLatin1(what), QString::number(score),
                                               QString::number(lowest), QStringLiteral("5")};
        };
        row("listening not said", "listening", 0, 1, [](CheckIn &c, int s) { c.listening.score = s; });
        row("listening over five", "listening", 6, 1, [](CheckIn &c, int s) { c.listening.score = s; });
        row("open-mindedness below nothing", "open-mindedness", -1, 1,
            [](CheckIn &c, int s) { c.openMindedness.score = s; });
        row("vulnerability over five", "vulnerability", 7, 1, [](CheckIn &c, int s) { c.vulnerability.score = s; });
        row("trust not said", "trust", 0, 1, [](CheckIn &c, int s) { c.trust = s; });
        row("trust over five", "trust", 6, 1, [](CheckIn &c, int s) { c.trust = s; });
        row("their rating over five", "rating", 6, 0, [](CheckIn &c, int s) { c.theirRating = s; });
        row("their rating below nothing", "rating", -1, 0, [](CheckIn &c, int s) { c.theirRating = s; });
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const CheckIn, checkIn);
        QFETCH(const QStringList, args);
        const Result<void> refused = checkCheckIn(checkIn, today());
        VERIFY_REFUSED(refused, ErrorCode::OutOfRange);
        QCOMPARE(refused.error().args, args);
    }
    void aDayAheadIsRefused()
    {
        CheckIn checkIn = sound();
        VERIFY_OK(checkCheckIn(checkIn, today()));
        checkIn.on = today().addDays(1);
        VERIFY_REFUSED(checkCheckIn(checkIn, today()), ErrorCode::DayAhead);
    }

    void aMonthShowsItsLatest()
    {
        const QList<CheckIn> all = entered("2026-11-09 4,2026-11-02 3,2026-09-30 2,2025-11-30 1");
        const QList<TrustMonth> months = trustMonths(all, TrustMeasure::Trust, today());
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.first().month, day("2025-12-01"));
        QCOMPARE(months.last(), (TrustMonth{day("2026-11-01"), idOf("2026-11-09 4"), 4}));
        QCOMPARE(months.at(10), (TrustMonth{day("2026-10-01"), {}, 0}));
        QCOMPARE(months.at(9).score, 2);
        QVERIFY(months.first().checkInId.isNull());
        QCOMPARE(trustMonths(all, TrustMeasure::Trust, today(), 13).first().score, 1);
    }
    void eachMeasureIsItsOwnNumber_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<int>("expected");
        QTest::newRow("listening") << static_cast<int>(TrustMeasure::Listening) << 1;
        QTest::newRow("open-mindedness") << static_cast<int>(TrustMeasure::OpenMindedness) << 2;
        QTest::newRow("vulnerability") << static_cast<int>(TrustMeasure::Vulnerability) << 3;
        QTest::newRow("trust") << static_cast<int>(TrustMeasure::Trust) << 4;
    }
    void eachMeasureIsItsOwnNumber()
    {
        QFETCH(const int, measure);
        QFETCH(const int, expected);
        QCOMPARE(scoreOf(sound(), static_cast<TrustMeasure>(measure)), expected);
        QCOMPARE(trustMonths({sound()}, static_cast<TrustMeasure>(measure), today()).last().score, expected);
    }

    void lowTrustNeedsTwoInARow_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("since");
        const auto row = [](const char *name, const char *all, int level, const char *since) {
            QTest::newRow(name) << QString::fromLatin1(all) << level << QString::fromLatin1(since);
        };
        row("none", "", 0, "");
        row("one low", "2026-09-07 2,2026-08-03 3", 0, "");
        row("two low", "2026-09-07 2,2026-08-03 2,2026-07-01 3", 2, "2026-08-03");
        row("all low", "2026-09-07 1,2026-08-03 1", 1, "2026-08-03");
        row("lower still, once", "2026-09-07 1,2026-08-03 2", 0, "");
        row("three is not low", "2026-09-07 3,2026-08-03 3", 0, "");
        row("up again", "2026-10-07 3,2026-09-07 2,2026-08-03 2", 0, "");
    }
    void lowTrustNeedsTwoInARow()
    {
        QFETCH(const QString, entered);
        QFETCH(const int, level);
        QFETCH(const QString, since);
        const std::optional<LowTrust> found = lowTrustOf(::entered(qPrintable(entered)));
        QCOMPARE(found.has_value(), level > 0);
        if (found) {
            QCOMPARE(found->level, level);
            QCOMPARE(found->since, QDate::fromString(since, Qt::ISODate));
        }
    }

    void trustFellWhenItStandsLowerThanItDid_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const char *all, bool expected) {
            QTest::newRow(name) << QString::fromLatin1(all) << expected;
        };
        row("none", "", false);
        row("one", "2026-10-01 1", false);
        row("lower than when the term began", "2026-10-01 3,2026-08-01 4", true);
        row("lower than on its first day", "2026-10-01 3,2026-09-18 4", true);
        row("lower within the term", "2026-11-01 3,2026-10-01 5,2026-08-01 3", true);
        row("down and up again", "2026-11-01 4,2026-10-01 2,2026-08-01 4", false);
        row("as it was", "2026-11-01 3,2026-08-01 3", false);
        row("risen", "2026-11-01 4,2026-08-01 3", false);
        row("fell before the term", "2026-11-01 2,2026-08-01 2,2026-07-01 4", false);
        row("nothing said within the term", "2026-08-01 2,2026-07-01 4", false);
    }
    void trustFellWhenItStandsLowerThanItDid()
    {
        QFETCH(const QString, entered);
        QFETCH(const bool, expected);
        QCOMPARE(trustFellSince(::entered(qPrintable(entered)), day("2026-09-18")), expected);
    }
};

LANAI_TEST(TstCheckInRules, tst_checkinrules)
#include "tst_checkinrules.moc"
