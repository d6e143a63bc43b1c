#include "ui/sheet/typesetter.h"
#include <QFontMetricsF>

namespace lanai {
namespace {

constexpr bool isStrong(RunStyle style)
{
    return style == RunStyle::Strong || style == RunStyle::Alert;
}

QColor colourOf(RunStyle style, const PaperTheme &theme)
{
    switch (style) {
    case RunStyle::Muted:
        return theme.muted;
    case RunStyle::Alert:
        return theme.alert;
    case RunStyle::Plain:
    case RunStyle::Strong:
        break;
    }
    return theme.ink;
}

// QFont::PreferNoShaping leaves Arabic and combining marks unshaped too, though they can't do without.
bool needsShaping(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Unknown:
        case QChar::Script_Inherited:
        case QChar::Script_Common:
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
        case QChar::Script_Armenian:
        case QChar::Script_Georgian:
        case QChar::Script_Hebrew:
        case QChar::Script_Hangul:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
        case QChar::Script_Han:
            return c.isMark();
        default:
            return true;
        }
    });
}

Qt::Alignment mirrored(Qt::Alignment alignment)
{
    return alignment == Qt::AlignLeft ? Qt::AlignRight : alignment == Qt::AlignRight ? Qt::AlignLeft : alignment;
}

} // namespace

double SetParagraph::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < layout->lineCount(); ++i)
        widest = std::max(widest, layout->lineAt(i).naturalTextWidth());
    return widest;
}

TypeSetter::TypeSetter(const PaperTheme &theme, const QLocale &locale)
    : m_theme(theme)
    , m_faces{face(theme.titleSize, theme.titleLine, QFont::DemiBold),
              face(theme.bodySize, theme.bodyLine, QFont::Normal),
              face(theme.labelSize, theme.labelLine, QFont::DemiBold, theme.labelTracking),
              face(theme.labelSize, theme.labelLine, QFont::Normal)}
{
    m_option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_option.setTextDirection(locale.textDirection());
}

// Without shaping, where a script can do without: Inter's contextual forms draw "09:00" with a colon that has no
// character of its own, and whoever copies the line out of the PDF gets "09 00" (Qt 6.4 can't turn them off singly).
TypeSetter::Face TypeSetter::face(double points, double line, QFont::Weight weight, double tracking) const
{
    Face face;
    face.font.setFamilies(m_theme.families);
    face.font.setPixelSize(qRound(points * dotsPerPoint));
    face.font.setWeight(weight);
    face.font.setHintingPreference(QFont::PreferNoHinting);
    face.font.setStyleStrategy(QFont::PreferNoShaping);
    if (tracking > 0)
        face.font.setLetterSpacing(QFont::AbsoluteSpacing, tracking * dotsPerPoint);
    const QFontMetricsF metrics(face.font);
    face.line = line * dotsPerPoint;
    face.baseline = (face.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    return face;
}

double TypeSetter::lineHeight(TypeSize size) const
{
    return faceOf(size).line;
}

double TypeSetter::baseline(TypeSize size) const
{
    return faceOf(size).baseline;
}

QList<QTextLayout::FormatRange> TypeSetter::formats(const SheetParagraph &paragraph, const QFont &base) const
{
    QFont strong = base;
    strong.setWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    int at = 0;
    for (const SheetRun &run : paragraph) {
        const int length = static_cast<int>(run.text.size());
        if (run.style != RunStyle::Plain) {
            QTextLayout::FormatRange range{at, length, {}};
            range.format.setForeground(colourOf(run.style, m_theme));
            if (isStrong(run.style))
                range.format.setFont(strong);
            ranges << range;
        }
        at += length;
    }
    return ranges;
}

SetParagraph TypeSetter::set(const SheetParagraph &paragraph, TypeSize size, double width,
                             Qt::Alignment alignment) const
{
    QString text;
    for (const SheetRun &run : paragraph)
        text += run.text;
    QFont font = faceOf(size).font;
    if (needsShaping(text))
        font.setStyleStrategy(QFont::PreferDefault);
    QTextOption option = m_option;
    option.setAlignment(option.textDirection() == Qt::RightToLeft ? mirrored(alignment) : alignment);
    SetParagraph result{std::make_unique<QTextLayout>(text, font), size};
    result.layout->setTextOption(option);
    result.layout->setFormats(formats(paragraph, font));
    result.layout->setCacheEnabled(true);
    result.layout->beginLayout();
    for (QTextLine line = result.layout->createLine(); line.isValid(); line = result.layout->createLine())
        line.setLineWidth(width);
    result.layout->endLayout();
    return result;
}

} // namespace lanai
