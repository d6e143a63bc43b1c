// Takes everything out of a layout that is filled anew.
#pragma once

class QLayout;

namespace lanai {

// Its widgets are gone from the window at once, and deleted with the next event: one may be what was pressed.
void clearLayout(QLayout &layout);

} // namespace lanai
