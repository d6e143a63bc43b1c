#include "core/journal/session.h"
#include "core/journal/settings.h"
#include "core/journal/undoing.h"
#include "tests/support/openjournal.h"
#include "tests/support/registry.h"
#include <QJsonArray>

using namespace lanai;
using namespace lanai::test;

class TstSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyHasChosenIsTheDefault()
    {
        OpenJournal journal;
        const Settings &settings = journal->settings();
        QCOMPARE(settings.get(setting::lockMinutes).value(), 5);
        QCOMPARE(settings.get(setting::triageDone).value(), false);
        QCOMPARE(settings.get(setting::staffRoom).value(), true);
        QCOMPARE(settings.get(setting::defaultPrivacy).value(), Privacy::Private);
        QCOMPARE(settings.get(setting::spellingWords).value(), QStringList());
        QCOMPARE(settings.get(setting::weeklyReviewDay).value(), Qt::Friday);
        QCOMPARE(settings.get(setting::weeklyReviewFinished).value(), QDate());
    }
    void whatIsChosenIsKept()
    {
        OpenJournal journal;
        VERIFY_OK(journal->settings().set(setting::lockMinutes, 240));
        VERIFY_OK(journal->settings().set(setting::triageDone, true));
        VERIFY_OK(journal->settings().set(setting::defaultPrivacy, Privacy::Sealed));
        VERIFY_OK(journal->settings().set(setting::staffPaper, PaperSize::Letter));
        VERIFY_OK(journal->settings().set(setting::spellingWords, {QStringLiteral("Zoë"), {}, QStringLiteral("Zoë")}));
        VERIFY_OK(journal->settings().set(setting::weeklyReviewDay, Qt::Sunday));
        VERIFY_OK(journal->settings().set(setting::weeklyReviewFinished, QDate(2026, 11, 19)));
        journal.reopen();
        QCOMPARE(journal->settings().get(setting::lockMinutes).value(), 240);
        QCOMPARE(journal->settings().get(setting::triageDone).value(), true);
        QCOMPARE(journal->settings().get(setting::defaultPrivacy).value(), Privacy::Sealed);
        QCOMPARE(journal->settings().get(setting::staffPaper).value(), PaperSize::Letter);
        QCOMPARE(journal->settings().get(setting::spellingWords).value(), QStringList{QStringLiteral("Zoë")});
        QCOMPARE(journal->settings().get(setting::weeklyReviewDay).value(), Qt::Sunday);
        QCOMPARE(journal->settings().get(setting::weeklyReviewFinished).value(), QDate(2026, 11, 19));
        VERIFY_OK(journal->settings().set(setting::weeklyReviewFinished, QDate()));
        QCOMPARE(journal->settings().get(setting::weeklyReviewFinished).value(), QDate());
    }
    void whatIsStoredButMakesNoSenseIsTheDefault_data()
    {
        QTest::addColumn<QJsonValue>("stored");
        QTest::newRow("a word") << QJsonValue(QStringLiteral("soon"));
        QTest::newRow("too little") << QJsonValue(0);
        QTest::newRow("too much") << QJsonValue(241);
        QTest::newRow("a fraction") << QJsonValue(2.5);
        QTest::newRow("a list") << QJsonValue(QJsonArray{1});
        QTest::newRow("null") << QJsonValue();
    }
    void whatIsStoredButMakesNoSenseIsTheDefault()
    {
        QFETCH(const QJsonValue, stored);
        ScratchJournal scratch;
        Session session(std::move(scratch.file), scratch.clock, QStringLiteral("cli"), {});
        for (const QLatin1StringView name : {setting::lockMinutes.name, setting::defaultPrivacy.name,
                                             setting::weeklyReviewDay.name, setting::weeklyReviewFinished.name}) {
            VERIFY_OK(session.command(QStringLiteral("test"), [&](const Stamp &stamp) {
                return session.file().settings.setSetting(name, stored, stamp);
            }));
        }
        QCOMPARE(Settings(session).get(setting::lockMinutes).value(), 5);
        QCOMPARE(Settings(session).get(setting::defaultPrivacy).value(), Privacy::Private);
        QCOMPARE(Settings(session).get(setting::weeklyReviewDay).value(), Qt::Friday);
        QCOMPARE(Settings(session).get(setting::weeklyReviewFinished).value(), QDate());
    }
    void whatLiesOutOfRangeIsRefused()
    {
        OpenJournal journal;
        VERIFY_REFUSED(journal->settings().set(setting::lockMinutes, 0), ErrorCode::OutOfRange);
        VERIFY_REFUSED(journal->settings().set(setting::lockMinutes, 241), ErrorCode::OutOfRange);
        QStringList many;
        for (int i = 0; i <= setting::hiddenSections.most; ++i)
            many << QString::number(i);
        VERIFY_REFUSED(journal->settings().set(setting::hiddenSections, many), ErrorCode::OutOfRange);
        QCOMPARE(journal->settings().get(setting::lockMinutes).value(), 5);
    }
    void choosingWhatIsChosenChangesNothing()
    {
        OpenJournal journal;
        VERIFY_OK(journal->settings().set(setting::lockMinutes, 10));
        const Id last = journal->lastCommand()->id;
        VERIFY_OK(journal->settings().set(setting::lockMinutes, 10));
        QCOMPARE(journal->lastCommand()->id, last);
    }
    void aChoiceCanBeUndone()
    {
        OpenJournal journal;
        const QStringList before = journal.rows();
        VERIFY_OK(journal->settings().set(setting::lockMinutes, 10));
        VERIFY_OK(journal->undo());
        QCOMPARE(journal.rows(), before);
        QCOMPARE(journal->settings().get(setting::lockMinutes).value(), 5);
    }
};

LANAI_TEST(TstSettings, tst_settings)
#include "tst_settings.moc"
