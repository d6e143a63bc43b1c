#include "core/domain/peer.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstPeer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShortNameIsWhatTheyAreCalled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<QString>("called");
        QTest::newRow("first name") << QStringLiteral("Dana Whitfield") << QString() << QStringLiteral("Dana");
        QTest::newRow("preferred") << QStringLiteral("Wei Lin Tan") << QStringLiteral("Wei Lin")
                                   << QStringLiteral("Wei Lin");
        QTest::newRow("one name") << QStringLiteral("Cher") << QString() << QStringLiteral("Cher");
        QTest::newRow("none yet") << QString() << QString() << QString();
    }
    void theShortNameIsWhatTheyAreCalled()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, preferred);
        Peer peer;
        peer.name = name;
        peer.preferredName = preferred;
        QTEST(peer.shortName(), "called");
    }
    void initialsAreOfTheFirstAndTheLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Dana Whitfield") << QStringLiteral("DW");
        QTest::newRow("three words") << QStringLiteral("Wei Lin Tan") << QStringLiteral("WT");
        QTest::newRow("one word") << QStringLiteral("Cher") << QStringLiteral("C");
        QTest::newRow("lower case and blanks") << QStringLiteral("  ana   lima ") << QStringLiteral("AL");
        QTest::newRow("accents") << QStringLiteral("Élodie Ångström") << QStringLiteral("ÉÅ");
        QTest::newRow("a letter of two units")
            << QStringLiteral("\U00020BB7\u91ce \u592a\u90ce") << QStringLiteral("\U00020BB7\u592a");
        QTest::newRow("none") << QStringLiteral(" ") << QString();
    }
    void initialsAreOfTheFirstAndTheLastWord()
    {
        QFETCH(const QString, name);
        QTEST(initialsOf(name), "initials");
    }
};

LANAI_TEST(TstPeer, tst_peer)
#include "tst_peer.moc"
