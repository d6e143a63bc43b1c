// What a circle wants to talk about one day, and for whom: the most wanted first.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/peers/railsection.h"

namespace lanai {

class CircleActs;

class TopicBank : public RailSection
{
    Q_OBJECT
public:
    TopicBank(CircleActs &acts, QWidget *parent);

    void show(const CirclePage &page);
    void add(); // opens the line for a new one
    // A topic to be brought into view; null: it isn't there.
    [[nodiscard]] QWidget *widgetOf(const Id &topic) const;

private:
    void addTopic(const CircleWish &wish, QDate today);
    void addAllCovered(const QList<CircleWish> &covered, QDate today);
    [[nodiscard]] QWidget *votes(const CircleWish &wish, QWidget *parent);

    CircleActs &m_acts;
    CirclePage m_page;
    bool m_coveredShown = false;
};

} // namespace lanai
