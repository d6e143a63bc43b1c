#include "core/domain/utf8.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstUtf8 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstBadByteIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *name, const QByteArray &bytes, qsizetype offset) {
            QTest::newRow(name) << bytes << offset;
        };
        row("empty", {}, -1);
        row("ASCII with NUL", QByteArray("a\0b", 3), -1);
        row("two, three and four bytes", "é 語 🎻", -1);
        row("highest of each length", "\x7f\xdf\xbf\xef\xbf\xbf\xf4\x8f\xbf\xbf", -1);
        row("Latin-1 é", "caf\xe9", 3);
        row("cut off in the middle of a letter", "ok \xe8\xaa", 3);
        row("follower without a lead", "\x80", 0);
        row("overlong slash", "a\xc0\xaf", 1);
        row("overlong in three bytes", "\xe0\x80\xaf", 0);
        row("overlong in four bytes", "\xf0\x80\x80\xaf", 0);
        row("surrogate", "\xed\xa0\x80", 0);
        row("above the last code point", "\xf4\x90\x80\x80", 0);
        row("second letter broken", "é\xc3(", 2);
    }
    void theFirstBadByteIsFound()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qsizetype, offset);
        QCOMPARE(firstInvalidUtf8(bytes), offset);
        QCOMPARE(QByteArrayView(bytes).isValidUtf8(), offset < 0); // Qt agrees on the verdict
    }
    void textThatIsNoUtf8IsRefusedWithItsOffset()
    {
        const Result<QString> text = textFromUtf8("caf\xe9");
        QVERIFY(!text);
        QCOMPARE(text.error(), (Error{ErrorCode::InvalidUtf8, {QStringLiteral("3")}}));
    }
    void textIsKeptAsTyped()
    {
        QCOMPARE(textFromUtf8("Zoe\xcc\x88 \r\n").value(), QStringLiteral("Zoe\u0308 \r\n"));
        QCOMPARE(textFromUtf8("\xef\xbb\xbfhello").value(), QStringLiteral("hello"));
    }
};

LANAI_TEST(TstUtf8, tst_utf8)
#include "tst_utf8.moc"
