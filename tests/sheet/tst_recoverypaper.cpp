#include "tests/sheet/poppler.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/sheet/recoverypaper.h"
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

namespace {

RecoveryPaper somePaper(Paper paper = Paper::A4)
{
    return {QStringLiteral("Peers.lanai"),
            QDate(2026, 11, 19),
            {QStringLiteral("9e50 8f8d 2ddc 5c0c 71b3"), QStringLiteral("2d92 17a1 e827 a3e7 0c11"),
             QStringLiteral("c4d4 0384 858d 80a2 5f02"), QStringLiteral("7473 81c5 8c9c fbc0 aa90"),
             QStringLiteral("3031 3233 3435 3637 1a2b"), QStringLiteral("3839 6162 6364 6566 9f00")},
            paper};
}

const char *const pragma =
    "PRAGMA key = "
    "\"x'9e508f8d2ddc5c0c2d9217a1e827a3e7c4d40384858d80a2747381c58c9cfbc03031323334353637383961626"
    "3646566'\";";

} // namespace

class TstRecoveryPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyLineOfTheKeyCanBeSelectedOnItsOnePage_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("A4") << Paper::A4;
        QTest::newRow("Letter") << Paper::Letter;
    }
    void everyLineOfTheKeyCanBeSelectedOnItsOnePage()
    {
        QFETCH(const Paper, paper);
        const RecoveryPaper sheet = somePaper(paper);
        const Pdf pdf(recoveryPdf(sheet));
        QCOMPARE(pdf.pages(), 1);
        const QString text = pdf.flatText();
        for (const QString &line : sheet.lines)
            QVERIFY2(text.contains(line), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Peers.lanai")));
        QVERIFY(text.contains(QStringLiteral("19 November 2026")) || text.contains(QStringLiteral("19 Nov 2026")));
        // Nothing hangs over the edge of the paper.
        const double width = pageSize(paper).size(QPageSize::Point).width();
        for (const PdfWord &word : pdf.words())
            QVERIFY2(word.box.right() < width - 20, qPrintable(word.text));
    }
    void theShellsTwoLinesAreWholeAndReadBackAsTyped()
    {
        QCOMPARE(sqlcipherLines(somePaper()),
                 (QStringList{QStringLiteral("sqlcipher \"Peers.lanai\""), QString::fromLatin1(pragma)}));
        const QString text = Pdf(recoveryPdf(somePaper())).flatText();
        QVERIFY2(text.contains(QString::fromLatin1(pragma)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("sqlcipher \"Peers.lanai\"")));
    }
    void titleAndNameHoldNoSecret()
    {
        const Pdf pdf(recoveryPdf(somePaper()));
        QCOMPARE(pdf.info(QStringLiteral("Title")), QStringLiteral("Recovery sheet"));
        QCOMPARE(recoveryFileName(QDate(2026, 11, 19)), QStringLiteral("recovery-2026-11-19.pdf"));
    }
    void itIsWrittenForItsOwnerAloneOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        VERIFY_OK(writeRecovery(somePaper(), path));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        VERIFY_REFUSED(writeRecovery(somePaper(), folder.filePath(QStringLiteral("nowhere/sheet.pdf"))),
                       ErrorCode::CannotWrite);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("nowhere"))));
    }
};

LANAI_TEST(TstRecoveryPaper, tst_recoverypaper)
#include "tst_recoverypaper.moc"
