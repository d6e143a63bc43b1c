#include "tests/support/registry.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPalette>
#include <QSignalSpy>
#include <cmath>

using namespace lanai;

namespace {

const QList<Scheme> schemes{Scheme::Light, Scheme::Dark, Scheme::Contrast};

QJsonObject json(const QString &name)
{
    QFile file(QStringLiteral(":/lanai/theme/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// As the accessibility guidelines for the web define it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)}); // by value
    return (light + 0.05) / (dark + 0.05);
}

constexpr double readable = 4.5;

// What is written on what, in parts and pages. A page that writes on another ground adds it here.
struct Ground
{
    Colour ground;
    QList<Colour> inks;
};

QList<Ground> grounds()
{
    using enum Colour;
    const QList<Colour> any{Ink, Muted, Accent, Due, Overdue, Kept};
    return {{Window, any},
            {Surface, any},
            {Sunken, any},
            {Hover, any},
            {AccentSoft, any},
            {DueBg, {Ink, Muted, Due}},
            {OverdueBg, {Ink, Muted, Overdue}},
            {KeptBg, {Ink, Muted, Kept}},
            {Mark, {Ink}},
            {Heat1, {Ink}},
            {Heat2, {Ink}},
            {Heat3, {Ink}},
            {Heat4, {Ink}},
            {Heat5, {Ink}},
            {Accent, {OnAccent}},
            {Ink, {Window, AccentSoft}}}; // toasts and tool tips
}

} // namespace

class TstTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup()
    {
        theme().choose(Scheme::Light);
        theme().followSystem(Scheme::Light);
        theme().setScale(1.0);
    }
    void everySchemeHasEveryColour()
    {
        for (const Scheme scheme : schemes) {
            theme().choose(scheme);
            QCOMPARE(theme().shown(), scheme);
            for (const auto &entry : EnumWords<Colour>::words)
                QVERIFY2(theme().colour(entry.value).isValid(), qPrintable(wordFor(scheme) + u' ' + entry.word));
            const QJsonObject read = json(wordFor(scheme) + QStringLiteral(".json"));
            QCOMPARE(read.value(QStringLiteral("colours")).toObject().size(),
                     qsizetype(EnumWords<Colour>::words.size()));
            QCOMPARE(read.value(QStringLiteral("tints")).toArray().size(), 10);
        }
    }
    void everyTypeHasAFontAndItsLineHoldsIt()
    {
        const QJsonObject styles = json(QStringLiteral("type.json")).value(QStringLiteral("styles")).toObject();
        QCOMPARE(styles.size(), qsizetype(EnumWords<Type>::words.size()));
        for (const auto &entry : EnumWords<Type>::words) {
            QVERIFY2(styles.contains(entry.word), entry.word.data());
            QVERIFY2(theme().line(entry.value) > theme().font(entry.value).pixelSize(), entry.word.data());
        }
    }
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        for (const Scheme scheme : schemes)
            QTest::newRow(wordFor(scheme).toLatin1().constData()) << scheme;
    }
    void everyTextCanBeRead()
    {
        QFETCH(Scheme, scheme);
        theme().choose(scheme);
        QStringList missed;
        for (const Ground &pair : grounds()) {
            for (const Colour ink : pair.inks) {
                const double found = contrast(theme().colour(ink), theme().colour(pair.ground));
                if (found < readable)
                    missed
                        << QStringLiteral("%1 on %2: %3").arg(wordFor(ink), wordFor(pair.ground)).arg(found, 0, 'f', 2);
            }
        }
        for (int i = 0; i < 100; ++i) {
            const Tint tint = theme().tint(QUuid(uint(i), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
            if (contrast(tint.fill, tint.ink) < readable)
                missed << QStringLiteral("tint ") + tint.fill.name();
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
    void theFocusRingIsSeenOnEveryGround()
    {
        constexpr double seen = 3.0;
        for (const Scheme scheme : schemes) {
            theme().choose(scheme);
            for (const Colour ground :
                 {Colour::Window, Colour::Surface, Colour::Sunken, Colour::Hover, Colour::AccentSoft})
                QVERIFY(contrast(theme().colour(Colour::Accent), theme().colour(ground)) >= seen);
        }
    }
    void thePersonKeepsTheTintAndThereAreTen()
    {
        QSet<QRgb> fills;
        for (uint i = 0; i < 200; ++i) {
            const QUuid id(i, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            QCOMPARE(theme().tint(id).fill, theme().tint(id).fill);
            fills << theme().tint(id).fill.rgb();
        }
        QCOMPARE(fills.size(), 10);
    }
    void itFollowsTheSystemOnlyWhenAsked()
    {
        QSignalSpy changed(&theme(), &Theme::changed);
        theme().followSystem(Scheme::Dark);
        QCOMPARE(theme().shown(), Scheme::Light);
        QCOMPARE(changed.size(), 0);
        theme().choose(Scheme::System);
        QCOMPARE(theme().shown(), Scheme::Dark);
        QCOMPARE(changed.size(), 1);
        theme().followSystem(Scheme::Contrast);
        QCOMPARE(theme().shown(), Scheme::Contrast);
        QCOMPARE(changed.size(), 2);
        theme().choose(Scheme::Contrast);
        QCOMPARE(changed.size(), 2); // shown already
    }
    void sizesAndFontsGrowWithTheScaleWithinReason()
    {
        theme().setScale(1.5);
        QCOMPARE(theme().px("nav"), 48);
        QCOMPARE(theme().line(Type::Base), 30);
        theme().setScale(100);
        QCOMPARE(theme().scale(), 3.0);
        theme().setScale(0.1);
        QCOMPARE(theme().scale(), 0.75);
    }
    void aPlaceholderIsAsReadableAsOtherQuietText()
    {
        QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), theme().colour(Colour::Muted));
        QLineEdit field;
        field.ensurePolished();
        QCOMPARE(field.palette().color(QPalette::PlaceholderText), theme().colour(Colour::Muted));
    }
};

LANAI_TEST(TstTheme, tst_theme)
#include "tst_theme.moc"
