// How one line of the record is laid out: a node, a title with its date, the words, and chips. Made for the rows that
// are seen.
#pragma once
#include "core/domain/timeline.h"
#include "ui/parts/elidedtext.h"
#include <QDate>
#include <QList>
#include <QRect>

class QPainter;

namespace lanai {

class TimelineLayout
{
public:
    struct Look
    {
        QString shortName;
        QDate today;
        int width = 0;
        bool expanded = false; // all of it, with its capture lines
    };

    TimelineLayout(const TimelineRow &row, const Look &look);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int dateWidth() const; // what the date takes at the end of the title's line
    // There is more to see than is shown, or all of it is shown and was cut before.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    // `isLast`: no line leads on from its node. `freed`: what buttons take beside the date.
    void paint(QPainter &painter, const QRect &place, bool isLast, bool isCurrent, int freed) const;

private:
    struct Piece
    {
        ElidedText text;
        QString icon; // empty: running text
        bool mine = false;
        int top = 0;
    };

    void addWords(const TimelineRow &row, const Look &look);
    void addPiece(const QString &text, int lines, const QString &icon, bool mine);
    void placeChips(int width);
    void paintNode(QPainter &painter, const QRect &place, bool isLast) const;

    QString m_title;
    QString m_date;
    QString m_icon;
    bool m_tinted = false;
    bool m_isCut = false;
    int m_height = 0;
    int m_textWidth = 0;
    QList<Piece> m_pieces;
    QStringList m_chips;
    QList<QPoint> m_chipPlaces; // within the words
};

} // namespace lanai
