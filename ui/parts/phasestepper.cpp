#include "ui/parts/phasestepper.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include <QPainter>

namespace lanai {
namespace {

constexpr std::array stepperPhases{ProjectPhase::Diverge, ProjectPhase::Converge, ProjectPhase::Deliver,
                                   ProjectPhase::Debrief};

// What of its quarter the present phase has behind it: the fortnight's day, or half where the days say otherwise.
qreal shareOf(ProjectPhase phase, const ProjectDay &day)
{
    const int index = int(phase) - int(ProjectPhase::Diverge);
    const qreal done = day.days == 0 ? 0 : qreal(day.day) / day.days * int(stepperPhases.size()) - index;
    return done > 0 && done < 1 ? done : 0.5;
}

} // namespace

PhaseStepper::PhaseStepper(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("phaseStepper"));
    setAccessibleName(tr("Phase"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, [this] { updateGeometry(); });
}

void PhaseStepper::setStep(ProjectPhase phase, const ProjectDay &day)
{
    m_phase = phase;
    m_day = day;
    update();
}

QString PhaseStepper::spokenValue() const
{
    return Words::name(m_phase);
}

QSize PhaseStepper::sizeHint() const
{
    return {theme().px("phase-stepper"), theme().px("term-bar") + theme().px("step-4") + theme().line(Type::Caption)};
}

void PhaseStepper::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const PainterState state(painter);
    const int gap = theme().px("step-4");
    const qreal breadth = (width() - gap * (int(stepperPhases.size()) - 1)) / qreal(stepperPhases.size());
    const qreal high = theme().px("term-bar");
    for (int i = 0; i < int(stepperPhases.size()); ++i) {
        const ProjectPhase phase = stepperPhases.at(size_t(i));
        const qreal offset = i * (breadth + gap);
        const qreal x = layoutDirection() == Qt::RightToLeft ? width() - offset - breadth : offset;
        const QRectF bar(x, 0, breadth, high);
        fillRounded(painter, bar, high / 2, theme().colour(Colour::Line));
        const qreal share = phase < m_phase ? 1 : phase == m_phase ? shareOf(phase, m_day) : 0;
        if (share > 0)
            fillRounded(painter, leadingPart(painter, bar, QSizeF(breadth * share, high)), high / 2,
                        theme().colour(Colour::Accent));
        const bool present = phase == m_phase;
        paintText(painter, QRectF(x, high + gap, breadth, theme().line(Type::Caption)),
                  {Words::name(phase), present ? Type::CaptionStrong : Type::Caption,
                   present ? Colour::Accent : Colour::Muted},
                  i == int(stepperPhases.size()) - 1 ? Qt::AlignRight : Qt::AlignLeft);
    }
}

} // namespace lanai
