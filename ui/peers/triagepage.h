// The first run: type the names, then answer with one key after another.
#pragma once
#include "ui/peers/triagemodel.h"
#include "ui/shell/page.h"

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lanai {

class Avatar;
class Deeds;
class Label;
class PageHeader;
class TermBar;

class TriagePage : public Page
{
    Q_OBJECT
public:
    explicit TriagePage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Triage; }
    void enter(const Place &place) override;
    void leave() override;
    void refresh(const ChangeSet & /*changes*/) override {}
    [[nodiscard]] PageId navItem() const override { return PageId::Peers; }

    [[nodiscard]] TriageModel &model() { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *names();
    QWidget *questions();
    QWidget *done();
    void showStage();
    void showQuestion();
    void showDone();
    void begin();
    void later();
    void finish();
    void look(const Result<void> &did);

    TriageModel m_model;
    Deeds *m_deeds;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_names = nullptr;
    Label *m_refusal = nullptr;
    TermBar *m_progress = nullptr;
    Label *m_count = nullptr;
    Avatar *m_avatar = nullptr;
    Label *m_name = nullptr;
    Label *m_question = nullptr;
    QVBoxLayout *m_choices = nullptr;
    QPushButton *m_skip = nullptr;
    Label *m_summary = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_finish = nullptr;
};

} // namespace lanai
