// The page's margin at the side of its scroll bar: the bar stands in it, so that what is on the page reaches as far
// with a bar as without.
#pragma once
class QLayout;
class QScrollArea;
class QWidget;

namespace lanai {

// What is left of the margin beside the bar, or all of it while there is none.
[[nodiscard]] int sideBesideBar(const QScrollArea &area);

// `column`: the layout of what `area` scrolls. `top` and `bottom`: names of sizes as literals.
void keepPageSide(QScrollArea &area, QLayout &column, const char *top, const char *bottom);

// A page of a head, room for what went wrong, and below them what `area` scrolls up and down. `below`: the name of the
// gap under the head as a literal.
void layOutScrolledPage(QWidget &page, QWidget &header, QWidget &error, QScrollArea &area, const char *below);

} // namespace lanai
