// How tables of the settings look: whole rows of one height, no grid, no numbers at the side.
#pragma once
class QTableView;

namespace lanai {

// Once it has its model. `stretched`: the column that takes the room that is left.
void makePlain(QTableView &table, int stretched);

} // namespace lanai
