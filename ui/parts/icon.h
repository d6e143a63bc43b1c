// Our own icons: one line style on a 24-unit grid, tinted with the colour of the text they stand beside.
#pragma once
#include "ui/shell/tokens.h"
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace lanai {

// `name`: a file of resources/icons without ".svg". `size`: device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio);
// For buttons and menus, in a colour of the theme as it is now; made again when the theme changes.
[[nodiscard]] QIcon themedIcon(const QString &name, Colour colour = Colour::Ink);
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour);
[[nodiscard]] bool hasIcon(const QString &name);

} // namespace lanai
