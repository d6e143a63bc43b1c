// A takeaway becomes a thing of its own: a fact, an insight, an ask or a commitment.
#pragma once
#include "core/journal/circles.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class NamesLine;

class BecomeForm : public SmallForm
{
    Q_OBJECT
public:
    BecomeForm(const Context &context, const CircleTaken &taken, TakeawayBecame what, QWidget *parent);

private:
    void addWhom(const CircleTaken &taken);
    void addKind();
    [[nodiscard]] Result<TakeawayAs> asTyped() const;
    [[nodiscard]] Result<void> save();

    Context m_context;
    Id m_takeaway;
    TakeawayBecame m_what;
    NamesLine *m_whom = nullptr;
    QLineEdit *m_text;
    QComboBox *m_kind = nullptr; // the fact's category, the insight's facet, whose commitment
    QLineEdit *m_due = nullptr;
};

} // namespace lanai
