#include "tests/storage/cipherfile.h"
#include "tests/support/registry.h"
#include <QDateTime>
#include <QSqlError>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>
#include <limits>

using namespace lanai;
using namespace lanai::test;

// How values go into the file and come back, through an ordinary query.
class TstSqliteValue : public QObject
{
    Q_OBJECT

    const CipherFile m_file;
    const std::unique_ptr<Connection> m_journal = m_file.open();

    // {value, typeof} of what SQLite makes of `bound`.
    QVariantList roundTrip(const QVariant &bound) const
    {
        auto rows = m_journal->query(QStringLiteral("SELECT ?1, typeof(?1)"), {bound});
        if (!rows || !rows->next())
            return {};
        return {rows->value(0), rows->value(1).toString()};
    }

private Q_SLOTS:
    void everyValueComesBack_data()
    {
        QTest::addColumn<QVariant>("bound");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QVariant>("read");
        const auto row = [](const char *name, const QVariant &bound, const char *kind, const QVariant &read) {
            QTest::newRow(name) << bound << QString::fromLatin1(kind) << read;
        };
        row("0", 0, "integer", qlonglong(0));
        row("smallest", std::numeric_limits<qint64>::min(), "integer", std::numeric_limits<qlonglong>::min());
        row("largest", std::numeric_limits<qint64>::max(), "integer", std::numeric_limits<qlonglong>::max());
        row("past 32 bits", qint64(1) << 40, "integer", qlonglong(1) << 40);
        row("unsigned", std::numeric_limits<uint>::max(), "integer", qlonglong(4294967295));
        row("large unsigned", quint64(1) << 62, "integer", qlonglong(1) << 62);
        row("true", true, "integer", qlonglong(1));
        row("false", false, "integer", qlonglong(0));
        row("short", QVariant::fromValue(short(-3)), "integer", qlonglong(-3));
        row("double", 0.1, "real", 0.1);
        row("whole double", 3.0, "real", 3.0);
        row("tiny", std::numeric_limits<double>::denorm_min(), "real", std::numeric_limits<double>::denorm_min());
        row("infinity", std::numeric_limits<double>::infinity(), "real", std::numeric_limits<double>::infinity());
        row("float", 0.5F, "real", 0.5);
        row("text", QStringLiteral("Dana"), "text", QStringLiteral("Dana"));
        row("empty text", QStringLiteral(""), "text", QStringLiteral(""));
        row("text with NUL", QString::fromUtf8("a\0b", 3), "text", QString::fromUtf8("a\0b", 3));
        row("other scripts", QStringLiteral("\u6c49\u0e44\u0e17\u0e22\U0001F511\u202E"), "text",
            QStringLiteral("\u6c49\u0e44\u0e17\u0e22\U0001F511\u202E"));
        row("quotes", QStringLiteral("';\"--"), "text", QStringLiteral("';\"--"));
        row("blob", QByteArray("\0\1\xff", 3), "blob", QByteArray("\0\1\xff", 3));
        row("empty blob", QByteArray(""), "blob", QByteArray(""));
        row("date", QDate(2024, 2, 29), "text", QStringLiteral("2024-02-29"));
        row("time", QTime(9, 5, 0), "text", QStringLiteral("09:05:00.000"));
        row("id", QUuid(QStringLiteral("{018f3c5e-7d1a-7abc-8def-0123456789ab}")), "text",
            QStringLiteral("018f3c5e-7d1a-7abc-8def-0123456789ab"));
        row("link", QUrl(QStringLiteral("cal:1")), "text", QStringLiteral("cal:1"));
        row("character", QChar(u'x'), "text", QStringLiteral("x"));
    }
    void everyValueComesBack()
    {
        QFETCH(QVariant, bound);
        QFETCH(QString, kind);
        QFETCH(QVariant, read);
        const QVariantList got = roundTrip(bound);
        QCOMPARE(got.value(1).toString(), kind);
        QCOMPARE(got.value(0), read);
        QCOMPARE(got.value(0).metaType(), read.metaType());
        QVERIFY(!got.value(0).isNull());
    }
    void everyInstantIsStoredAsUtc_data()
    {
        QTest::addColumn<QDateTime>("instant");
        const QDate day(2026, 7, 1);
        QTest::newRow("UTC") << QDateTime(day, QTime(7, 0), Qt::UTC);
        QTest::newRow("offset") << QDateTime(day, QTime(12, 30), Qt::OffsetFromUTC, 19'800);
        QTest::newRow("zone") << QDateTime(day, QTime(9, 0), QTimeZone("Europe/Berlin"));
    }
    void everyInstantIsStoredAsUtc()
    {
        QFETCH(QDateTime, instant);
        QCOMPARE(roundTrip(instant).value(0).toString(), QStringLiteral("2026-07-01T07:00:00.000Z"));
        QCOMPARE(roundTrip(instant).value(0).toDateTime(), instant);
    }
    void nothingIsNull_data()
    {
        QTest::addColumn<QVariant>("nothing");
        QTest::newRow("invalid") << QVariant();
        QTest::newRow("null of a type") << QVariant(QMetaType::fromType<int>());
        QTest::newRow("text") << QVariant(QString());
        QTest::newRow("blob") << QVariant(QByteArray());
        QTest::newRow("date") << QVariant(QDate());
        QTest::newRow("time") << QVariant(QTime());
        QTest::newRow("instant") << QVariant(QDateTime());
        QTest::newRow("id") << QVariant(QUuid());
        QTest::newRow("not a number") << QVariant(std::numeric_limits<double>::quiet_NaN()); // SQLite has none
    }
    void nothingIsNull()
    {
        QFETCH(QVariant, nothing);
        const QVariantList got = roundTrip(nothing);
        QCOMPARE(got.value(1).toString(), QStringLiteral("null"));
        QVERIFY(got.value(0).isNull());
        QVERIFY(got.value(0).isValid()); // an invalid one would mean: no such column
        QCOMPARE(got.value(0).toLongLong(), 0);
        QVERIFY(got.value(0).toString().isNull());
    }
    void halfASurrogateIsStoredAsAQuestionMark()
    {
        QCOMPARE(roundTrip(QString(QChar(0xd83d))).value(0).toString(), QStringLiteral("?"));
    }
    void aValueWithoutAFormIsRefused_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a number over the range") << QVariant(std::numeric_limits<quint64>::max());
        QTest::newRow("a list") << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("b")});
        QTest::newRow("a map") << QVariant(QVariantMap{{QStringLiteral("a"), 1}});
    }
    void aValueWithoutAFormIsRefused()
    {
        QFETCH(QVariant, value);
        const auto refused = m_journal->exec(QStringLiteral("INSERT INTO t (v) VALUES (?)"), {value});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
        QCOMPARE(m_journal->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
    }
    void fourMegabytesComeBack()
    {
        const QString text = QString(4 << 20, QChar(u'é'));
        const QByteArray blob(9 << 20, 'p');
        QCOMPARE(roundTrip(text).value(0).toString(), text);
        QCOMPARE(roundTrip(blob).value(0).toByteArray(), blob);
    }
    void numbersAreReadAsPreciselyAsAsked_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QVariant>("read");
        QTest::newRow("32 bits") << int(QSql::LowPrecisionInt32) << QVariant(2);
        QTest::newRow("64 bits") << int(QSql::LowPrecisionInt64) << QVariant(qlonglong(2));
        QTest::newRow("double") << int(QSql::LowPrecisionDouble) << QVariant(2.75);
        QTest::newRow("high") << int(QSql::HighPrecision) << QVariant(2.75);
    }
    void numbersAreReadAsPreciselyAsAsked()
    {
        QFETCH(int, policy);
        QFETCH(QVariant, read);
        QSqlQuery query(m_journal->database());
        query.setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy(policy));
        QVERIFY(query.exec(QStringLiteral("SELECT 2.75")));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), read);
        QCOMPARE(query.value(0).metaType(), read.metaType());
    }
};

LANAI_TEST(TstSqliteValue, tst_sqlitevalue)
#include "tst_sqlitevalue.moc"
