// The sessions of a circle: the one ahead as a card, the later ones by a line each, and those that were.
#pragma once
#include "core/journal/circlepage.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class CirclesModel;
class Clock;
class SessionActs;
class SessionCard;

class SessionsSection : public QWidget
{
    Q_OBJECT
public:
    SessionsSection(SessionActs &acts, CirclesModel &model, const Clock &clock, QWidget *parent);

    // Leaves what is being written as it is.
    void refresh();
    // Its widget, to be brought into view; null: it isn't there.
    [[nodiscard]] QWidget *widgetOf(const Id &session);
    void showAllPast();

Q_SIGNALS:
    void sheetWanted();

private:
    [[nodiscard]] bool isBusy() const;
    void clear();
    void addAhead(const CirclePage &page);
    void addNothingAhead(const CirclePage &page);
    void addLater(const CirclePage &page, const CircleMeeting &shown);
    void addPast(const CirclePage &page);
    void addHeader(const QString &title, const QString &caption);

    SessionActs &m_acts;
    CirclesModel &m_model;
    const Clock &m_clock;
    QVBoxLayout *m_column;
    SessionCard *m_card = nullptr;
    Id m_circle; // that it shows
    bool m_allPast = false;
};

} // namespace lanai
