// The 1:1s of the next two weeks over all series: which take place, move or are skipped, chosen together and done as
// one command. What the weeks would hold then is said while one chooses. Rule 4.
#pragma once
#include "ui/oneonones/fortnightrow.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class FortnightForm : public SmallForm
{
    Q_OBJECT
public:
    FortnightForm(const Context &context, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeRows();
    void addWhy();
    void addLoad();
    void showLoad();
    [[nodiscard]] QList<MeetingFate> fates() const;
    [[nodiscard]] Result<void> settle();
    void editLimits();

    Context m_context;
    QDate m_today;
    QList<FortnightRow *> m_rows; // by start
    QList<Label *> m_load;        // a line for each week
    QLineEdit *m_why = nullptr;   // none where nothing is planned
};

} // namespace lanai
