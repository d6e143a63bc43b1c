// What can be done about a circle's sessions and what was taken away from them: each says what it did, with Undo.
#pragma once
#include "ui/circles/circleacts.h"

namespace lanai {

class SessionActs : public QObject
{
    Q_OBJECT
public:
    explicit SessionActs(CircleActs &circles);

    void plan(); // one out of rhythm
    void move(const Id &session);
    void hold(const Id &session);
    void skip(const Id &session); // asks why
    void choose(const Id &session, const Id &topic);
    void host(const CircleSession &session, const Id &host, bool isMe);
    void remove(const Id &session);
    // Its words, where they stand.
    [[nodiscard]] Result<void> change(const CircleSession &session);
    void hostMenu(const CircleSession &session, const QPoint &at);
    void topicsMenu(const CircleSession &session, const QPoint &at); // of the bank
    void menu(const Id &session, const QPoint &at);

    void addTakeaway(const Id &session);
    void become(const CircleTaken &taken, TakeawayBecame what);
    void becomeMenu(const CircleTaken &taken, const QPoint &at);
    void takeawayMenu(const CircleTaken &taken, const QPoint &at);
    void removeTakeaway(const Id &takeaway);
    // To what it became.
    void follow(const CircleTaken &taken);

private:
    void changeTakeaway(const CircleTakeaway &takeaway);

    CircleActs &m_circles;
    CirclesModel &m_model;
    Context m_context;
    QWidget *m_page;
};

} // namespace lanai
