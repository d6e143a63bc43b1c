// It took place: who was there, who hosted, on what, and what is taken away. One command, one undo.
#pragma once
#include "core/journal/circlepage.h"
#include "ui/circles/draftedform.h"

class QCheckBox;

namespace lanai {

class CheckRow;
class GrowingField;
class HostBox;
class TakeawayLines;

class HeldForm : public DraftedForm
{
    Q_OBJECT
public:
    HeldForm(const Context &context, const CirclePage &page, const CircleMeeting &meeting, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;

private:
    void addMembers(const CirclePage &page);
    [[nodiscard]] QList<Id> attended() const;
    [[nodiscard]] Result<void> save();

    CircleSession m_session;
    QString m_circle;
    QList<std::pair<Id, CheckRow *>> m_there;
    HostBox *m_host;
    QLineEdit *m_topic = nullptr;
    GrowingField *m_notes;
    TakeawayLines *m_takeaways;
};

} // namespace lanai
