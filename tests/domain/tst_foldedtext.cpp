#include "core/domain/foldedtext.h"
#include "tests/support/registry.h"

using namespace lanai;

class TstFoldedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void caseAndAccentsAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char *text, const char *folded) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("plain", "Dana W.", "dana w.");
        row("acute", "Tomás", "tomas");
        row("ring and slash", "Åse Bjørn", "ase bjorn");
        row("ligatures", "Æsa Œuvre ﬁn", "aesa oeuvre fin");
        row("capital sharp s", "STRAUẞ", "strauss");
        row("stroke and eth", "Łódź Guðrún Đorđe", "lodz gudrun dorde");
        row("Turkish capital i with dot", "İpek", "ipek");
        row("Turkish dotless i", "Işıl", "isil");
        row("Vietnamese, two accents on a letter", "Nguyễn", "nguyen");
        row("Greek", "Ἀθηνᾶ", "αθηνα");
        row("Cyrillic case", "АННА", "анна");
        row("full width", "Ｄａｎａ３", "dana3");
        row("Japanese voicing is another letter", "が", "か\u3099");
        row("Hebrew points", "שָׁלוֹם", "שלום");
        row("apostrophes", "O’Brien O‘Brien", "o'brien o'brien");
        row("hyphens", "Jean‑Luc", "jean-luc");
        row("invisible characters", "Da\u200bna\u00ad", "dana");
        row("no-break blank", "Ana\u00a0Lima", "ana lima");
        row("nothing", "", "");
    }
    void caseAndAccentsAreFolded()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(foldedText(text), folded);
    }
    void foldingTwiceChangesNothing()
    {
        const QString once = foldedText(QStringLiteral("Tomás ŁÓDŹ Strauß が Ἀθηνᾶ"));
        QCOMPARE(foldedText(once), once);
    }
    void aLoneSurrogateDoesNoHarm()
    {
        const QString broken = QStringLiteral("Ana") + QChar(0xd800);
        QVERIFY(foldedText(broken).startsWith(QStringLiteral("ana")));
    }
};

LANAI_TEST(TstFoldedText, tst_foldedtext)
#include "tst_foldedtext.moc"
