#include "core/domain/capture.h"
#include "tests/support/named.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstCapture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThingIsFiledForEachRecipientAndAnAskForNobody_data()
    {
        QTest::addColumn<CaptureKind>("kind");
        QTest::addColumn<int>("recipients");
        QTest::addColumn<int>("filed");
        QTest::newRow("a promise to two") << CaptureKind::Commitment << 2 << 2;
        QTest::newRow("a fact about one") << CaptureKind::Fact << 1 << 1;
        QTest::newRow("a fact about nobody") << CaptureKind::Fact << 0 << 0;
        QTest::newRow("an ask") << CaptureKind::Ask << 0 << 1;
        QTest::newRow("an ask in a note with two") << CaptureKind::Ask << 2 << 1;
    }
    void oneThingIsFiledForEachRecipientAndAnAskForNobody()
    {
        QFETCH(const CaptureKind, kind);
        QFETCH(const int, recipients);
        CaptureMark mark;
        mark.kind = kind;
        mark.recipients = idsOf("dana priya").mid(0, recipients);
        QTEST(static_cast<int>(mark.filedCount()), "filed");
    }
    void whatIsRefusedFilesNothingAndADoubtFilesAllTheSame()
    {
        CaptureMark mark;
        mark.kind = CaptureKind::Fact;
        mark.recipients = idsOf("dana");
        for (const auto &word : EnumWords<CaptureReason>::words) {
            mark.problems = {{word.value, {}, {}, {}}};
            QCOMPARE(mark.filedCount(), qsizetype(filesNothing(word.value) ? 0 : 1));
        }
        QVERIFY(filesNothing(CaptureReason::NoText));
    }
    void aNoteFilesWhatItsMarksFile()
    {
        CaptureMark ask;
        ask.kind = CaptureKind::Ask;
        CaptureMark fact;
        fact.kind = CaptureKind::Fact;
        fact.recipients = idsOf("dana priya");
        CaptureNote note;
        QCOMPARE(note.filedCount(), 0);
        note.marks = {ask, fact};
        QCOMPARE(note.filedCount(), 3);
    }
};

LANAI_TEST(TstCapture, tst_capture)
#include "tst_capture.moc"
