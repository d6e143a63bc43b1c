#include "tests/cli/journalprogram.h"
#include "tests/support/registry.h"
#include <QDir>
#include <QFile>

using namespace lanai;
using lanai::test::JournalProgram;
using lanai::test::line;
using lanai::test::Program;
using lanai::test::Ran;
using lanai::test::Typed;

namespace {

// A journal made with the passphrase in this file.
Program madeWith(const QByteArray &firstLine)
{
    Program program;
    const QString secret = program.file(QStringLiteral("secret"), firstLine);
    program.set(QStringLiteral("LANAI_JOURNAL"), program.path(QStringLiteral("j.lanai")));
    const Ran made = program.run({QStringLiteral("create"), program.path(QStringLiteral("j.lanai")),
                                  QStringLiteral("--passphrase-file"), secret});
    if (made.status != 0)
        qWarning("%s", made.err.constData());
    return program;
}

int opensWith(const Program &program, const QByteArray &firstLine)
{
    const QString secret = program.file(QStringLiteral("other"), firstLine);
    return program.run({QStringLiteral("peers"), QStringLiteral("--passphrase-file"), secret}).status;
}

} // namespace

class TstPassphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineOfAFileIsThePassphrase_data()
    {
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<QByteArray>("opened");
        QTest::addColumn<QByteArray>("cut"); // where a careless reader would stop
        const auto row = [](const char *name, const QByteArray &made, const QByteArray &opened, const QByteArray &cut) {
            QTest::newRow(name) << made << opened << cut;
        };
        const QByteArray kilobyte(1024, 'k');
        row("with a line break", "open sesame", "open sesame\n", "open");
        row("of Windows", "open sesame", "open sesame\r\nmore\r\n", "open");
        row("behind a byte order mark", "open sesame", "\xef\xbb\xbfopen sesame\n", "open");
        row("blanks belong to it", "  a b ", "  a b \nsecond line\n", "a b");
        row("quotes", "it's \"quoted\";--", "it's \"quoted\";--\n", "it");
        row("NUL", QByteArray("a\0b", 3), QByteArray("a\0b\n", 4), "a");
        row("a kilobyte", kilobyte, kilobyte + '\n', kilobyte.first(255));
        row("é in two forms", "caf\xc3\xa9", "cafe\xcc\x81\n", "cafe");
        row("not ASCII", "пароль 密码 🎻", "пароль 密码 🎻\n", "пароль 密码");
    }
    void theFirstLineOfAFileIsThePassphrase()
    {
        QFETCH(const QByteArray, made);
        QFETCH(const QByteArray, opened);
        QFETCH(const QByteArray, cut);
        const Program program = madeWith(made);
        QCOMPARE(opensWith(program, opened), 0);
        QCOMPARE(opensWith(program, cut), 3);
    }
    void standardInputGivesThePassphraseAndThenTheNote()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran = program.run(line("log Dana - --passphrase-file - --json"),
                                    QByteArray(JournalProgram::passphrase) + "\nFirst line\nSecond line\n");
        QVERIFY2(ran.status == 0, ran.err.constData());
        QCOMPARE(ran.json().value(QStringLiteral("entry"))[QStringLiteral("body")].toString(),
                 QStringLiteral("First line\nSecond line\n"));
    }
    void theFileComesBeforeTheEnvironment()
    {
        JournalProgram program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("wrong"));
        QCOMPARE(program.run(line("peers")).status, 3);
        const QString secret = program.file(QStringLiteral("secret"), JournalProgram::passphrase);
        QCOMPARE(program.run({QStringLiteral("peers"), QStringLiteral("--passphrase-file"), secret}).status, 0);
    }
    void theEnvironmentComesBeforeTheKeychain() { QCOMPARE(JournalProgram().run(line("peers --keychain")).status, 0); }
    void aKeychainThatCanNotBeAskedIsSaid()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran = program.run(line("peers --keychain"));
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("can't ask the keychain")), ran.err.constData());
    }
    void whereTheKeychainFailsAPersonIsToldWhyAndAsked()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran = program.runAtTerminal(
            line("peers --keychain"), {{"Passphrase of mine.lanai: ", QByteArray(JournalProgram::passphrase) + '\n'}});
        QVERIFY2(ran.status == 0, ran.out.constData());
        QVERIFY2(ran.out.contains("keychain"), ran.out.constData());
        QVERIFY(ran.out.contains("Dana Whitfield"));
    }
    void aWrongOneHasItsOwnStatusAndChangesNothing()
    {
        JournalProgram program;
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("wrong"));
        const QByteArray before = program.bytes();
        const Ran ran = program.run(line("log Dana -m Hello"));
        QCOMPARE(ran.status, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.reason().startsWith(QStringLiteral("This passphrase does not open")), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1); // nothing of the library's own
        QCOMPARE(program.bytes(), before);
    }
    void whatIsNoPassphraseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty file") << QByteArray() << 1 << QStringLiteral("The passphrase is empty");
        QTest::newRow("empty first line") << QByteArray("\nsecond") << 1 << QStringLiteral("The passphrase is empty");
        QTest::newRow("Latin-1") << QByteArray("caf\xe9\n") << 1 << QStringLiteral("not valid UTF-8 (at byte 3)");
        QTest::newRow("a picture") << QByteArray(20'000, 'x') << 1 << QStringLiteral("first line is too long");
    }
    void whatIsNoPassphraseIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        const Program program;
        const QString secret = program.file(QStringLiteral("secret"), content);
        const QString journal = program.path(QStringLiteral("j.lanai"));
        const Ran ran = program.run({QStringLiteral("create"), journal, QStringLiteral("--passphrase-file"), secret});
        QCOMPARE(ran.status, status);
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QVERIFY(!QFile::exists(journal));
    }
    void aPassphraseFileThatCanNotBeReadIsSaid()
    {
        const JournalProgram program;
        const Ran missing = program.run(line("peers --passphrase-file nowhere"));
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.reason().contains(QStringLiteral("There is no file “nowhere”")), missing.err.constData());
        const Ran folder =
            program.run({QStringLiteral("peers"), QStringLiteral("--passphrase-file"), program.path({})});
        QCOMPARE(folder.status, 1);
        QVERIFY2(folder.reason().contains(QStringLiteral("can't be read")), folder.err.constData());
    }
    void withoutAPassphraseAndATerminalTheLineIsIncomplete()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran = program.run(line("peers"));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.reason().contains(QStringLiteral("--passphrase-file or LANAI_PASSPHRASE")), ran.err.constData());
    }

    void aPersonIsAskedAndNothingTypedIsShown()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran = program.runAtTerminal(
            line("peers"), {{"Passphrase of mine.lanai: ", QByteArray(JournalProgram::passphrase) + '\n'}});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("Dana Whitfield"));
        QVERIFY2(!ran.out.contains("correct"), ran.out.constData());
    }
    void aNewPassphraseIsAskedUntilItIsTheSameTwice()
    {
        Program program;
        const QString journal = program.path(QStringLiteral("j.lanai"));
        const QByteArray words("gravel otter pumpkin violin");
        const Ran ran =
            program.runAtTerminal({QStringLiteral("create"), journal}, {{"New passphrase: ", words + '\n'},
                                                                        {"The same again: ", "gravel oter\n"},
                                                                        {"New passphrase: ", words + '\n'},
                                                                        {"The same again: ", words + '\n'}});
        QVERIFY2(ran.status == 0, ran.out.constData());
        QVERIFY(ran.out.contains("These two differ."));
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QString::fromLatin1(words));
        QCOMPARE(program.run(line("peers")).status, 0);
    }
    void aWeakNewPassphraseIsTakenOnlyWhereItIsMeant()
    {
        Program program;
        const QString journal = program.path(QStringLiteral("j.lanai"));
        const Ran ran = program.runAtTerminal(
            {QStringLiteral("create"), journal},
            {{"New passphrase: ", "one two\n"}, {"The same again: ", "one two\n"}, {"New passphrase: ", "one two\n"}});
        QVERIFY2(ran.status == 0, ran.out.constData());
        QVERIFY(ran.out.contains("This passphrase is weak"));
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QStringLiteral("one two"));
        QCOMPARE(program.run(line("peers")).status, 0);
    }
    void aWeakOneFromAFileIsToldOf()
    {
        const Program program;
        const auto created = [&program](const char *name, const QByteArray &passphrase) {
            return program
                .run({QStringLiteral("create"), program.path(QString::fromLatin1(name)),
                      QStringLiteral("--passphrase-file"), program.file(QStringLiteral("secret"), passphrase)})
                .text();
        };
        QVERIFY(created("weak.lanai", "one two\n").contains(QStringLiteral("The passphrase is weak")));
        QVERIFY(!created("good.lanai", "gravel otter pumpkin violin\n").contains(QStringLiteral("weak")));
    }
    void afterAWeakOneABetterOneIsAskedForTwice()
    {
        Program program;
        const QString journal = program.path(QStringLiteral("j.lanai"));
        const QByteArray words("gravel otter pumpkin violin");
        const Ran ran =
            program.runAtTerminal({QStringLiteral("create"), journal}, {{"New passphrase: ", "one two\n"},
                                                                        {"The same again: ", "one two\n"},
                                                                        {"New passphrase: ", words + '\n'},
                                                                        {"The same again: ", words + '\n'}});
        QVERIFY2(ran.status == 0, ran.out.constData());
        program.set(QStringLiteral("LANAI_PASSPHRASE"), QString::fromLatin1(words));
        QCOMPARE(program.run(line("peers")).status, 0);
    }
    void anEmptyNewPassphraseIsRefusedAtOnce()
    {
        const Program program;
        const QString journal = program.path(QStringLiteral("j.lanai"));
        const Ran ran = program.runAtTerminal({QStringLiteral("create"), journal}, {{"New passphrase: ", "\n"}});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.contains("The passphrase is empty"));
        QVERIFY(!QFile::exists(journal));
    }
    void theEndOfInputAtThePromptStops()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        const Ran ran = program.runAtTerminal(line("peers"), {{"Passphrase of mine.lanai: ", "\x04"}});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.contains("Nothing was changed."), ran.out.constData());
    }
    void anInterruptAtThePromptEndsTheProgram()
    {
        JournalProgram program;
        program.unset(QStringLiteral("LANAI_PASSPHRASE"));
        QCOMPARE(program.runAtTerminal(line("peers"), {{"Passphrase of mine.lanai: ", "abc\x03"}}).status, -1);
    }
    void noPassphraseIsAskedForAJournalThatIsNotThere()
    {
        Program program;
        program.set(QStringLiteral("LANAI_JOURNAL"), program.path(QStringLiteral("gone.lanai")));
        const Ran ran = program.runAtTerminal(line("peers"), {}, 200);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.out.contains("There is no file"), ran.out.constData());
        QVERIFY(!ran.out.contains("Passphrase of"));
    }
};

LANAI_TEST(TstPassphrase, tst_passphrase)
#include "tst_passphrase.moc"
