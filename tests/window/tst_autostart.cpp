#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/shell/autostart.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace lanai;
using namespace lanai::test;

class TstAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { cleanup(); }
    void cleanup()
    {
        QDir(folder()).removeRecursively();
        QFile::remove(folder());
    }

    void atFirstItIsOff()
    {
        QVERIFY(Autostart::isKnown());
        QVERIFY(!Autostart::isOn());
        VERIFY_OK(Autostart::set(false));
    }
    void theEntryStartsThisProgramInTheBackground()
    {
        VERIFY_OK(Autostart::set(true));
        QVERIFY(Autostart::isOn());
        const QList<QByteArray> lines = entry().split('\n');
        QCOMPARE(lines.first(), QByteArray("[Desktop Entry]"));
        QVERIFY(lines.contains("Type=Application"));
        QVERIFY(lines.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\" --background"));
    }
    void itCanBeTurnedOffAgain()
    {
        VERIFY_OK(Autostart::set(true));
        VERIFY_OK(Autostart::set(false));
        QVERIFY(!Autostart::isOn());
        QVERIFY(!QFileInfo::exists(Autostart::path()));
    }
    void whatTheDesktopTurnedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }
    void whatTheDesktopTurnedOffIsOff()
    {
        QFETCH(const QByteArray, line);
        VERIFY_OK(Autostart::set(true));
        QFile file(Autostart::path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QVERIFY(!Autostart::isOn());
        VERIFY_OK(Autostart::set(true));
        QVERIFY(Autostart::isOn());
    }
    void aFolderThatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir().mkpath(QFileInfo(folder()).path()));
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Result<void> refused = Autostart::set(true);
        VERIFY_REFUSED(refused, ErrorCode::CannotWrite);
        QCOMPARE(refused.error().args.first(), Autostart::path());
        QVERIFY(!Autostart::isOn());
    }
    void anEntryThatCannotBeRemovedIsSaid()
    {
        QVERIFY(QDir().mkpath(Autostart::path() + QStringLiteral("/folder")));
        VERIFY_REFUSED(Autostart::set(false), ErrorCode::CannotWrite);
    }

private:
    static QString folder() { return QFileInfo(Autostart::path()).path(); }
    static QByteArray entry()
    {
        QFile file(Autostart::path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

LANAI_TEST(TstAutostart, tst_autostart)
#include "tst_autostart.moc"
