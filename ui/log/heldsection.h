// What is said of a 1:1 beside its note: the practice, whether it was worth the time, when the next one is, what came
// of it and what to remember next time.
#pragma once
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace lanai {

class CheckRow;
class Choice;
class DropButton;
class Hairline;
class Label;
class LogModel;
class ScalePicker;

class HeldSection : public QWidget
{
    Q_OBJECT
public:
    explicit HeldSection(LogModel &model, QWidget *parent = nullptr);

    void refresh();

private:
    void addPractice();
    void addWorth();
    void addNext();
    void addLines();
    void chooseNext();
    void refreshNext();
    [[nodiscard]] QLineEdit *addLine(QVBoxLayout &column, const QString &title, const QString &hint, const char *name);

    LogModel &m_model;
    QVBoxLayout *m_column;
    QWidget *m_practice = nullptr;
    Label *m_practiceText = nullptr;
    Choice *m_intention = nullptr;
    ScalePicker *m_worth = nullptr;
    CheckRow *m_status = nullptr;
    DropButton *m_next = nullptr;
    Label *m_skips = nullptr;
    QLineEdit *m_outcome = nullptr;
    QLineEdit *m_remember = nullptr;
};

} // namespace lanai
