// Ink on paper: colours of the light theme and sizes in points (1/72 inch). Paper is white in every theme.
#pragma once
#include <QColor>
#include <QStringList>

namespace lanai {

struct PaperTheme
{
    QColor ink{0x1F, 0x23, 0x28};
    QColor muted{0x6B, 0x6F, 0x76};
    QColor accent{0x0F, 0x6B, 0x66};
    QColor alert{0xA3, 0x3B, 0x26};
    QColor hairline{0xE6, 0xE2, 0xDA};
    QColor desk{0xF5, 0xF3, 0xED}; // around the paper, on a screen
    QColor paper{0xFF, 0xFF, 0xFF};

    QStringList families{QStringLiteral("Inter")}; // else the system's own

    double titleSize = 16;
    double titleLine = 20;
    double bodySize = 9.5;
    double bodyLine = 13;
    double labelSize = 8;
    double labelLine = 10;
    double labelTracking = 0.7;

    double sideMargin = 50;
    double topMargin = 46;
    double bottomMargin = 58; // holds the footer
    double footerBaseline = 28;

    double headerRule = 1.5;
    double sectionRule = 0.75;
    double rowRule = 0.5;

    double columnGap = 12;
    double numberColumn = 15;
};

} // namespace lanai
