// A card of Today's rail: a title, a quiet word at its right, and rows. Hidden while it has none.
#pragma once
#include "ui/parts/card.h"
#include "ui/parts/rowlist.h"

namespace lanai {

class TodayRow;
class SectionHeader;
struct TodayRowLook;

class TodayCard : public Card
{
    Q_OBJECT
public:
    TodayCard(const QString &name, const QString &title, const QString &caption, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] RowList *rows() const { return m_rows; }
    // Between begin() and end() its rows are made anew; the focus stays with what it was on.
    void begin();
    void end();
    TodayRow *add(const QString &key, const TodayRowLook &look);
    void addHeading(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    // It had the focus and has no row left to take it.
    void focusLost();

private:
    // Below the names in all rows where one has no room beside them.
    void settleVerbs();

    SectionHeader *m_header;
    RowList *m_rows;
};

} // namespace lanai
