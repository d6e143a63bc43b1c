#include "ui/shell/theme.h"
#include "ui/shell/lanaistyle.h"
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QRegularExpression>
#include <cmath>

// Resources of a static library are found only once somebody asks for them; the macro wants no namespace.
static void findLook()
{
    Q_INIT_RESOURCE(lanai_look);
}

namespace lanai {
namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QString &name)
{
    return QJsonDocument::fromJson(contents(QStringLiteral(":/lanai/theme/") + name)).object();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&palette, &theme](QPalette::ColorRole role, Colour colour) {
        palette.setColor(role, theme.colour(colour));
    };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Ink);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Sunken);
    set(QPalette::Text, Colour::Ink);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Ink);
    set(QPalette::Highlight, Colour::AccentSoft);
    set(QPalette::HighlightedText, Colour::Ink);
    set(QPalette::PlaceholderText, Colour::Muted);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::Ink);
    set(QPalette::ToolTipText, Colour::Window);
    set(QPalette::Mid, Colour::Line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Colour::Muted));
    return palette;
}

// The bits of an id so mixed that each of them counts for the lowest: ids of one day have their first half in common.
// Not qHash, which is seeded anew in each process.
quint64 spread(const Id &id)
{
    quint64 mixed = 0;
    const QByteArray bytes = id.toRfc4122();
    for (const char byte : bytes)
        mixed = (mixed ^ uchar(byte)) * 0x100000001b3;
    mixed = (mixed ^ (mixed >> 33)) * 0xff51afd7ed558ccd;
    mixed = (mixed ^ (mixed >> 33)) * 0xc4ceb9fe1a85ec53;
    return mixed ^ (mixed >> 33);
}

} // namespace

Theme::Theme()
{
    findLook();
    loadType();
    loadSizes();
    load();
}

QColor Theme::colour(Colour colour) const
{
    return m_colours.value(int(colour));
}

QFont Theme::font(Type type) const
{
    const Style style = m_styles.value(int(type));
    QFont font;
    if (!m_families.isEmpty())
        font.setFamilies(m_families);
    font.setPixelSize(std::max(1, int(std::lround(style.size * m_scale))));
    font.setWeight(QFont::Weight(style.weight));
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking * m_scale);
    return font;
}

int Theme::line(Type type) const
{
    return int(std::lround(m_styles.value(int(type)).line * m_scale));
}

int Theme::px(const char *name) const
{
    return int(std::lround(m_sizes.value(QString::fromLatin1(name)) * m_scale));
}

Tint Theme::tint(const Id &person) const
{
    return m_tints.value(m_tints.isEmpty() ? 0 : qsizetype(spread(person) % quint64(m_tints.size())));
}

void Theme::choose(Scheme scheme)
{
    m_chosen = scheme;
    show(scheme == Scheme::System ? m_preferred : scheme);
}

void Theme::followSystem(Scheme preferred)
{
    m_preferred = preferred == Scheme::System ? Scheme::Light : preferred;
    if (m_chosen == Scheme::System)
        show(m_preferred);
}

void Theme::setScale(double scale)
{
    const double bounded = std::clamp(scale, 0.75, 3.0);
    if (qFuzzyCompare(bounded, m_scale))
        return;
    m_scale = bounded;
    dressAgain();
    Q_EMIT changed();
}

void Theme::dress(QApplication &application)
{
    m_dressed = &application;
    QApplication::setStyle(new LanaiStyle);
    dressAgain();
}

void Theme::show(Scheme scheme)
{
    if (scheme == m_shown)
        return;
    m_shown = scheme;
    load();
    dressAgain();
    Q_EMIT changed();
}

void Theme::load()
{
    const QJsonObject read = json(wordFor(m_shown) + QStringLiteral(".json"));
    const QJsonObject colours = read.value(QStringLiteral("colours")).toObject();
    m_colours.clear();
    for (const auto &entry : EnumWords<Colour>::words) {
        if (colours.contains(entry.word))
            m_colours.insert(int(entry.value), QColor(colours.value(entry.word).toString()));
    }
    m_tints.clear();
    const QJsonArray tints = read.value(QStringLiteral("tints")).toArray();
    for (const QJsonValue pair : tints)
        m_tints << Tint{QColor(pair.toArray().at(0).toString()), QColor(pair.toArray().at(1).toString())};
}

void Theme::loadType()
{
    const QJsonObject read = json(QStringLiteral("type.json"));
    const QStringList there = QFontDatabase::families();
    const QJsonArray families = read.value(QStringLiteral("families")).toArray();
    for (const QJsonValue family : families) {
        if (there.contains(family.toString()))
            m_families << family.toString();
    }
    const QJsonObject styles = read.value(QStringLiteral("styles")).toObject();
    for (const auto &entry : EnumWords<Type>::words) {
        const QJsonObject style = styles.value(entry.word).toObject();
        m_styles.insert(int(entry.value), {style.value(QStringLiteral("size")).toDouble(13),
                                           style.value(QStringLiteral("line")).toDouble(20),
                                           style.value(QStringLiteral("weight")).toInt(400),
                                           style.value(QStringLiteral("tracking")).toDouble()});
    }
}

void Theme::loadSizes()
{
    QDirIterator files(QStringLiteral(":/lanai/theme/sizes"));
    while (files.hasNext()) {
        const QJsonObject sizes = QJsonDocument::fromJson(contents(files.next())).object();
        for (auto it = sizes.begin(); it != sizes.end(); ++it)
            m_sizes.insert(it.key(), it.value().toDouble());
    }
}

void Theme::dressAgain()
{
    if (m_dressed == nullptr)
        return;
    QApplication::setFont(font(Type::Base));
    QApplication::setPalette(paletteOf(*this));
    m_dressed->setStyleSheet(styleSheet());
}

// @ink is a colour, @scheme the name of the scheme shown, $nav a size; in whole words.
QString Theme::styleSheet() const
{
    const QString sheet = QString::fromUtf8(contents(QStringLiteral(":/lanai/theme/lanai.qss")));
    static const QRegularExpression token(QStringLiteral("([@$])([a-z0-9-]+)"));
    QString filled;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        filled += QStringView(sheet).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.captured(1) == QStringLiteral("$")) {
            filled += QString::number(px(match.captured(2).toLatin1().constData())) + QStringLiteral("px");
        } else if (match.captured(2) == QStringLiteral("scheme")) {
            filled += wordFor(m_shown);
        } else if (const auto named = fromWord<Colour>(match.captured(2), QString())) {
            filled += colour(*named).name(QColor::HexArgb);
        }
    }
    filled += QStringView(sheet).mid(from);
    return filled;
}

Theme &theme()
{
    static Theme program;
    return program;
}

} // namespace lanai
