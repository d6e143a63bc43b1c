// What can be done about circles, their terms and topics: each says what it did, with Undo, or why it can't be.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/shell/context.h"
#include "ui/shell/place.h"
#include <QObject>

class QMenu;

namespace lanai {

class CirclesModel;

class CircleActs : public QObject
{
    Q_OBJECT
public:
    // Forms and menus stand over `page`.
    CircleActs(const Context &context, CirclesModel &model, QWidget *page);

    // The form for a new one, with that peer in it unless null.
    void create(const Id &peer = {});
    void change(const Id &circle);
    void end(const Id &circle); // asks why
    void remove(const Id &circle);
    void menu(const Id &circle, const QPoint &at);
    void openLink(const Circle &circle);

    // About the circle that is looked at.
    void start();
    void decide(TermDecision choice);

    [[nodiscard]] Result<void> addTopic(const QString &text);
    [[nodiscard]] Result<void> change(const CircleTopic &topic);
    void want(const Id &topic, const PersonRef &member, bool wanted);
    void topicMenu(const CircleWish &wish, const QPoint &at);
    void votesMenu(const CircleWish &wish, const QPoint &at);
    void removeTopic(const Id &topic);

    void lead(PageId page, const Id &thing = {}, const Id &peer = {});
    void told(const Result<void> &done, const QString &text);
    // The same where the refusal is said elsewhere.
    [[nodiscard]] Result<void> saved(const Result<void> &done, const QString &text);
    [[nodiscard]] QMenu *newMenu(const char *name);
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] CirclesModel &model() { return m_model; }
    [[nodiscard]] QWidget *over() const { return m_page; }

private:
    Context m_context;
    CirclesModel &m_model;
    QWidget *m_page;
};

} // namespace lanai
