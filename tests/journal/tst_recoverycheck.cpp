#include "core/journal/passphrasechange.h"
#include "core/journal/recoverycheck.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"

using namespace lanai;
using namespace lanai::test;

class TstRecoveryCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewJournalsSheetWasNeverChecked()
    {
        OpenJournal at;
        QCOMPARE(*recoveryCheck(*at.journal), (RecoveryCheck{RecoverySheet::Never, {}}));
    }
    void onceCheckedItStaysSo()
    {
        OpenJournal at;
        VERIFY_OK(keepRecoveryCheck(*at.journal));
        at.reopen();
        QCOMPARE(*recoveryCheck(*at.journal), (RecoveryCheck{RecoverySheet::Checked, day("2026-11-19")}));
    }
    void aChangeOfPassphraseMakesItVoidAndANewCheckGood()
    {
        OpenJournal at;
        VERIFY_OK(keepRecoveryCheck(*at.journal));
        const QString path = at->path();
        const Key old = at->key();
        at.journal.reset();
        auto change = PassphraseChange::begin(BackupFolder(path, at.scratch.clock), path, old,
                                              passphraseBytes(QStringLiteral("five other plain words")));
        VERIFY_OK(change);
        const auto key = (*change)->run();
        VERIFY_OK(key);
        auto again = Journal::open(path, *key, at.scratch.clock, QStringLiteral("cli"));
        VERIFY_OK(again);
        QCOMPARE(*recoveryCheck(**again), (RecoveryCheck{RecoverySheet::Void, day("2026-11-19")}));
        VERIFY_OK(keepRecoveryCheck(**again));
        QCOMPARE(recoveryCheck(**again)->sheet, RecoverySheet::Checked);
    }
};

LANAI_TEST(TstRecoveryCheck, tst_recoverycheck)
#include "tst_recoverycheck.moc"
