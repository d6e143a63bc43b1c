#include "app/startwish.h"
#include "tests/support/registry.h"
#include <QtTest>

using namespace lanai;

class TstStartWish : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsFoundFromWhereItWasNamed()
    {
        const auto wish = [](const char *file) {
            return StartWish::of({QStringLiteral("lanai"), QString::fromLatin1(file)}, QStringLiteral("/a/b")).file;
        };
        QCOMPARE(wish("Peers.lanai"), QStringLiteral("/a/b/Peers.lanai"));
        QCOMPARE(wish("../Peers.lanai"), QStringLiteral("/a/Peers.lanai"));
        QCOMPARE(wish("/c/Peers.lanai"), QStringLiteral("/c/Peers.lanai"));
    }
    void withoutAFileThereIsNone()
    {
        const StartWish wish =
            StartWish::of({QStringLiteral("lanai"), QStringLiteral("--background")}, QStringLiteral("/a"));
        QVERIFY(wish.file.isEmpty());
        QVERIFY(wish.background);
        QVERIFY(wish.today.isEmpty());
    }
    void aNoteIsAskedFor()
    {
        const StartWish wish =
            StartWish::of({QStringLiteral("lanai"), QStringLiteral("--capture")}, QStringLiteral("/a"));
        QVERIFY(wish.capture);
        QVERIFY(!wish.background);
        QVERIFY(!StartWish::of({QStringLiteral("lanai")}, QStringLiteral("/a")).capture);
    }
    void anotherDayIsRead()
    {
        const StartWish wish = StartWish::of(
            {QStringLiteral("lanai"), QStringLiteral("--today"), QStringLiteral("2026-11-19")}, QStringLiteral("/a"));
        QCOMPARE(wish.today, QStringLiteral("2026-11-19"));
        QVERIFY(!wish.background);
    }
    void wordsOfALaterVersionAreNoHindrance()
    {
        const StartWish wish = StartWish::of(
            {QStringLiteral("lanai"), QStringLiteral("--sing"), QStringLiteral("mine.lanai")}, QStringLiteral("/a"));
        QVERIFY(!wish.background);
    }
};

LANAI_TEST(TstStartWish, tst_startwish)
#include "tst_startwish.moc"
