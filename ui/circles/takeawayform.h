// One takeaway of a session that was: whose it is, the words, tags.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class TakeawayForm : public SmallForm
{
    Q_OBJECT
public:
    // One without an id is new; its session is named in it.
    TakeawayForm(const Context &context, const QList<PersonRef> &members, const CircleTakeaway &takeaway,
                 QWidget *parent);

private:
    [[nodiscard]] Result<void> save();

    Context m_context;
    QList<PersonRef> m_members;
    CircleTakeaway m_takeaway;
    QLineEdit *m_words;
    QComboBox *m_from;
    QLineEdit *m_tags;
};

} // namespace lanai
