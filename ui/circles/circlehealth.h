// How a circle is, at a glance: when it met, who has gone quiet, who has hosted and who could host next.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/peers/railsection.h"

namespace lanai {

class HealthSection : public RailSection
{
    Q_OBJECT
public:
    explicit HealthSection(QWidget *parent);

    void show(const CirclePage &page);

private:
    void addFact(const QString &name, const QString &value, bool due = false);
    void addPeople(const CirclePage &page);
    void addCovered(const CirclePage &page);
};

} // namespace lanai
