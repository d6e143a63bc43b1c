// What a painted control says to a screen reader: its role, its value and its state. Its name is its accessibleName.
#pragma once
#include <QAccessible>
#include <QString>

namespace lanai {

class Spoken
{
public:
    // The first one made teaches Qt to ask.
    Spoken();
    Spoken(const Spoken &) = default;
    Spoken &operator=(const Spoken &) = default;
    virtual ~Spoken() = default;

    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
    [[nodiscard]] virtual QString spokenValue() const { return {}; }
};

} // namespace lanai
