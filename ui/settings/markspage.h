// The capture marks on one page: what to type, and what becomes of it.
#pragma once
#include "ui/shell/page.h"
#include "ui/shell/tokens.h"

class QGridLayout;
class QVBoxLayout;

namespace lanai {

class MarksPage : public Page
{
    Q_OBJECT
public:
    explicit MarksPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] bool shows(const Place &place) const override { return place.page == PageId::Marks; }
    void enter(const Place &place) override;
    void refresh(const ChangeSet & /*changes*/) override {}
    [[nodiscard]] PageId navItem() const override { return PageId::Marks; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QGridLayout *marks();
    void addRules(QVBoxLayout *column, QWidget *held);
    // The colour is that of the line in a note.
    void addMark(QGridLayout *grid, Colour colour, const QString &mark, const QString &becomes, const QString &example);
    void addRule(QVBoxLayout *column, const QString &rule);
};

} // namespace lanai
