// Two texts beside one another, line by line.
#pragma once
#include <QList>
#include <QString>
#include <optional>

namespace lanai {

struct SideBySideLine
{
    std::optional<QString> before; // none: the line was added
    std::optional<QString> after;  // none: it was taken out

    [[nodiscard]] bool isSame() const { return before == after; }
    friend bool operator==(const SideBySideLine &, const SideBySideLine &) = default;
};

// Lines that stayed stand beside themselves; between them, those that went beside those that came, in order.
[[nodiscard]] QList<SideBySideLine> sideBySide(const QString &before, const QString &after);

} // namespace lanai
