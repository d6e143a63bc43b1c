// A form that is long enough to be interrupted: what is typed is kept in the journal while it is, so that a lock or a
// kill loses nothing, and stands there again when the form is opened next. Saving it, or Cancel, ends that.
#pragma once
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"
#include <QJsonObject>
#include <QTimer>

namespace lanai {

class DraftedForm : public SmallForm
{
    Q_OBJECT
public:
    // `place`: see Drafts.
    DraftedForm(const Context &context, const QString &place, const QString &title, const QString &does,
                QWidget *parent);

    void keepDraft(); // at once
    void accept() override;
    void reject() override;

protected:
    // To be called when all fields stand there: takes up what was kept.
    void takeUp();
    [[nodiscard]] virtual QJsonObject typed() const = 0;
    virtual void fill(const QJsonObject &typed) = 0;
    void closeEvent(QCloseEvent *event) override;

    [[nodiscard]] const Context &context() const { return m_context; }

private:
    void drop();

    Context m_context;
    QString m_place;
    QJsonObject m_first; // as the form began
    QJsonObject m_kept;
    bool m_closing = false; // from outside: on locking
    QTimer m_timer;
};

} // namespace lanai
