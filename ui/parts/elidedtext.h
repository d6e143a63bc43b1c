// Plain text in lines of a type's own height, cut with "…" where there is no more room. For labels, rows and cards.
#pragma once
#include "ui/shell/tokens.h"
#include <QRectF>
#include <QStringList>

class QColor;
class QFont;
class QPainter;

namespace lanai {

class ElidedText
{
public:
    // `width` in pixels; `mostLines`: what comes behind is cut, 0 cuts nothing. Line breaks of the text are kept when
    // it may have several lines, else they are blanks.
    ElidedText(const QString &text, Type type, int width, int mostLines = 1);
    // It is a note, or a part of one: discreet mode makes it unreadable, not only its names.
    void setVeiled(bool veiled) { m_veiled = veiled; }

    [[nodiscard]] bool isCut() const { return m_cut; }
    [[nodiscard]] int lines() const { return int(m_lines.size()); }
    [[nodiscard]] int height() const;
    [[nodiscard]] int widest() const; // of its lines

    // From the top of `place`, aligned within its width; Qt::AlignLeft leads, so that it is right where that is read.
    void paint(QPainter &painter, const QRectF &place, const QColor &colour, Qt::Alignment align = Qt::AlignLeft) const;

    // Text keeps its own direction wherever it stands: an English sentence is no other on a page that is laid out from
    // the right. The painter flag for the direction of the first letter that has one; left to right when none has.
    [[nodiscard]] static int readingOf(const QString &text);
    // With signs that are seen as they are typed: Inter draws "->" as one arrow unless something invisible stands
    // between.
    [[nodiscard]] static QString apart(QString text);
    // How wide it is on one line.
    [[nodiscard]] static int widthOf(const QString &text, Type type);

private:
    void paintLines(QPainter &painter, const QRectF &place, const QColor &colour, Qt::Alignment align) const;

    Type m_type;
    QStringList m_lines;
    bool m_cut = false;
    bool m_veiled = false;
};

} // namespace lanai
