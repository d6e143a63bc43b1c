// How a page leads to another one, without knowing the window.
#pragma once
#include "ui/shell/place.h"
#include <QObject>

namespace lanai {

class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Shows the place; what was shown before is where back() leads.
    virtual void go(const Place &place) = 0;
    // To where one came from; to Today from the first place.
    virtual void back() = 0;
    [[nodiscard]] virtual Place current() const = 0;

Q_SIGNALS:
    void arrived(const lanai::Place &place);
};

} // namespace lanai
