// What came of a question: what I did with the answer, how that went, and who was told. Below, what it became
// elsewhere, and its end.
#pragma once
#include "core/journal/askpage.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class AskActs;
class EditInPlace;

class AskOutcome : public QWidget
{
    Q_OBJECT
public:
    AskOutcome(AskActs &acts, const AskWhole &whole, QWidget *parent);

Q_SIGNALS:
    void left(); // what was edited here is no longer

private:
    void addOutcome(QVBoxLayout &column);
    void addThanks(QVBoxLayout &column);
    void addVerbs(QVBoxLayout &column);
    [[nodiscard]] EditInPlace *editor(const QString &name, const char *objectName, const QString &text, bool isDid);

    AskActs &m_acts;
    AskWhole m_whole;
};

} // namespace lanai
