// Shown over a page before anything leaves: the list of exactly what does, how many things stay, and the choice of
// initials, and for a 1:1 of trust and conflicts. Nothing leaves without its button. Rule 13
#pragma once
#include "ui/leaving/departure.h"
#include "ui/leaving/leavinglist.h"
#include <QPointer>
#include <QWidget>

class QListView;
class QPushButton;

namespace lanai {

class Card;
class InlineBar;
class Label;
class Toggle;

class LeavingPanel : public QWidget
{
    Q_OBJECT
public:
    // Covers `page`, and goes along with its size.
    explicit LeavingPanel(QWidget *page);

    // `heading`: what is written on it besides the list: title, date, my name.
    void ask(LeavingTarget target, const Departure &sheet);
    void retell(const Departure &sheet);
    void close();
    [[nodiscard]] LeavingTarget target() const { return m_target; }
    [[nodiscard]] const LeavingList &list() const { return *m_list; }

Q_SIGNALS:
    void confirmed(lanai::LeavingTarget target);
    void chosen(const lanai::SheetExtras &extras);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void layOut();
    [[nodiscard]] SheetExtras extras() const;
    void place();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] QString warning() const;

    LeavingTarget m_target = LeavingTarget::Pdf;
    LeavingList *m_list;
    Card *m_card;
    Label *m_title;
    Label *m_heading;
    Label *m_count;
    Label *m_warning;
    QListView *m_view;
    Toggle *m_initials;
    Toggle *m_conflict;
    Toggle *m_trust;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_go;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace lanai
