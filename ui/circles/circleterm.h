// The rhythm of a circle: how far its term has come, and what is to be decided. Rule 1
#pragma once
#include "core/journal/circlepage.h"
#include "ui/peers/railsection.h"

namespace lanai {

class CircleActs;

class CircleTerm : public RailSection
{
    Q_OBJECT
public:
    CircleTerm(CircleActs &acts, QWidget *parent);

    void show(const CirclePage &page);

private:
    void addTerm(const CirclePage &page);
    void addChoices(const CirclePage &page);
    void addStart(const QString &why);

    CircleActs &m_acts;
};

} // namespace lanai
