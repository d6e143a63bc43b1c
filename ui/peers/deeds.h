// Says what a command did, with Undo for just that one; or what kept it from being done.
#pragma once
#include "core/domain/id.h"
#include "core/domain/result.h"
#include "ui/shell/context.h"
#include <QObject>

class QWidget;

namespace lanai {

class Deeds : public QObject
{
    Q_OBJECT
public:
    explicit Deeds(const Context &context, QObject *parent);

    // Right after the command. True when it was done.
    template<class T>
    bool tell(const Result<T> &done, const QString &text)
    {
        if (!done) {
            refuse(done.error());
            return false;
        }
        offerUndo(text, {m_last});
        return true;
    }
    void refuse(const Error &error);
    void say(const QString &text); // nothing to undo
    // How that thing came to be what it is, in a dialog over `over`.
    void showHistory(const Id &thing, QWidget *over) const;
    // For several commands that are one to the person; undone from the last to the first.
    void offerUndo(const QString &text, const QList<Id> &commands);
    [[nodiscard]] Id last() const { return m_last; }

private:
    void takeBack(const QList<Id> &commands);

    Context m_context;
    Id m_last; // the newest command of this journal
};

} // namespace lanai
