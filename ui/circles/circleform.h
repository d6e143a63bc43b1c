// What a circle is: its name, what for, who belongs, where it talks and what may leave the room.
#pragma once
#include "core/domain/circle.h"
#include "ui/circles/draftedform.h"

class QCheckBox;

namespace lanai {

class GrowingField;
class NamesLine;

class CircleForm : public DraftedForm
{
    Q_OBJECT
public:
    // One without an id is new.
    CircleForm(const Context &context, const Circle &circle, QWidget *parent);

Q_SIGNALS:
    void added(const lanai::Id &circle);

protected:
    [[nodiscard]] QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;

private:
    void addMembers();
    GrowingField *addWords(const char *name, const QString &label, const QString &text, const QString &example);
    [[nodiscard]] Result<Circle> asTyped() const;
    [[nodiscard]] Result<void> save();

    Circle m_circle;
    QList<Id> m_inTrash; // of its members
    QLineEdit *m_name;
    QLineEdit *m_purpose;
    GrowingField *m_values;
    QComboBox *m_part;
    NamesLine *m_members = nullptr;
    QLineEdit *m_talksIn;
    QLineEdit *m_link;
    GrowingField *m_rule;
    QCheckBox *m_sealed;
};

} // namespace lanai
