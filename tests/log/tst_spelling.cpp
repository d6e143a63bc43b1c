#include "tests/support/registry.h"
#include "ui/parts/noteeditor.h"
#include "ui/parts/spelling.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;

namespace {

// A dictionary of a language that nobody speaks.
void makeDictionary(const QString &folder, const QString &language, const QByteArray &words)
{
    QFile affixes(folder + u'/' + language + QStringLiteral(".aff"));
    QVERIFY(affixes.open(QIODevice::WriteOnly));
    affixes.write("SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n");
    QFile list(folder + u'/' + language + QStringLiteral(".dic"));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(words);
}

QStringList wordsAt(const QString &line, const QList<TextRange> &ranges)
{
    QStringList found;
    for (const TextRange &range : ranges)
        found << range.in(line).toString();
    return found;
}

} // namespace

class TstSpelling : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        makeDictionary(m_folder.path(), QStringLiteral("qx_QX"), "3\nblorp\ngrünk\ndoesn't\n");
        makeDictionary(m_folder.path(), QStringLiteral("qy_QY"), "1\nzaff\n");
        QFile half(m_folder.filePath(QStringLiteral("qz_QZ.dic"))); // without its affixes
        QVERIFY(half.open(QIODevice::WriteOnly));
    }
    void whatIsInstalledIsFound()
    {
        const Spelling spelling({m_folder.path()});
        QCOMPARE(spelling.installed(), (QStringList{QStringLiteral("qx_QX"), QStringLiteral("qy_QY")}));
    }
    void aWordIsRightWhenOneLanguageKnowsIt()
    {
        Spelling spelling({m_folder.path()});
        spelling.use({QStringLiteral("qx_QX"), QStringLiteral("qy_QY"), QStringLiteral("none")});
        QCOMPARE(spelling.used().size(), 2);
        const QString line = QStringLiteral("blorp zaff grünk Blorp doesn’t wrng");
        QCOMPARE(wordsAt(line, spelling.misspelt(line, {})), QStringList{QStringLiteral("wrng")});
        spelling.use({QStringLiteral("qx_QX")});
        QCOMPARE(wordsAt(line, spelling.misspelt(line, {})),
                 (QStringList{QStringLiteral("zaff"), QStringLiteral("wrng")}));
    }
    void withoutADictionaryEverythingIsRight()
    {
        const Spelling spelling({m_folder.path()});
        QVERIFY(spelling.misspelt(QStringLiteral("wrng"), {}).isEmpty());
    }
    void theJournalsOwnWordsAreRight()
    {
        Spelling spelling({m_folder.path()});
        spelling.use({QStringLiteral("qx_QX")});
        const int before = spelling.round();
        spelling.setOwnWords({QStringLiteral("Wrng")});
        QVERIFY(spelling.round() > before);
        QVERIFY(spelling.isRight(QStringLiteral("wrng")));
        QVERIFY(spelling.isRight(QStringLiteral("wrng’s")));
    }
    void namesNumbersAndWhatStandsApartAreNotChecked()
    {
        Spelling spelling({m_folder.path()});
        spelling.use({QStringLiteral("qx_QX")});
        const QString line = QStringLiteral("@Tomas Q1 SSO v2x wrng");
        QVERIFY(spelling.misspelt(line, {{line.indexOf(QStringLiteral("wrng")), 4}}).isEmpty());
    }
    void suggestionsComeFromTheDictionary()
    {
        Spelling spelling({m_folder.path()});
        spelling.use({QStringLiteral("qx_QX")});
        QVERIFY(spelling.suggestions(QStringLiteral("blrp")).contains(QStringLiteral("blorp")));
    }
    void languagesFollowTheInterface()
    {
        const QStringList installed{QStringLiteral("de_DE"), QStringLiteral("en_GB"), QStringLiteral("en_US")};
        QCOMPARE(languagesFor(installed, {QStringLiteral("de-AT"), QStringLiteral("en-GB")}),
                 (QStringList{QStringLiteral("de_DE"), QStringLiteral("en_GB")}));
        QCOMPARE(languagesFor(installed, {QStringLiteral("fr-FR")}), QStringList{QStringLiteral("en_US")});
        QVERIFY(languagesFor({}, {QStringLiteral("fr-FR")}).isEmpty());
    }
    void theSystemsEnglishKnowsEnglish()
    {
        Spelling spelling;
        QVERIFY2(spelling.installed().contains(QStringLiteral("en_US")), "hunspell-en-us is not installed");
        spelling.use({QStringLiteral("en_US")});
        const QString line = QStringLiteral("She went quiet when we pushed bakc on Monday.");
        QCOMPARE(wordsAt(line, spelling.misspelt(line, {})), QStringList{QStringLiteral("bakc")});
    }
    void aMisspeltWordIsUnderlinedOutsideCodeAndHeads()
    {
        Spelling spelling({m_folder.path()});
        spelling.use({QStringLiteral("qx_QX")});
        NoteEditor editor;
        editor.resize(400, 200);
        editor.setText(QStringLiteral("blorp\n"));
        const QImage plain = editor.grab().toImage();
        editor.setSpelling(&spelling);
        QCOMPARE(editor.grab().toImage(), plain);
        editor.setText(QStringLiteral("wrng\n"));
        const QImage wrong = editor.grab().toImage();
        editor.setSpelling(nullptr);
        QVERIFY(editor.grab().toImage() != wrong);
        editor.setText(QStringLiteral("`wrng`\n"));
        const QImage code = editor.grab().toImage();
        editor.setSpelling(&spelling);
        QCOMPARE(editor.grab().toImage(), code);
    }
    void aHeadThatIsReadAfterTheWordWasTypedIsNoLongerUnderlined()
    {
        Spelling spelling({m_folder.path()});
        spelling.use({QStringLiteral("qx_QX")});
        NoteEditor editor;
        editor.resize(400, 200);
        editor.setSpelling(&spelling);
        editor.setText(QStringLiteral("++ Wrng: blorp\n"));
        QVERIFY(!editor.grab().isNull()); // the line has been looked at
        CaptureMark mark;
        mark.lineRange = {0, 14};
        mark.markRange = {0, 2};
        mark.headRange = {3, 4};
        editor.setMarks({mark});
        const QImage checked = editor.grab().toImage();
        editor.setSpelling(nullptr);
        QCOMPARE(editor.grab().toImage(), checked);
    }
};

LANAI_TEST(TstSpelling, tst_spelling)
#include "tst_spelling.moc"
