#include "core/keys/recoverykey.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

const char *const rawHex =
    "9e508f8d2ddc5c0c2d9217a1e827a3e7c4d40384858d80a2747381c58c9cfbc030313233343536373839616263646566";

Key someKey()
{
    return *Key::fromRaw(SecretBytes(QByteArray("x'") + rawHex + "'"));
}

QString onPaper()
{
    return recoveryLinesOf(someKey())->join(QLatin1Char('\n'));
}

} // namespace

class TstRecoveryKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSheetHoldsSixLinesOfFiveGroups()
    {
        const auto lines = recoveryLinesOf(someKey());
        VERIFY_OK(lines);
        QCOMPARE(lines->size(), 6);
        for (const QString &line : *lines) {
            QCOMPARE(line.split(QLatin1Char(' ')).size(), 5);
            QCOMPARE(line.size(), 24);
        }
        QVERIFY(lines->first().startsWith(QStringLiteral("9e50 8f8d 2ddc 5c0c ")));
        QVERIFY(lines->last().startsWith(QStringLiteral("3839 6162 6364 6566 ")));
    }
    void whatStandsOnPaperIsTheKey()
    {
        const auto read = readRecoveryKey(onPaper());
        VERIFY_OK(read);
        QCOMPARE(read->bytes().toByteArray(), QByteArray("x'") + rawHex + "'");
    }
    void howItIsTypedDoesNotMatter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("capitals") << onPaper().toUpper();
        QTest::newRow("in one go") << onPaper().remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
        QTest::newRow("dashes") << onPaper().replace(QLatin1Char(' '), QLatin1Char('-'));
        QTest::newRow("letters for digits")
            << onPaper().replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('l'));
        QTest::newRow("tabs and more lines") << QStringLiteral("\n\t") +
                                                    onPaper().replace(QLatin1Char('\n'), QStringLiteral("\r\n\r\n")) +
                                                    QStringLiteral("  \n");
    }
    void howItIsTypedDoesNotMatter()
    {
        QFETCH(const QString, typed);
        const auto read = readRecoveryKey(typed);
        VERIFY_OK(read);
        QCOMPARE(read->bytes().toByteArray(), QByteArray("x'") + rawHex + "'");
    }
    void everySlipIsFoundInItsOwnLine()
    {
        const QString paper = onPaper();
        for (qsizetype at = 0; at < paper.size(); ++at) {
            if (paper.at(at).isSpace())
                continue;
            QString slipped = paper;
            slipped[at] = paper.at(at) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
            const auto read = readRecoveryKey(slipped);
            VERIFY_REFUSED(read, ErrorCode::RecoveryKeyMistyped);
            QCOMPARE(read.error().args.first(), QString::number(at / 25 + 1));
        }
    }
    void aLetterThatIsNoDigitIsFoundInItsLine()
    {
        QString paper = onPaper();
        paper[30] = QLatin1Char('z');
        const auto read = readRecoveryKey(paper);
        VERIFY_REFUSED(read, ErrorCode::RecoveryKeyMistyped);
        QCOMPARE(read.error().args.first(), QStringLiteral("2"));
    }
    void linesInEachOthersPlacesAreFound()
    {
        QStringList lines = *recoveryLinesOf(someKey());
        lines.swapItemsAt(2, 3);
        const auto read = readRecoveryKey(lines.join(QLatin1Char('\n')));
        VERIFY_REFUSED(read, ErrorCode::RecoveryKeyMistyped);
        QCOMPARE(read.error().args.first(), QStringLiteral("3"));
    }
    void aPartOfItSaysHowMuchIsMissing()
    {
        const auto read = readRecoveryKey(QStringView(onPaper()).left(100));
        VERIFY_REFUSED(read, ErrorCode::RecoveryKeyIncomplete);
        QCOMPARE(read.error().args, (QStringList{QStringLiteral("80"), QStringLiteral("120")}));
        VERIFY_REFUSED(readRecoveryKey(QString()), ErrorCode::RecoveryKeyIncomplete);
    }
    void moreThanItIsNotTheKey()
    {
        VERIFY_REFUSED(readRecoveryKey(onPaper() + QStringLiteral(" 1234")), ErrorCode::RecoveryKeyIncomplete);
    }
    void linesAreWipedAlsoForWhoeverSharesThem()
    {
        QStringList lines = *recoveryLinesOf(someKey());
        const QStringList shared = lines;
        wipeRecoveryLines(lines);
        QVERIFY(lines.isEmpty());
        for (const QString &line : shared)
            QCOMPARE(line, QString(24, QChar(0)));
    }
    void theLastGroupShowsThatTheSheetIsThere()
    {
        const QString last = recoveryLinesOf(someKey())->last().right(4);
        QVERIFY(isLastGroup(someKey(), last));
        QVERIFY(isLastGroup(someKey(), QStringLiteral(" ") + last.toUpper() + QStringLiteral("\n")));
        QVERIFY(!isLastGroup(someKey(), last.left(3)));
        QVERIFY(!isLastGroup(someKey(), QString()));
        QVERIFY(!isLastGroup(someKey(), last + QStringLiteral("0")));
    }
};

LANAI_TEST(TstRecoveryKey, tst_recoverykey)
#include "tst_recoverykey.moc"
