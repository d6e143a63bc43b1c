// The two small forms of rituals: what it is, and that it happened.
#pragma once
#include "core/domain/ritual.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

class QSpinBox;

namespace lanai {

class NamesLine;

class RitualForm : public SmallForm
{
    Q_OBJECT
public:
    // One without an id is new.
    RitualForm(const Context &context, const Ritual &ritual, QWidget *parent);

private:
    void addRhythm();
    void showWeeks();
    [[nodiscard]] Result<Ritual> asTyped() const;
    [[nodiscard]] Result<void> save();

    Context m_context;
    Ritual m_ritual;
    QList<Id> m_inTrash; // of its people
    QLineEdit *m_title;
    NamesLine *m_with;
    QLineEdit *m_tackedOn;
    QComboBox *m_every = nullptr;
    QSpinBox *m_weeks = nullptr;
    QLineEdit *m_next = nullptr;
};

class RitualHappenedForm : public SmallForm
{
    Q_OBJECT
public:
    RitualHappenedForm(const Context &context, const Ritual &ritual, QWidget *parent);

private:
    [[nodiscard]] Result<void> save();

    Context m_context;
    Ritual m_ritual;
    QDateEdit *m_on;
    QLineEdit *m_note;
    QComboBox *m_privacy;
};

} // namespace lanai
