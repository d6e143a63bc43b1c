#include "tests/sheet/samplesheets.h"
#include "tests/support/registry.h"
#include "ui/sheet/sheetfile.h"
#include "ui/sheet/staffcomposer.h"
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace lanai;
using namespace lanai::test;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstSheetFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachFormatIsWritten_data()
    {
        QTest::addColumn<SheetFormat>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << SheetFormat::Pdf << QByteArrayLiteral("%PDF-");
        QTest::newRow("html") << SheetFormat::Html << QByteArrayLiteral("<!DOCTYPE html>");
        QTest::newRow("markdown") << SheetFormat::Markdown << QByteArrayLiteral("# Exec staff\n");
    }
    void eachFormatIsWritten()
    {
        QFETCH(SheetFormat, format);
        QFETCH(QByteArray, begins);
        const QString path = m_folder.filePath(QStringLiteral("sheet"));
        QVERIFY(writeSheet(m_document, format, Paper::A4, path));
        QVERIFY(read(path).startsWith(begins));
    }
    void aNewFileIsItsOwnersAlone()
    {
        const QString path = m_folder.filePath(QStringLiteral("private.md"));
        QVERIFY(writeSheet(m_document, SheetFormat::Markdown, Paper::A4, path));
        const QFileDevice::Permissions others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
    }
    void anOlderSheetIsReplacedAndNothingElseIsLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.md"));
        QVERIFY(writeSheet(m_document, SheetFormat::Html, Paper::A4, path));
        QVERIFY(writeSheet(m_document, SheetFormat::Markdown, Paper::A4, path));
        QVERIFY(read(path).startsWith("# "));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("sheet.md")});
    }
    void aFolderThatIsNotThereIsRefused()
    {
        const QString path = m_folder.filePath(QStringLiteral("nowhere/sheet.pdf"));
        const Result<void> written = writeSheet(m_document, SheetFormat::Pdf, Paper::A4, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(written.error().args.value(0), path);
        QVERIFY(!written.error().args.value(1).isEmpty());
    }
    void aFolderInTheFilesPlaceIsRefused()
    {
        const Result<void> written = writeSheet(m_document, SheetFormat::Markdown, Paper::A4, m_folder.path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
    }
    void aWriteThatFailsLeavesTheOlderSheet_data()
    {
        QTest::addColumn<int>("room"); // bytes a file of this process may have
        QTest::addColumn<SheetFormat>("format");
        QTest::newRow("a long file") << 1024 << SheetFormat::Pdf;
        QTest::newRow("a file that waits in the buffer until the end") << 16 << SheetFormat::Markdown;
    }
    void aWriteThatFailsLeavesTheOlderSheet()
    {
#ifdef Q_OS_UNIX
        QFETCH(const int, room);
        QFETCH(const SheetFormat, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QVERIFY(writeSheet(m_document, SheetFormat::Markdown, Paper::A4, path));
        const QByteArray before = read(path);
        struct rlimit old;
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        const struct rlimit small = {static_cast<rlim_t>(room), old.rlim_max};
        auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<void> written = writeSheet(m_document, format, Paper::A4, path);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        QCOMPARE(read(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("sheet.pdf")});
#endif
    }
    void aFullDiskIsSaidAsSuch()
    {
        const QString path = QStringLiteral("sheet.pdf");
        QCOMPARE(writeError(QFileDevice::ResourceError, path, QStringLiteral("No space left")),
                 (Error{ErrorCode::DiskFull, {path}}));
        QCOMPARE(writeError(QFileDevice::PermissionsError, path, QStringLiteral("denied")),
                 (Error{ErrorCode::CannotWrite, {path, QStringLiteral("denied")}}));
    }
    void nothingToPrintWritesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("empty.pdf"));
        for (const SheetFormat format : {SheetFormat::Pdf, SheetFormat::Html, SheetFormat::Markdown}) {
            const Result<void> written = writeSheet(staffDocument({}, QLocale::c()), format, Paper::A4, path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::NothingToPrint);
        }
        QVERIFY(!QFile::exists(path));
    }
    void aProposedNameHoldsADateAndNeverAName_data()
    {
        QTest::addColumn<SheetKind>("kind");
        QTest::addColumn<SheetFormat>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("staff") << SheetKind::Staff << SheetFormat::Pdf << QStringLiteral("prep-staff-2026-11-23.pdf");
        QTest::newRow("1:1") << SheetKind::OneOnOne << SheetFormat::Html << QStringLiteral("prep-1on1-2026-11-23.html");
        QTest::newRow("day") << SheetKind::Day << SheetFormat::Markdown << QStringLiteral("prep-day-2026-11-23.md");
    }
    void aProposedNameHoldsADateAndNeverAName()
    {
        QFETCH(SheetKind, kind);
        QFETCH(SheetFormat, format);
        QTEST(proposedFileName(kind, QDate(2026, 11, 23), format), "name");
    }
    void thePaperIsThatOfTheCountry()
    {
        QCOMPARE(paperOf(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
        QCOMPARE(paperOf(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
        QCOMPARE(paperOf(QLocale(QLocale::German, QLocale::Germany)), Paper::A4);
    }

private:
    QTemporaryDir m_folder;
    SheetDocument m_document = staffDocument(pictureStaffSheet(), QLocale::c());
};

LANAI_TEST(TstSheetFile, tst_sheetfile)
#include "tst_sheetfile.moc"
