// Where a project is: four bars with their names, those behind it full, the present one filled by the day.
#pragma once
#include "core/domain/projectrules.h"
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class PhaseStepper : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit PhaseStepper(QWidget *parent = nullptr);

    void setStep(ProjectPhase phase, const ProjectDay &day);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProjectPhase m_phase = ProjectPhase::Idea;
    ProjectDay m_day;
};

} // namespace lanai
