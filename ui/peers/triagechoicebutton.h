// One answer of the triage: its key, its words, and whether it is what is suggested.
#pragma once
#include "ui/peers/triagemodel.h"
#include <QAbstractButton>

namespace lanai {

class TriageChoiceButton : public QAbstractButton
{
    Q_OBJECT
public:
    // `key`: from 1.
    TriageChoiceButton(int key, const TriageChoice &choice, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    TriageChoice m_choice;
};

} // namespace lanai
