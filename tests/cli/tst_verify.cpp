#include "core/storage/connection.h"
#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QtTest>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Ran;

namespace {

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    char byte = 0;
    QVERIFY(file.seek(at) && file.getChar(&byte));
    QVERIFY(file.seek(at) && file.putChar(char(byte ^ 1)));
}

void doElsewhere(const JournalProgram &program, const QString &sql)
{
    const auto key = keyFor(program.journal(), passphraseBytes(QString::fromLatin1(JournalProgram::passphrase)));
    const auto other = Connection::open(program.journal(), *key, Connection::Mode::ReadWrite);
    QVERIFY((*other)->exec(QStringLiteral("PRAGMA foreign_keys=OFF")));
    QVERIFY((*other)->exec(sql));
}

// A day keeps one.
QString backupOf(const JournalProgram &program, const char *day = "2026-11-19")
{
    const QStringList words{QStringLiteral("backup"), QStringLiteral("--json"), QStringLiteral("--today"),
                            QString::fromLatin1(day)};
    return program.run(words).json().value(QStringLiteral("backup")).toString();
}

} // namespace

class TstVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBackupsAreReadToo()
    {
        const JournalProgram program;
        const QString good = backupOf(program);
        const QString bad = backupOf(program, "2026-11-20");
        flip(bad, QFileInfo(bad).size() - 3000);
        const QJsonArray backups = program.json(line("verify")).value(QStringLiteral("backups")).toArray();
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.at(0)[QStringLiteral("backup")].toString(), bad);
        QCOMPARE(backups.at(0)[QStringLiteral("state")].toString(), QStringLiteral("damaged"));
        QCOMPARE(backups.at(1)[QStringLiteral("backup")].toString(), good);
        QCOMPARE(backups.at(1)[QStringLiteral("state")].toString(), QStringLiteral("whole"));
        const Ran ran = program.on19November(line("verify"));
        QCOMPARE(ran.status, 0); // the journal itself is whole
        QVERIFY2(ran.text().contains(QStringLiteral("damaged")), ran.out.constData());
    }
    void aDamagedJournalNamesItsNewestWholeBackup_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("a page") << qint64(5 * 4096 + 100);
        QTest::newRow("the first page") << qint64(2000); // it no longer opens
        QTest::newRow("the salt") << qint64(5);
    }
    void aDamagedJournalNamesItsNewestWholeBackup()
    {
        QFETCH(const qint64, at);
        const JournalProgram program;
        const QString backup = backupOf(program);
        flip(program.journal(), at);
        const Ran ran = program.on19November(line("verify"));
        QCOMPARE(ran.status, 4);
        const QString reason = ran.reason().simplified();
        QVERIFY2(reason.contains(QFileInfo(backup).fileName()), ran.err.constData());
        QVERIFY2(reason.contains(QStringLiteral("lanai-cli restore")), ran.err.constData());
        QCOMPARE(program.on19November({QStringLiteral("restore"), QFileInfo(backup).fileName()}).status, 0);
        QCOMPARE(program.on19November(line("verify")).status, 0);
    }
    void aWrongPassphraseIsNotCalledDamage()
    {
        const JournalProgram program;
        QVERIFY(!backupOf(program).isEmpty());
        const QString wrong = program.file(QStringLiteral("wrong"), "not that one\n");
        QCOMPARE(program.on19November({QStringLiteral("verify"), QStringLiteral("--passphrase-file"), wrong}).status,
                 3);
    }
    // Asked a second time, whoever mistyped it would hear that the file is damaged.
    void aMistypedPassphraseIsAskedForOnce()
    {
        JournalProgram program;
        QVERIFY(!backupOf(program).isEmpty());
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran =
            program.on19November({QStringLiteral("verify"), QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                                 QByteArray("not that one\n") + JournalProgram::passphrase + '\n');
        QCOMPARE(ran.status, 3);
        QVERIFY2(!ran.reason().contains(QStringLiteral("restore")), ran.err.constData());
    }
    void theSearchIndexAndReferencesAreRepaired()
    {
        const JournalProgram program;
        QCOMPARE(program
                     .on19November({QStringLiteral("log"), QStringLiteral("Dana"), QStringLiteral("-m"),
                                    QStringLiteral("ferries\n>> me: book")})
                     .status,
                 0);
        doElsewhere(program, QStringLiteral("DELETE FROM search_doc"));
        doElsewhere(program, QStringLiteral("UPDATE commitment SET entry_id='01890000-0000-7000-8000-000000000001'"));
        const Ran broken = program.on19November(line("verify"));
        QCOMPARE(broken.status, 4);
        QVERIFY2(broken.reason().contains(QStringLiteral("--repair")), broken.err.constData());
        const Ran repaired = program.on19November(line("verify --repair"));
        QVERIFY2(repaired.status == 0, repaired.err.constData());
        QVERIFY2(repaired.text().contains(QStringLiteral("Repaired:")), repaired.out.constData());
        QVERIFY(program.on19November(line("search ferries")).text().contains(QStringLiteral("ferries")));
        QCOMPARE(program.json(line("verify --repair")).value(QStringLiteral("repaired")), QJsonValue(false));
    }
};

LANAI_TEST(TstVerify, tst_verify)
#include "tst_verify.moc"
