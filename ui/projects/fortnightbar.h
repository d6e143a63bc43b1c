// How far the fortnight is, as a bar. The words beside it say the same.
#pragma once
#include "core/domain/projectrules.h"
#include "ui/shell/tokens.h"
#include <QWidget>

namespace lanai {

class FortnightBar : public QWidget
{
    Q_OBJECT
public:
    explicit FortnightBar(QWidget *parent = nullptr);

    void setDay(const ProjectDay &day, Colour colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProjectDay m_day;
    Colour m_colour = Colour::Accent;
};

} // namespace lanai
