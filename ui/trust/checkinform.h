// One check-in, to be entered or changed: one's own conduct with what was seen of it, the trust level, what they say,
// and what to practise next.
#pragma once
#include "core/domain/checkinrules.h"
#include "ui/shell/context.h"
#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lanai {

class Avatar;
class CheckInModel;
class CheckRow;
class Choice;
class DropButton;
class IconButton;
class InlineBar;
class Label;
class ScalePicker;

class CheckInForm : public QWidget
{
    Q_OBJECT
public:
    CheckInForm(CheckInModel &model, const Context &context, QWidget *parent = nullptr);

    void save();
    void begin(); // today's, about the same peer
    void remove();
    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Conduct
    {
        TrustMeasure measure;
        QLineEdit *fact; // null for the trust level
        ScalePicker *score;
    };

    // `below`: the size of its lower margin, a literal.
    QVBoxLayout *addPart(const char *below);
    void addHead();
    void addConduct(QVBoxLayout &part, TrustMeasure measure, const QString &hint);
    void addAsked(QVBoxLayout &part);
    void addEasier(QVBoxLayout &part);
    void addDay(QVBoxLayout &part);
    void addPractice(QVBoxLayout &part);
    void addFoot(QVBoxLayout &part);
    QPlainTextEdit *addText(QVBoxLayout &part, Label *name, const char *objectName);
    void fillPractices();
    void refresh();     // all of it
    void refreshSaid(); // what depends on what is said
    [[nodiscard]] QString missing() const;

    CheckInModel &m_model;
    Context m_context;
    QVBoxLayout *m_column;
    QList<Conduct> m_conduct;
    Avatar *m_avatar;
    Label *m_title;
    Label *m_about;
    IconButton *m_new;
    IconButton *m_history;
    IconButton *m_remove;
    QDateEdit *m_day;
    InlineBar *m_error;
    InlineBar *m_draft;
    CheckRow *m_told = nullptr;
    Choice *m_asked = nullptr;
    QWidget *m_answer = nullptr;
    Label *m_wordsName = nullptr;
    QPlainTextEdit *m_words = nullptr;
    Label *m_ratingName = nullptr;
    ScalePicker *m_rating = nullptr;
    QPlainTextEdit *m_easier = nullptr;
    DropButton *m_practice = nullptr;
    QList<Id> m_practices; // of its menu
    Label *m_intended = nullptr;
    Label *m_missing = nullptr;
    QPushButton *m_save = nullptr;
    bool m_filling = false;
};

} // namespace lanai
