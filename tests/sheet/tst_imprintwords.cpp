#include "tests/sheet/samplesheets.h"
#include "tests/support/registry.h"
#include "ui/sheet/imprintwords.h"
#include <QSet>

using namespace lanai;
using namespace lanai::test;

class TstImprintWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFooterSaysHowMuchWasLeftOutAndWhatWasTurnedOn_data() // Rule 13
    {
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<SheetOptions>("options");
        QTest::addColumn<QString>("footer");
        const SheetOptions none;
        SheetOptions on;
        on.includePrivate = true;
        SheetOptions conflict;
        conflict.includeConflict = true;
        SheetOptions all;
        all.includePrivate = all.includeConflict = all.includeTrust = all.initials = true;
        QTest::newRow("none") << 0 << none << QStringLiteral("No private notes to leave out");
        QTest::newRow("one") << 1 << none << QStringLiteral("1 private note left out");
        QTest::newRow("twelve") << 12 << none << QStringLiteral("12 private notes left out");
        QTest::newRow("private on") << 0 << on << QStringLiteral("Nothing left out. Turned on: private notes");
        QTest::newRow("one sealed") << 1 << on << QStringLiteral("1 note left out. Turned on: private notes");
        QTest::newRow("two sealed") << 2 << on << QStringLiteral("2 notes left out. Turned on: private notes");
        QTest::newRow("conflict") << 3 << conflict
                                  << QStringLiteral("3 private notes left out. Turned on: conflict notes");
        QTest::newRow("everything")
            << 2 << all
            << QStringLiteral("2 notes left out. Turned on: private notes, conflict notes, trust, initials for names");
    }
    void theFooterSaysHowMuchWasLeftOutAndWhatWasTurnedOn()
    {
        SheetImprint imprint = test::imprint();
        QFETCH(int, leftOut);
        QFETCH(SheetOptions, options);
        imprint.leftOut = leftOut;
        imprint.options = options;
        QTEST(m_words.leftOut(imprint), "footer");
    }
    void theSheetSaysWhoMadeItAndWhen()
    {
        SheetImprint imprint = test::imprint();
        QCOMPARE(m_words.byLine(imprint), QStringLiteral("Maya Lindqvist, CPO"));
        QCOMPARE(m_words.prepared(imprint.preparedOn), QStringLiteral("Prepared Thu 19 Nov 2026"));
        imprint.myRole.clear();
        QCOMPARE(m_words.byLine(imprint), QStringLiteral("Maya Lindqvist"));
        imprint.myName.clear();
        QCOMPARE(m_words.byLine(imprint), QString());
    }
    void everyKindOfThingThatLeavesHasItsOwnName()
    {
        QSet<QString> names;
        for (const auto &word : EnumWords<LeavingKind>::words)
            names << m_words.name(word.value);
        QCOMPARE(names.size(), qsizetype(EnumWords<LeavingKind>::words.size()));
        QVERIFY(!names.contains(QString()));
    }
    void aThingThatLeavesIsShownAsItLeaves()
    {
        QCOMPARE(
            m_words.leaving(
                {LeavingKind::Commitment, {}, QStringLiteral("Elena Brandt"), QStringLiteral("Introduce %1\nKofi")}),
            QStringLiteral("Commitment, Elena Brandt: Introduce %1 Kofi"));
        QCOMPARE(m_words.leaving({LeavingKind::StaffItem, {}, {}, QStringLiteral("Cut line")}),
                 QStringLiteral("Staff item: Cut line"));
    }

private:
    ImprintWords m_words{QLocale::c()};
};

LANAI_TEST(TstImprintWords, tst_imprintwords)
#include "tst_imprintwords.moc"
