#include "app/cli/cli.h"
#include "tests/cli/program.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using lanai::test::Program;
using lanai::test::Ran;

class TstCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRefusalHasItsExitStatus_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("wrong usage") << static_cast<int>(ErrorCode::Usage) << 2;
        QTest::newRow("wrong passphrase") << static_cast<int>(ErrorCode::WrongPassphrase) << 3;
        QTest::newRow("damaged file") << static_cast<int>(ErrorCode::DamagedFile) << 4;
        QTest::newRow("unknown name") << static_cast<int>(ErrorCode::UnknownName) << 1;
        QTest::newRow("newer file") << static_cast<int>(ErrorCode::NewerFile) << 1;
        QTest::newRow("disk full") << static_cast<int>(ErrorCode::DiskFull) << 1;
    }
    void everyRefusalHasItsExitStatus()
    {
        QFETCH(const int, code);
        QFETCH(const int, status);
        QCOMPARE(exitStatus(static_cast<ErrorCode>(code)), status);
    }

    void helpListsEveryCommandAndEveryCommandHasHelp()
    {
        const Program program;
        const Ran overview = program.run({QStringLiteral("help")});
        QCOMPARE(overview.status, 0);
        QCOMPARE(overview.err, QByteArray());
        const QJsonArray commands = program.run({QStringLiteral("help"), QStringLiteral("--json")})
                                        .json()
                                        .value(QStringLiteral("commands"))
                                        .toArray();
        QVERIFY(!commands.isEmpty());
        for (const QJsonValue &command : commands) {
            const QString name = command[QStringLiteral("name")].toString();
            const QString what = command[QStringLiteral("what")].toString();
            QVERIFY2(overview.text().contains(name) && overview.text().contains(what), qUtf8Printable(name));
            QVERIFY2(!what.isEmpty() && !what.endsWith(u'.') && what.at(0).isLower(), qUtf8Printable(what));
            const Ran help = program.run(QStringList{QStringLiteral("help")} + name.split(u' '));
            QCOMPARE(help.status, 0);
            QVERIFY2(help.text().startsWith(command[QStringLiteral("usage")].toString()), qUtf8Printable(help.text()));
            QCOMPARE(program.run(name.split(u' ') + QStringList{QStringLiteral("--help")}).out, help.out);
        }
    }
    void helpJsonHasALineForEachShape()
    {
        const Program program;
        const QString shapes = program.run({QStringLiteral("help"), QStringLiteral("json")}).text();
        QVERIFY(shapes.contains(QStringLiteral("\"error\": {\"code\"")));
        const QJsonArray commands = program.run({QStringLiteral("help"), QStringLiteral("--json")})
                                        .json()
                                        .value(QStringLiteral("commands"))
                                        .toArray();
        for (const QJsonValue &command : commands) {
            QVERIFY2(!command[QStringLiteral("shapes")].toArray().isEmpty(),
                     qUtf8Printable(command[QStringLiteral("name")].toString()));
            for (const QJsonValue &shape : command[QStringLiteral("shapes")].toArray())
                QVERIFY(shapes.contains(shape.toString()));
        }
    }
    void theVersionIsShown()
    {
        const Program program;
        QCOMPARE(program.run({QStringLiteral("--version")}).out, QByteArray("lanai-cli " LANAI_VERSION "\n"));
        QCOMPARE(program.run({QStringLiteral("--version"), QStringLiteral("--json")})
                     .json()
                     .value(QStringLiteral("version")),
                 QJsonValue(QStringLiteral(LANAI_VERSION)));
    }

    void whatIsWrittenWrongSaysHowItIsWritten_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList() << QStringLiteral("A command is missing. “lanai-cli help” lists");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate")}
                                         << QStringLiteral("There is no command “frobnicate”.");
        QTest::newRow("slip") << QStringList{QStringLiteral("hlep")} << QStringLiteral("Did you mean help?");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("help"), QStringLiteral("--loud")}
                                        << QStringLiteral("There is no option --loud here.");
        QTest::newRow("option before the command") << QStringList{QStringLiteral("--loud"), QStringLiteral("help")}
                                                   << QStringLiteral("There is no option --loud here.");
        QTest::newRow("too many words") << QStringList{QStringLiteral("help"), QStringLiteral("a"), QStringLiteral("b"),
                                                       QStringLiteral("c")}
                                        << QStringLiteral("“c” is one word too many. It is written: lanai-cli help");
        QTest::newRow("help of nothing") << QStringList{QStringLiteral("help"), QStringLiteral("frobnicate")}
                                         << QStringLiteral("There is no command “frobnicate”.");
    }
    void whatIsWrittenWrongSaysHowItIsWritten()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, says);
        const Ran ran = Program().run(words);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.reason().contains(says), ran.err.constData());
        QVERIFY2(ran.reason().contains(QStringLiteral("lanai-cli help")), ran.err.constData());
    }
    void globalOptionsMayStandBeforeTheCommand()
    {
        const Ran ran = Program().run(
            {QStringLiteral("--journal"), QStringLiteral("help"), QStringLiteral("--json"), QStringLiteral("help")});
        QCOMPARE(ran.status, 0);
        QVERIFY(!ran.json().isEmpty());
    }
    void aRefusalInJsonIsOneDocumentToo()
    {
        const Ran ran = Program().run({QStringLiteral("frobnicate"), QStringLiteral("--json")});
        QCOMPARE(ran.status, 2);
        const QJsonValue error = ran.json().value(QStringLiteral("error"));
        QCOMPARE(error[QStringLiteral("code")].toString(), QStringLiteral("usage"));
        QCOMPARE(error[QStringLiteral("sentence")].toString() + u'\n', ran.reason());
    }
    void aWordThatIsNoUtf8IsRefusedWithItsOffset()
    {
        Program program;
        const Ran ran = program.runBytes({"help", "'caf\xe9'"});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("not valid UTF-8 (at byte 3)")), ran.err.constData());
    }
    void anUnreadableTodayIsRefused()
    {
        const Ran ran =
            Program().run({QStringLiteral("help"), QStringLiteral("--today"), QStringLiteral("2026-02-30")});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("“2026-02-30” is not a date")), ran.err.constData());
    }
    void aPlainLocaleMakesNoNoise()
    {
        Program program;
        program.set(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        const Ran ran = program.run({QStringLiteral("help")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.err, QByteArray());
    }
    void aFullDiskBehindStandardOutputIsNoticed()
    {
        const Ran ran = Program().runBytes({"help", ">/dev/full"});
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.reason().contains(QStringLiteral("standard output")), ran.err.constData());
    }
    void aPersonAtATerminalSeesLinesThatFitAndHeadingsThatStandOut()
    {
        const Ran ran = Program().runAtTerminal({QStringLiteral("help")}, {}, 60);
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.contains("\x1b[1mHelp\x1b[0m"));
        for (const QByteArray &line : ran.out.split('\n'))
            QVERIFY2(
                QString::fromUtf8(line).remove(QStringLiteral("\x1b[1m")).remove(QStringLiteral("\x1b[0m")).size() <=
                    60,
                line.constData());
    }
    void aPersonMayAskForNoColours()
    {
        Program program;
        program.set(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
        QVERIFY(!program.runAtTerminal({QStringLiteral("help")}).out.contains('\x1b'));
    }
};

LANAI_TEST(TstCli, tst_cli)
#include "tst_cli.moc"
