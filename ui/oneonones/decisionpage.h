// Renew, change, pause or end: the term's facts first, then the choice, and Enter confirms. Rule 1.
#pragma once
#include "ui/oneonones/decisionmodel.h"
#include "ui/shell/page.h"

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace lanai {

class Choice;
class Label;
class PageHeader;
class ScheduleEdit;
class WhatIf;

class DecisionPage : public Page
{
    Q_OBJECT
public:
    explicit DecisionPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Decision; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::OneOnOnes; }
    [[nodiscard]] const DecisionModel &model() const { return *m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addFacts(QWidget *content);
    void addChoices(QWidget *content);
    void addFields(QWidget *content);
    void addThanks(QWidget *content);
    void addConfirm(QWidget *content);
    void connectFields();
    void showAll();
    void showFacts();
    void showChoice();
    void confirm();

    DecisionModel *m_model;
    Place m_place;
    bool m_loading = false; // fields are being filled, not typed into
    PageHeader *m_header;
    QFormLayout *m_facts = nullptr;
    Label *m_suggestion = nullptr;
    Choice *m_choices = nullptr;
    Label *m_untilLabel = nullptr;
    QDateEdit *m_until = nullptr;
    Label *m_scheduleLabel = nullptr;
    ScheduleEdit *m_schedule = nullptr;
    QLineEdit *m_why = nullptr;
    QWidget *m_thanks = nullptr;
    Label *m_note = nullptr;
    Label *m_outcome = nullptr;
    WhatIf *m_whatIf = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace lanai
