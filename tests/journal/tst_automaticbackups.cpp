#include "core/journal/automaticbackups.h"
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>

using namespace lanai;
using namespace lanai::test;

namespace {

void noteDown(Journal &journal, const char *text)
{
    NoteDraft draft;
    draft.body = QString::fromUtf8(text);
    VERIFY_OK(journal.notes().log(draft));
}

// One that is started, with nothing to wait for.
struct Automatic : OpenJournal
{
    Automatic()
        : OpenJournal("2026-11-18")
        , backups(*journal, std::chrono::milliseconds(0))
        , settled(&backups, &AutomaticBackups::settled)
    {
        comeTo("2026-11-19");
        backups.start();
    }
    ~Automatic() { BackupMemory::instance().setFolder(journal->path(), {}); }
    Automatic(const Automatic &) = delete;
    Automatic &operator=(const Automatic &) = delete;

    [[nodiscard]] bool settles() { return !settled.isEmpty() || settled.wait(); }
    [[nodiscard]] QList<StoredBackup> all() const { return BackupFolder(journal->path(), journal->clock()).all(); }
    [[nodiscard]] RestoreTestReport test() const { return BackupMemory::instance().testOf(journal->path()); }
    [[nodiscard]] std::optional<Error> failure() const { return BackupMemory::instance().failureOf(journal->path()); }

    AutomaticBackups backups;
    QSignalSpy settled;
};

void damageMiddle(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    const char flipped = char(file.peek(1).at(0) ^ 4);
    QVERIFY(file.putChar(flipped));
}

} // namespace

class TstAutomaticBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("lanai-test"));
        QCoreApplication::setApplicationName(QStringLiteral("lanai-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void oneIsTakenAndTriedSoonAfterOpening()
    {
        Automatic at;
        QVERIFY(at.settles());
        QCOMPARE(at.all().size(), 1);
        QCOMPARE(at.all().first().reason, BackupReason::Daily);
        QVERIFY(!at.failure());
        QCOMPARE(at.test().at, at->clock().nowUtc());
        QCOMPARE(at.test().takenAt, at.all().first().takenAt);
        QVERIFY(!at.test().failure);
    }
    void oneADayIsEnoughHoweverMuchIsWritten()
    {
        Automatic at;
        QVERIFY(at.settles());
        at.settled.clear();
        noteDown(*at.journal, "once more");
        QVERIFY(at.settles());
        QCOMPARE(at.all().size(), 1);
    }
    void theNextDayAChangeBringsTheNext()
    {
        Automatic at;
        QVERIFY(at.settles());
        at.comeTo("2026-11-20");
        at.settled.clear();
        noteDown(*at.journal, "the next day");
        QVERIFY(at.settles());
        QCOMPARE(at.all().size(), 2);
    }
    void aDayWithoutAChangeBringsNone()
    {
        Automatic at;
        QVERIFY(at.settles());
        at.comeTo("2026-11-20");
        AutomaticBackups again(*at.journal, std::chrono::milliseconds(0));
        QSignalSpy settled(&again, &AutomaticBackups::settled);
        again.start();
        QVERIFY(settled.wait());
        QCOMPARE(at.all().size(), 1);
    }
    void aMonthLaterTheNewestIsTriedAgain()
    {
        Automatic at;
        QVERIFY(at.settles());
        at.comeTo("2026-12-20");
        at.settled.clear();
        noteDown(*at.journal, "a month later");
        QVERIFY(at.settles());
        QCOMPARE(at.test().at, at->clock().nowUtc());
        QCOMPARE(at.test().takenAt, at.all().first().takenAt);
    }
    void aNewestOneThatIsBrokenIsFoundAndTheOlderGoodOneNamed()
    {
        Automatic at;
        QVERIFY(at.settles());
        const QDateTime good = at.all().first().takenAt;
        at.comeTo("2026-12-20");
        VERIFY_OK(BackupFolder(at->path(), at->clock()).take(BackupReason::Asked, at->key(), [](int) { return true; }));
        damageMiddle(at.all().first().path);
        at.settled.clear();
        noteDown(*at.journal, "a month later");
        QVERIFY(at.settles());
        QVERIFY(at.test().failure);
        QCOMPARE(at.test().failure->code, ErrorCode::DamagedFile);
        QCOMPARE(at.test().newestGood, good);
        // With the next backup it is tried again at once.
        at.comeTo("2026-12-21");
        at.settled.clear();
        noteDown(*at.journal, "the day after");
        QVERIFY(at.settles());
        QVERIFY(!at.test().failure);
    }
    void whatCannotBeTakenIsRememberedAndNotTriedAtEachChange()
    {
        Automatic at;
        const QString gone = at.scratch.folder() + QStringLiteral("/not/connected");
        BackupMemory::instance().setFolder(at->path(), gone);
        QVERIFY(at.settles());
        QCOMPARE(at.failure(), (Error{ErrorCode::CannotWrite, {gone}}));
        BackupMemory::instance().setFolder(at->path(), {});
        noteDown(*at.journal, "at once");
        QTest::qWait(0);
        QVERIFY(at.all().isEmpty());
        at.scratch.clock.set(at->clock().nowUtc().addSecs(3600));
        at.settled.clear();
        noteDown(*at.journal, "an hour later");
        QVERIFY(at.settles());
        QCOMPARE(at.all().size(), 1);
        QVERIFY(!at.failure());
    }
    void goingBreaksOffWhatRuns()
    {
        auto at = std::make_unique<Automatic>();
        const QString folder = at->scratch.folder();
        QTest::qWait(0); // it may have begun
        const QPointer<AutomaticBackups> backups(&at->backups);
        at.reset();
        QVERIFY(backups.isNull());
        QVERIFY(!QFile::exists(folder));
    }

private:
    QTemporaryDir m_settings;
};

LANAI_TEST(TstAutomaticBackups, tst_automaticbackups)
#include "tst_automaticbackups.moc"
