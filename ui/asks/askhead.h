// The head of a question: where it stands, its words with all that were before, and what it is about. Everything is
// changed where it stands.
#pragma once
#include "core/journal/askpage.h"
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace lanai {

class AskActs;
class AskRows;
class EditInPlace;
class Label;
enum class Type;

class AskHead : public QWidget
{
    Q_OBJECT
public:
    AskHead(AskActs &acts, const AskWhole &whole, QWidget *parent);

    // Better words and why: a form below the question.
    void refine();

Q_SIGNALS:
    void left(); // what was edited here is no longer

private:
    void addChips(QVBoxLayout &column);
    void addQuestion(QVBoxLayout &column);
    void addWordings(AskRows &rows);
    void addWording(AskRows &rows, const AskWording &wording, const QString &name);
    void addAbout(AskRows &rows);
    [[nodiscard]] EditInPlace *editor(const QString &name, const QString &objectName, const QString &text,
                                      const std::function<void(Ask &ask, const QString &text)> &change);
    [[nodiscard]] QWidget *closesOn();
    void setClosesOn(QDate day);

    AskActs &m_acts;
    AskWhole m_whole;
    QVBoxLayout *m_below; // the form that refines
};

} // namespace lanai
