#include "core/domain/rhythmtext.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"

using namespace lanai;
using lanai::test::day;

class TstRhythmText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writtenAndReadAgainItIsTheSameRhythm_data()
    {
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QString>("every");
        QTest::addColumn<QString>("on");
        QTest::newRow("weekly") << Rhythm::everyWeeks(1, Qt::Thursday) << QStringLiteral("weekly")
                                << QStringLiteral("thu");
        QTest::newRow("every 2 weeks") << Rhythm::everyWeeks(2, Qt::Monday) << QStringLiteral("2w")
                                       << QStringLiteral("mon");
        QTest::newRow("every 12 weeks") << Rhythm::everyWeeks(12, Qt::Sunday) << QStringLiteral("12w")
                                        << QStringLiteral("sun");
        QTest::newRow("monthly") << Rhythm::monthly(2, Qt::Thursday) << QStringLiteral("monthly")
                                 << QStringLiteral("2nd-thu");
        QTest::newRow("monthly on the last")
            << Rhythm::monthly(lastOrdinal, Qt::Friday) << QStringLiteral("monthly") << QStringLiteral("last-fri");
        QTest::newRow("quarterly") << Rhythm::quarterly(1, Qt::Tuesday) << QStringLiteral("quarterly")
                                   << QStringLiteral("1st-tue");
        QTest::newRow("quarterly on the third")
            << Rhythm::quarterly(3, Qt::Wednesday) << QStringLiteral("quarterly") << QStringLiteral("3rd-wed");
        QTest::newRow("monthly on the fourth")
            << Rhythm::monthly(4, Qt::Saturday) << QStringLiteral("monthly") << QStringLiteral("4th-sat");
    }
    void writtenAndReadAgainItIsTheSameRhythm()
    {
        QFETCH(const Rhythm, rhythm);
        QFETCH(const QString, every);
        QFETCH(const QString, on);
        QCOMPARE(everyText(rhythm), every);
        QCOMPARE(onText(rhythm), on);
        QCOMPARE(parseRhythm(every, on).value(), rhythm);
    }

    void whatPeopleTypeIsRead_data()
    {
        QTest::addColumn<QString>("every");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<Rhythm>("rhythm");
        const QDate start = day("2026-11-19");
        QTest::newRow("in capitals") << QStringLiteral("Weekly") << QStringLiteral("THU") << start
                                     << Rhythm::everyWeeks(1, Qt::Thursday);
        QTest::newRow("with blanks") << QStringLiteral(" 3w ") << QStringLiteral(" Tue ") << start
                                     << Rhythm::everyWeeks(3, Qt::Tuesday);
        QTest::newRow("1w is weekly") << QStringLiteral("1w") << QStringLiteral("thu") << start
                                      << Rhythm::everyWeeks(1, Qt::Thursday);
        QTest::newRow("monthly on a plain weekday")
            << QStringLiteral("monthly") << QStringLiteral("thu") << start << Rhythm::monthly(3, Qt::Thursday);
        QTest::newRow("monthly on a fifth") << QStringLiteral("monthly") << QStringLiteral("thu") << day("2026-12-25")
                                            << Rhythm::monthly(lastOrdinal, Qt::Thursday);
        QTest::newRow("quarterly on a plain weekday")
            << QStringLiteral("quarterly") << QStringLiteral("fri") << start << Rhythm::quarterly(3, Qt::Friday);
        QTest::newRow("an ordinal of its own wins over the start")
            << QStringLiteral("monthly") << QStringLiteral("Last-Thu") << start
            << Rhythm::monthly(lastOrdinal, Qt::Thursday);
    }
    void whatPeopleTypeIsRead()
    {
        QFETCH(const QString, every);
        QFETCH(const QString, on);
        QFETCH(const QDate, start);
        QFETCH(const Rhythm, rhythm);
        QCOMPARE(parseRhythm(every, on, start).value(), rhythm);
    }

    void whatCantBeReadIsRefused_data()
    {
        QTest::addColumn<QString>("every");
        QTest::addColumn<QString>("on");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *every, const char *on, ErrorCode code, const char *said) {
            QTest::addRow("every '%s' on '%s'", every, on)
                << QString::fromLatin1(every) << QString::fromLatin1(on) << code << QString::fromLatin1(said);
        };
        row("13w", "thu", ErrorCode::OutOfRange, "weeks 13 1 12");
        row("0w", "thu", ErrorCode::OutOfRange, "weeks 0 1 12");
        row("fortnightly", "thu", ErrorCode::UnknownValue, "rhythm fortnightly");
        row("", "thu", ErrorCode::UnknownValue, "rhythm  weekly");
        row("-2w", "thu", ErrorCode::UnknownValue, "rhythm -2w");
        row("2.5w", "thu", ErrorCode::UnknownValue, "rhythm 2.5w");
        row("9999999999w", "thu", ErrorCode::UnknownValue, "rhythm 9999999999w");
        row("weekly", "", ErrorCode::UnknownValue, "day  mon tue wed thu fri sat sun");
        row("weekly", "someday", ErrorCode::UnknownValue, "day someday mon tue wed thu fri sat sun");
        row("weekly", "2nd-thu", ErrorCode::UnknownValue, "day 2nd-thu mon tue wed thu fri sat sun");
        row("monthly", "2nd-", ErrorCode::UnknownValue, "day 2nd- mon tue wed thu fri sat sun");
        row("monthly", "5th-thu", ErrorCode::UnknownValue, "day 5th-thu 1st-thu 2nd-thu 3rd-thu 4th-thu last-thu");
        row("quarterly", "-thu", ErrorCode::UnknownValue, "day -thu 1st-thu 2nd-thu 3rd-thu 4th-thu last-thu");
        row("monthly", "thu", ErrorCode::UnknownValue, "day thu 1st-thu 2nd-thu 3rd-thu 4th-thu last-thu");
    }
    void whatCantBeReadIsRefused()
    {
        QFETCH(const QString, every);
        QFETCH(const QString, on);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, said);
        const auto read = parseRhythm(every, on);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        const QString words = read.error().args.join(QLatin1Char(' '));
        QVERIFY2(words.startsWith(said), qUtf8Printable(words));
    }
};

LANAI_TEST(TstRhythmText, tst_rhythmtext)
#include "tst_rhythmtext.moc"
