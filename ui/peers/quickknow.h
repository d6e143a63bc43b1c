// Add what you know of somebody, from anywhere: who, what it is, and the words. A day in a fact's words comes round, as
// in a note.
#pragma once
#include "core/domain/id.h"
#include "core/domain/recurringdate.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class NamesLine;

class QuickKnow : public SmallForm
{
    Q_OBJECT
public:
    // `peer`: whose page is in front; null: nobody's.
    QuickKnow(const Context &context, const Id &peer, QWidget *parent);

private:
    void follow(); // says what the words will be
    [[nodiscard]] bool isFact() const;
    [[nodiscard]] RecurringDate comesRound() const; // read from the words; may be unset
    [[nodiscard]] Result<void> save();

    Context m_context;
    NamesLine *m_who;
    QLineEdit *m_text = nullptr;
    QComboBox *m_what = nullptr;
    Label *m_reading;
};

} // namespace lanai
