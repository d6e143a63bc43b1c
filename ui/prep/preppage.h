// Getting ready for a 1:1: what was, what is owed, what to talk about, the one thing to remember; or for all of a day.
#pragma once
#include "ui/leaving/printing.h"
#include "ui/prep/prepmodel.h"
#include "ui/shell/page.h"

class QGridLayout;

class QVBoxLayout;

namespace lanai {

class Avatar;
class DayBar;
class InlineBar;
class Leaving;
class PageHeader;
class PrepAgenda;
class PrepSection;
class RememberBox;

class PrepPage : public Page
{
    Q_OBJECT
public:
    // `printing` outlives the page.
    explicit PrepPage(const Context &context, QWidget *parent = nullptr, Printing &printing = systemPrinting());

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Prep; }
    void enter(const Place &place) override;
    void leave() override;
    void refresh(const ChangeSet &changes) override;
    [[nodiscard]] PageId navItem() const override { return PageId::OneOnOnes; }

    [[nodiscard]] PrepModel &model() { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addButtons();
    void addSections(QVBoxLayout *main, QVBoxLayout *rail);
    void attachActions();
    void arrange();
    void display();
    [[nodiscard]] QString subtitle() const;
    void depart(LeavingTarget target);
    void departDay(LeavingTarget target);
    void log();

    PrepModel m_model;
    PageHeader *m_header;
    Avatar *m_avatar;
    InlineBar *m_bar;
    DayBar *m_day;
    QWidget *m_empty;
    QWidget *m_body;
    QGridLayout *m_grid;
    QWidget *m_main;
    QWidget *m_rail;
    RememberBox *m_remember;
    PrepAgenda *m_agenda;
    QList<PrepSection *> m_sections;
    Leaving *m_leaving;
};

} // namespace lanai
