#include "tests/support/registry.h"
#include "ui/parts/namesline.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QtTest>

using namespace lanai;

namespace {

struct Typing
{
    Typing()
    {
        line.setNames({QStringLiteral("Dana Whitfield"), QStringLiteral("Priya Raman"), QStringLiteral("Wei Lin Tan")});
        line.show();
    }
    [[nodiscard]] QCompleter *completer() const { return line.findChild<QCompleter *>(); }
    NamesLine line;
};

} // namespace

class TstNamesLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesStandBetweenCommas()
    {
        Typing typing;
        typing.line.setText(QStringLiteral(" Dana ,, Wei Lin Tan, "));
        QCOMPARE(typing.line.names(), QStringList({QStringLiteral("Dana"), QStringLiteral("Wei Lin Tan")}));
    }
    void theNameThatIsTypedIsOffered()
    {
        Typing typing;
        QTest::keyClicks(&typing.line, QStringLiteral("dan"));
        QCOMPARE(typing.completer()->completionCount(), 1);
        Q_EMIT typing.completer()->activated(QStringLiteral("Dana Whitfield"));
        QCOMPARE(typing.line.text(), QStringLiteral("Dana Whitfield"));
        QTest::keyClicks(&typing.line, QStringLiteral(", lin"));
        QCOMPARE(typing.completer()->currentCompletion(), QStringLiteral("Wei Lin Tan"));
        Q_EMIT typing.completer()->activated(QStringLiteral("Wei Lin Tan"));
        QCOMPARE(typing.line.text(), QStringLiteral("Dana Whitfield, Wei Lin Tan"));
        QCOMPARE(typing.line.names().size(), 2);
    }
    void nothingIsOfferedForNobody()
    {
        Typing typing;
        QTest::keyClicks(&typing.line, QStringLiteral("zz"));
        QVERIFY(!typing.completer()->popup()->isVisible());
    }
    void whatStandsBehindTheCursorStays()
    {
        Typing typing;
        typing.line.setText(QStringLiteral("pri, Wei Lin Tan"));
        typing.line.setCursorPosition(3);
        Q_EMIT typing.completer()->activated(QStringLiteral("Priya Raman"));
        QCOMPARE(typing.line.text(), QStringLiteral("Priya Raman, Wei Lin Tan"));
    }
};

LANAI_TEST(TstNamesLine, tst_namesline)
#include "tst_namesline.moc"
