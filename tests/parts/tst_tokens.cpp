// What sources and style sheet ask the theme for is there, and what is there is asked for.
#include "tests/support/registry.h"
#include "ui/parts/icon.h"
#include "ui/shell/actionspecs.h"
#include "ui/shell/theme.h"
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace lanai;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Everything that paints: file by file, from the repository's root.
QHash<QString, QString> sources()
{
    QHash<QString, QString> found;
    const QString root = qEnvironmentVariable("LANAI_SOURCE");
    for (const auto *room : {"ui", "app"}) {
        QDirIterator it(root + u'/' + QLatin1StringView(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            found.insert(QDir(root).relativeFilePath(path), read(path));
        }
    }
    return found;
}

// Without its comments, which speak of @name.
QString styleSheet()
{
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return read(QStringLiteral(":/lanai/theme/lanai.qss")).remove(comment);
}

QStringList captured(const QString &pattern, const QString &text)
{
    QStringList all;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        all << it.next().captured(1);
    return all;
}

} // namespace

namespace {

// Whether the style sheet has the size as a whole word.
bool asksFor(const QString &sheet, const QString &name)
{
    const QString word = u'$' + name;
    for (qsizetype at = sheet.indexOf(word); at >= 0; at = sheet.indexOf(word, at + 1)) {
        const QChar next = at + word.size() < sheet.size() ? sheet.at(at + word.size()) : QChar(u' ');
        if (!next.isLetterOrNumber() && next != u'-')
            return true;
    }
    return false;
}

} // namespace

class TstTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySizeThatIsAskedForIsThere()
    {
        const auto files = sources();
        QVERIFY(files.size() > 50);
        QStringList missing;
        int asked = 0;
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            const QStringList names = captured(QStringLiteral("\\bpx\\(\"([^\"]+)\"\\)"), it.value());
            asked += int(names.size());
            for (const QString &name : names) {
                if (!theme().knowsSize(name))
                    missing << it.key() + QStringLiteral(": ") + name;
            }
        }
        for (const QString &name : captured(QStringLiteral("\\$([a-z0-9-]+)"), styleSheet())) {
            if (!theme().knowsSize(name))
                missing << QStringLiteral("lanai.qss: ") + name;
        }
        QVERIFY(asked > 50);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
    // Those of common.json are the specification's own words, there for whoever needs them.
    void everySizeIsAskedForAndStandsOnce()
    {
        const QString all = sources().values().join(u'\n');
        const QString sheet = styleSheet();
        QStringList wrong;
        QSet<QString> seen;
        for (QDirIterator it(QStringLiteral(":/lanai/theme/sizes")); it.hasNext();) {
            const QString file = it.next();
            const QJsonObject sizes = QJsonDocument::fromJson(read(file).toUtf8()).object();
            QVERIFY2(!sizes.isEmpty(), qPrintable(file));
            for (const QString &name : sizes.keys()) {
                if (seen.contains(name))
                    wrong << name + QStringLiteral(" stands twice");
                seen << name;
                const bool used = all.contains(u'"' + name + u'"') || asksFor(sheet, name);
                if (!used && !file.endsWith(QStringLiteral("/common.json")))
                    wrong << name + QStringLiteral(" of ") + file + QStringLiteral(" is asked for nowhere");
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void everyColourOfTheStyleSheetIsThere()
    {
        QStringList known = wordsOf<Colour>();
        known << QStringLiteral("scheme");
        const QStringList asked = captured(QStringLiteral("@([a-z0-9-]+)"), styleSheet());
        QVERIFY(asked.size() > 30);
        for (const QString &name : asked)
            QVERIFY2(known.contains(name), qPrintable(name));
    }
    void theStyleSheetHoldsNoPixelsAndNoColours()
    {
        QCOMPARE(captured(QStringLiteral("(\\b[1-9][0-9]*px)"), styleSheet()), QStringList());
        QCOMPARE(captured(QStringLiteral("(#[0-9A-Fa-f]{3,8}\\b)\\s*[;}]"), styleSheet()), QStringList());
    }
    void everyIconThatIsAskedForIsThere()
    {
        static const QString first = QStringLiteral(
            "\\b(?:themedIcon|iconPixmap|setIconName|IconButton)\\(\\s*QStringLiteral\\(\"([^\"]+)\"\\)");
        static const QString second = QStringLiteral("\\bpaintIcon\\([^;]*?QStringLiteral\\(\"([^\"]+)\"\\)");
        QStringList asked;
        for (const QString &text : sources())
            asked += captured(first, text) + captured(second, text);
        for (const ActionSpec &spec : actionSpecs()) {
            if (!spec.icon.isEmpty())
                asked << spec.icon;
        }
        QVERIFY(asked.size() > 20);
        for (const QString &name : std::as_const(asked))
            QVERIFY2(hasIcon(name), qPrintable(name));
    }
    void everyIconIsOfOneStyle()
    {
        int icons = 0;
        for (QDirIterator it(QStringLiteral(":/lanai/icons")); it.hasNext(); ++icons) {
            const QString file = it.next();
            const QString svg = read(file);
            QVERIFY2(svg.contains(QStringLiteral("viewBox=\"0 0 24 24\"")), qPrintable(file));
            QVERIFY2(svg.contains(QStringLiteral("stroke-linecap=\"round\"")), qPrintable(file));
            const QString name = QFileInfo(file).completeBaseName();
            const QImage drawn = iconPixmap(name, 24, theme().colour(Colour::Ink), 1.0).toImage();
            int inked = 0;
            for (int i = 0; i < drawn.width() * drawn.height(); ++i)
                inked += drawn.pixelColor(i % drawn.width(), i / drawn.width()).alpha() > 128 ? 1 : 0;
            QVERIFY2(inked > 8, qPrintable(file + QStringLiteral(" shows nothing")));
        }
        QVERIFY(icons > 60);
    }
    // The style sheet takes its arrows from files, which can't be tinted.
    void theArrowsOfEachSchemeAreMuted()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            theme().choose(scheme);
            int signs = 0;
            for (QDirIterator it(QStringLiteral(":/lanai/theme/signs/") + wordFor(scheme)); it.hasNext(); ++signs) {
                const QString file = it.next();
                const QStringList strokes = captured(QStringLiteral("stroke=\"([^\"]+)\""), read(file));
                QCOMPARE(strokes, QStringList(theme().colour(Colour::Muted).name().toUpper()));
            }
            QCOMPARE(signs, 2);
        }
        theme().choose(Scheme::Light);
    }
};

LANAI_TEST(TstTokens, tst_tokens)
#include "tst_tokens.moc"
