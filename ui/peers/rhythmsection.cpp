#include "ui/peers/rhythmsection.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/termbar.h"
#include "ui/peers/peerrecord.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

RhythmSection::RhythmSection(PeerRecord &record, QWidget *parent)
    : RailSection(tr("Rhythm"), true, "step-4", parent)
    , m_record(record)
{
    setObjectName(QStringLiteral("rhythm"));
}

void RhythmSection::refresh()
{
    if (isBusy())
        return;
    const QString before = focused();
    clearRows();
    const std::optional<SeriesState> &series = m_record.page().series;
    header()->setCaption(series ? m_record.words().ends(*series) : QString());
    if (!series) {
        rows()->addWidget(new Label(tr("No regular 1:1 yet."), Type::Small, Colour::Muted, this));
        addButton(tr("Start a rhythm"), QStringLiteral("rhythmStart"), &RhythmSection::begin);
    } else {
        addTerm();
        if (series->needsDecision)
            addButton(tr("Decide: renew, change, pause or end"), QStringLiteral("rhythmDecide"),
                      &RhythmSection::decide);
        else if (series->state == TermState::Over)
            addButton(tr("Start a rhythm"), QStringLiteral("rhythmStart"), &RhythmSection::begin);
    }
    focusAgain(before);
}

void RhythmSection::addTerm()
{
    const SeriesState &series = *m_record.page().series;
    rows()->addWidget(new Label(PeerWords::schedule(series.term.schedule), Type::Small, Colour::Ink, this));
    if (series.week > 0) {
        auto *bar = new TermBar(series.week, series.weeks, this);
        bar->setObjectName(QStringLiteral("rhythmTerm"));
        bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        rows()->addWidget(bar);
    }
    auto *below = new QWidget(this);
    auto *line = new QHBoxLayout(below);
    line->setContentsMargins(0, 0, 0, 0);
    if (series.week > 0)
        line->addWidget(new Label(Dates::weekOf(series.week, series.weeks), Type::Caption, Colour::Muted, below));
    line->addStretch(1);
    line->addWidget(new Label(PeerWords::held(series), Type::Caption, Colour::Muted, below));
    rows()->addWidget(below);
}

void RhythmSection::addButton(const QString &text, const QString &objectName, void (RhythmSection::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("kind", QStringLiteral("link"));
    button->setProperty("measure", QStringLiteral("row"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, does);
    rows()->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace lanai
