#include "core/journal/vault.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QDir>

using namespace lanai;
using namespace lanai::test;

namespace {

struct Kept : OpenJournal
{
    [[nodiscard]] QString at(const char *name) const
    {
        return scratch.folder() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    [[nodiscard]] static QString nameIn(const QString &path)
    {
        const auto file = JournalFile::open(path, ScratchJournal::key());
        return file ? (*file)->peers.all()->first().name : QString();
    }
};

} // namespace

class TstVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyIsAJournalOfItsOwn()
    {
        const Kept kept;
        VERIFY_OK(kept->vault().copyTo(kept.at("copy.lanai")));
        QCOMPARE(Kept::nameIn(kept.at("copy.lanai")), QStringLiteral("Dana Whitfield"));
        QVERIFY(kept->vault().verify()->isWhole());
    }
    void whatIsOpenCanBeCopiedAfterAnotherFileTookItsPlace()
    {
        const Kept kept;
        const QString path = kept.scratch.path();
        QVERIFY(QFile::rename(path, kept.at("old.lanai")));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("somebody else's");
        other.close();
        QVERIFY(QFile::remove(kept.at("old.lanai")));
        VERIFY_OK(kept->vault().copyTo(kept.at("mine.lanai")));
        QCOMPARE(Kept::nameIn(kept.at("mine.lanai")), QStringLiteral("Dana Whitfield"));
        QCOMPARE(other.size(), 15);
    }
    void whatIsThereIsNotOverwritten()
    {
        const Kept kept;
        VERIFY_REFUSED(kept->vault().copyTo(kept.scratch.path()), ErrorCode::FileExists);
    }
    void aFolderThatIsNotThereLeavesNothingBehind()
    {
        const Kept kept;
        VERIFY_REFUSED(kept->vault().copyTo(kept.at("nowhere/copy.lanai")), ErrorCode::CannotWrite);
        QVERIFY(!QDir(kept.at("nowhere")).exists());
    }
};

LANAI_TEST(TstVault, tst_vault)
#include "tst_vault.moc"
