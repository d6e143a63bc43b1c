// What is done to questions from the Asks page: each says what it did, with Undo. Nothing is sent anywhere; what is to
// be sent is copied.
#pragma once
#include "core/journal/askpage.h"
#include "core/journal/drafts.h"
#include "ui/shell/context.h"
#include <QObject>
#include <optional>

class QMenu;
class QWidget;

namespace lanai {

class AskActs : public QObject
{
    Q_OBJECT
public:
    AskActs(const Context &context, QWidget *page);

    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] Journal &journal() const { return m_context.journal; }

    // Says `text` with Undo when it went well; for forms, which say themselves why not.
    Result<void> said(const Result<void> &done, const QString &text);
    // The same, and what went wrong in a toast.
    void tell(const Result<void> &done, const QString &text);

    // Of people and circles; by message, what to send is in the clipboard then.
    Result<void> ask(const Ask &ask, const QList<Id> &peers, const QList<Id> &circles, AskWay way,
                     const QString &names);
    void unask(const AskWhole &whole, const AskedOf &of);
    void removeReply(const AskWhole &whole, const AskAnswer &answer);
    void thank(const Id &ask, const QList<Id> &recipients, const QString &names);
    void close(const AskWhole &whole);
    void reopen(const Id &ask);
    void remove(const Id &ask);
    void toAgenda(const Id &ask, const PersonRef &peer);
    void toProject(const Id &ask, const QList<PersonRef> &peers);
    void toTopic(const Id &ask, const Id &circle, const QString &name);
    void setPrivacy(const Ask &ask, Privacy privacy);

    void copyMessage(const Ask &ask);
    void copyAnswer(const AskWhole &whole);
    // The question and its answer, for everybody who was asked; offers to note that they are told.
    void copyForAll(const AskWhole &whole);
    void copyText(const QString &text); // of the playbook
    // Something typed is thrown away: `text` says so, and it can be brought back.
    void offerBack(const std::optional<Draft> &typed, const Id &ask, const QString &text);
    void goToPeer(const Id &peer);
    void showHistory(const Id &ask);
    void showMenu(const Id &ask, const QPoint &at);
    // Where a question can be taken off-line to.
    void fillOffline(QMenu &menu, const AskWhole &whole);

Q_SIGNALS:
    void removing(const lanai::Id &ask);    // it is about to go
    void broughtBack(const lanai::Id &ask); // what was typed about it; null: a new one

private:
    // False, with a word on it, for a sealed one: nothing of it leaves.
    bool mayLeave(const Ask &ask);
    void put(const QString &text);

    Context m_context;
    QWidget *m_page;
};

} // namespace lanai
