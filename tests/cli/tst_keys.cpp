#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

QByteArray recoveryKeyOf(const JournalProgram &program)
{
    QByteArray lines;
    for (const QJsonValue &one :
         program.run(line("recovery-key --json")).json().value(QStringLiteral("lines")).toArray())
        lines += one.toString().toLatin1() + '\n';
    return lines;
}

// The words, with the passphrase `given` in a file instead of the journal's own.
Ran runWith(const JournalProgram &program, const QByteArray &given, QStringList words)
{
    words << QStringLiteral("--passphrase-file") << program.file(QStringLiteral("given"), given);
    return program.run(words);
}

Ran change(const JournalProgram &program, const QByteArray &to, const QStringList &more = {})
{
    return program.run(QStringList{QStringLiteral("passphrase"), QStringLiteral("--new-passphrase-file"),
                                   program.file(QStringLiteral("new"), to)} +
                       more);
}

QStringList backupsOf(const JournalProgram &program)
{
    return QDir(QFileInfo(program.journal()).absolutePath() + QStringLiteral("/Backups"))
        .entryList(QDir::Files, QDir::Name);
}

} // namespace

class TstKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheNewPassphraseOpensAfterwards()
    {
        const JournalProgram program;
        const Ran changed = change(program, "five other plain words");
        QVERIFY2(changed.status == 0, changed.err.constData());
        QVERIFY(changed.text().contains(QStringLiteral("has a new passphrase")));
        QCOMPARE(program.run(line("peers")).status, 3);
        const Ran opened = runWith(program, "five other plain words", line("peers"));
        QCOMPARE(opened.status, 0);
        QVERIFY(opened.out.contains("Dana Whitfield"));
    }
    void aWeakNewOneFromAFileIsToldOf()
    {
        const JournalProgram program;
        QVERIFY(change(program, "one two").text().contains(QStringLiteral("The passphrase is weak")));
    }
    void theFileThatWasThereIsABackupUnderTheOldOne()
    {
        const JournalProgram program;
        QCOMPARE(change(program, "five other plain words").status, 0);
        const QStringList backups = backupsOf(program);
        QCOMPARE(backups.size(), 1);
        QVERIFY(backups.first().contains(QStringLiteral("before-passphrase")));
        const QString path =
            QFileInfo(program.journal()).absolutePath() + QStringLiteral("/Backups/") + backups.first();
        QCOMPARE(program.run({QStringLiteral("peers"), QStringLiteral("--journal"), path}).status, 0);
    }
    void olderBackupsAreKeptDeletedOrReEncrypted_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("byOld");
        QTest::newRow("keep") << "keep" << 2 << 0;
        QTest::newRow("delete") << "delete" << 1 << 3; // a new one, made first
        QTest::newRow("re-encrypt") << "re-encrypt" << 2 << 3;
    }
    void olderBackupsAreKeptDeletedOrReEncrypted()
    {
        QFETCH(const QString, choice);
        QFETCH(const int, left);
        QFETCH(const int, byOld);
        const JournalProgram program;
        QCOMPARE(program.run(line("backup")).status, 0);
        const Ran changed = change(program, "five other plain words", {QStringLiteral("--backups"), choice});
        QVERIFY2(changed.status == 0, changed.err.constData());
        const QStringList backups = backupsOf(program);
        QCOMPARE(backups.size(), left);
        for (const QString &name : backups) {
            const QString path = QFileInfo(program.journal()).absolutePath() + QStringLiteral("/Backups/") + name;
            QCOMPARE(program.run({QStringLiteral("peers"), QStringLiteral("--journal"), path}).status, byOld);
        }
    }
    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("fresh");
        QTest::addColumn<QString>("says");
        QTest::newRow("the same") << QByteArray(JournalProgram::passphrase) << "has already";
        QTest::newRow("none") << QByteArray() << "passphrase";
    }
    void whatIsRefusedChangesNothing()
    {
        QFETCH(const QByteArray, fresh);
        QFETCH(const QString, says);
        const JournalProgram program;
        const QByteArray before = program.bytes();
        const Ran refused = change(program, fresh);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(says), refused.err.constData());
        QCOMPARE(program.bytes(), before);
        QVERIFY(backupsOf(program).isEmpty());
    }
    void aWrongOldPassphraseIsToldBeforeANewOneIsAskedFor()
    {
        const JournalProgram program;
        QCOMPARE(runWith(program, "wrong", line("passphrase")).status, 3);
    }
    void anUnknownChoiceNamesThoseThereAre()
    {
        const JournalProgram program;
        const Ran refused = change(program, "five", {QStringLiteral("--backups"), QStringLiteral("burn")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(QStringLiteral("re-encrypt")), refused.err.constData());
    }
    void theRecoveryKeyOpensTheJournal()
    {
        JournalProgram program;
        const QByteArray key = recoveryKeyOf(program);
        QCOMPARE(key.count('\n'), 6);
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran opened = program.run({QStringLiteral("peers"), QStringLiteral("--recovery-key-file"),
                                        program.file(QStringLiteral("sheet"), key)});
        QVERIFY2(opened.status == 0, opened.err.constData());
        QVERIFY(opened.out.contains("Dana Whitfield"));
        QCOMPARE(program.run(line("peers --recovery-key-file -"), key.toUpper()).status, 0);
    }
    void itOpensAFileWhoseFirstBytesAreDestroyed()
    {
        JournalProgram program;
        const QByteArray key = recoveryKeyOf(program);
        QFile file(program.journal());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(16, 'x')), 16);
        file.close();
        QCOMPARE(program.run(line("peers")).status, 3);
        const Ran opened = program.run({QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
                                        QStringLiteral("still here"), QStringLiteral("--recovery-key-file"),
                                        program.file(QStringLiteral("sheet"), key)});
        QVERIFY2(opened.status == 0, opened.err.constData());
    }
    void aSlipInTheKeyNamesItsLine()
    {
        const JournalProgram program;
        QByteArray key = recoveryKeyOf(program);
        key[27] = key.at(27) == '7' ? '8' : '7';
        const Ran refused = program.run({QStringLiteral("peers"), QStringLiteral("--recovery-key-file"),
                                         program.file(QStringLiteral("sheet"), key)});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.reason().contains(QStringLiteral("Line 2")), refused.err.constData());
    }
    void aSheetFromBeforeIsVoid()
    {
        const JournalProgram program;
        const QString sheet = program.file(QStringLiteral("sheet"), recoveryKeyOf(program));
        QCOMPARE(change(program, "five other plain words").status, 0);
        QCOMPARE(program.run({QStringLiteral("peers"), QStringLiteral("--recovery-key-file"), sheet}).status, 3);
    }
};

LANAI_TEST(TstKeys, tst_keys)
#include "tst_keys.moc"
