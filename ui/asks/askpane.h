// The question one is on, or the one that is being worded, and beside it who knows. In a narrow window that stands
// below.
#pragma once
#include "core/journal/askpage.h"
#include <QScrollArea>

class QBoxLayout;

namespace lanai {

class AskActs;
class AskAside;
class AskView;
class EmptyState;
class Hairline;
class NewAsk;

class AskPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit AskPane(AskActs &acts, QWidget *parent = nullptr);

    void showNothing(); // there is no question yet
    void showNew();
    void showAsk(const AskWhole &whole, const QString &counts);
    // A form for whom to ask, with that name in it.
    void askBy(const QString &name);
    [[nodiscard]] AskView &view() const { return *m_view; }
    [[nodiscard]] NewAsk &fresh() const { return *m_new; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isNarrow() const;
    void takeFocusWithout(); // where there is no question yet

Q_SIGNALS:
    void newWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void turn(QWidget &shown);
    void spread();

    AskActs &m_acts;
    QBoxLayout *m_columns = nullptr;
    Hairline *m_between = nullptr;
    EmptyState *m_empty;
    AskView *m_view;
    NewAsk *m_new;
    AskAside *m_aside;
    bool m_isNew = false;
};

} // namespace lanai
