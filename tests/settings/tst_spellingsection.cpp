#include "tests/support/registry.h"
#include "ui/parts/checkrow.h"
#include "ui/settings/preferences.h"
#include "ui/settings/spellinglanguages.h"
#include "ui/settings/spellingsection.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;

namespace {

void makeDictionary(const QTemporaryDir &folder, const char *language)
{
    for (const char *suffix : {".aff", ".dic"}) {
        QFile file(folder.filePath(QString::fromLatin1(language) + QString::fromLatin1(suffix)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
}

} // namespace

class TstSpellingSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        for (const char *language : {"en_US", "de_AT", "qx"})
            makeDictionary(*m_folder, language);
        m_section = std::make_unique<SpellingSection>(QStringList{m_folder->path()});
        m_section->load();
    }
    void cleanup()
    {
        m_section.reset();
        QSettings().clear();
    }

    void everyInstalledLanguageCanBeTickedByItsOwnName()
    {
        QCOMPARE(row("de_AT")->text(), QStringLiteral("Österreichisches Deutsch"));
        QCOMPARE(row("qx")->text(), QStringLiteral("qx"));
        QVERIFY(row("en_US")->text().contains(QStringLiteral("English")));
        for (CheckRow *one : m_section->findChildren<CheckRow *>())
            QVERIFY(one->focusPolicy() != Qt::NoFocus && !one->objectName().isEmpty());
    }
    void asLongAsNothingIsChosenTheInterfacesLanguagesAreTicked()
    {
        QVERIFY(row("en_US")->isChecked());
        QVERIFY(!row("de_AT")->isChecked());
    }
    void aTickIsKeptAndToldAtOnce()
    {
        const QSignalSpy told(&PreferenceWatch::instance(), &PreferenceWatch::changed);
        row("de_AT")->click();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toString(), QString::fromLatin1(preferences::spelling.name));
        QCOMPARE(used(), (QStringList{QStringLiteral("de_AT"), QStringLiteral("en_US")}));
        SpellingSection again({m_folder->path()});
        again.load();
        QVERIFY(again.findChild<CheckRow *>(QStringLiteral("spelling-de_AT"))->isChecked());
    }
    void withoutATickNothingIsChecked()
    {
        row("en_US")->click();
        QVERIFY(used().isEmpty());
        m_section->load();
        QVERIFY(!row("en_US")->isChecked());
    }
    void aLanguageThatIsGoneIsPassedOver()
    {
        chooseSpellingLanguages({QStringLiteral("fr_FR"), QStringLiteral("de_AT")});
        QCOMPARE(used(), QStringList{QStringLiteral("de_AT")});
    }
    void withoutDictionariesItSaysHowToGetThem()
    {
        const QTemporaryDir empty;
        SpellingSection bare({empty.path()});
        bare.load();
        QVERIFY(!bare.findChild<QWidget *>(QStringLiteral("spellingNone"))->isHidden());
        QVERIFY(m_section->findChild<QWidget *>(QStringLiteral("spellingNone"))->isHidden());
    }

private:
    [[nodiscard]] CheckRow *row(const char *language) const
    {
        return m_section->findChild<CheckRow *>(QStringLiteral("spelling-") + QString::fromLatin1(language));
    }
    [[nodiscard]] static QStringList used()
    {
        return spellingLanguages({QStringLiteral("de_AT"), QStringLiteral("en_US"), QStringLiteral("qx")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SpellingSection> m_section;
};

LANAI_TEST(TstSpellingSection, tst_spellingsection)
#include "tst_spellingsection.moc"
