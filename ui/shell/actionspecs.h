// Every action of the window: its word in settings, its name, its keys and where it works. The one table that menus,
// shortcuts, the palette and the list of shortcuts read.
#pragma once
#include "ui/shell/place.h"
#include <QKeySequence>
#include <QList>
#include <optional>

namespace lanai {

struct ActionSpec
{
    QString id; // stable: kept in settings
    QString text;
    QKeySequence keys;             // by default
    std::optional<PageId> page;    // none: everywhere in the window
    QString icon;                  // of resources/icons
    std::optional<PageId> leadsTo; // a page that it opens
};

[[nodiscard]] QList<ActionSpec> actionSpecs();

} // namespace lanai
