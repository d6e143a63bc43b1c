#include "core/domain/id.h"
#include "tests/support/registry.h"
#include <QSet>

using namespace lanai;

class TstId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newIdsAreVersionSeven()
    {
        const Id id = newId(1'763'600'000'000);
        QCOMPARE(idText(id).at(14), QLatin1Char('7')); // QUuid of Qt 6.4 doesn't know version 7
        QCOMPARE(id.variant(), QUuid::DCE);
    }
    void idsMadeInOneMillisecondSortInOrderOfMaking()
    {
        QStringList made;
        for (int i = 0; i < 10'000; ++i)
            made << idText(newId(1'763'600'000'000));
        QVERIFY(std::is_sorted(made.cbegin(), made.cend()));
        QCOMPARE(QSet<QString>(made.cbegin(), made.cend()).size(), made.size());
    }
    void aClockSetBackDoesNotBreakTheOrder()
    {
        const QString later = idText(newId(1'900'000'000'000));
        QVERIFY(idText(newId(1'800'000'000'000)) > later);
    }
    void derivedIdsAreTheSameForTheSameParts()
    {
        const QStringList parts{QStringLiteral("meeting"), QStringLiteral("a"), QStringLiteral("2026-11-19")};
        QCOMPARE(derivedId(parts), derivedId(parts));
        QVERIFY(derivedId(parts) != derivedId({QStringLiteral("meeting"), QStringLiteral("a2026-11-19")}));
    }
    void textThatIsNoIdIsNull()
    {
        QVERIFY(idFromText(QStringLiteral("Dana")).isNull());
        const Id id = newId(0);
        QCOMPARE(idFromText(idText(id)), id);
    }
};

LANAI_TEST(TstId, tst_id)
#include "tst_id.moc"
