// Margins by where a line begins and ends. Qt lays a row out from the right where that is read, but leaves the margins
// around it where they are.
#pragma once
#include <QGuiApplication>
#include <QMargins>

namespace lanai {

[[nodiscard]] inline QMargins sided(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

} // namespace lanai
