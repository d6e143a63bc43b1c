#include "ui/peers/rhythmsection.h"
#include "core/journal/journal.h"
#include "core/journal/oneonones.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/termbar.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/startseries.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

RhythmSection::RhythmSection(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : RailSection(tr("Rhythm"), true, "step-4", parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
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

InlineForm *RhythmSection::start()
{
    auto *form = new InlineForm(tr("Start a rhythm"), tr("Start"), this);
    const Result<Me> me = m_journal.people().me();
    const SeriesProposal proposal = proposedSeries(m_record.peer(), me.value_or(Me()), m_record.words().today());
    QComboBox *rhythm =
        form->addChoice(QStringLiteral("seriesRhythm"), tr("How often"), proposal.names(), proposal.suggested);
    QComboBox *weekday = form->addChoice(QStringLiteral("seriesWeekday"), tr("On"), SeriesProposal::weekdays(),
                                         int(proposal.weekday) - 1);
    QLineEdit *time =
        form->addField(QStringLiteral("seriesTime"), tr("At, for instance 10:00"), Dates::time(proposal.time));
    QLineEdit *minutes =
        form->addField(QStringLiteral("seriesMinutes"), tr("Minutes"), QString::number(proposal.minutes));
    form->onSave([=, this]() -> Result<void> {
        const Result<QTime> at = timeTyped(time->text());
        if (!at)
            return fail(at.error());
        SeriesProposal chosen = proposal;
        chosen.weekday = static_cast<Qt::DayOfWeek>(weekday->currentIndex() + 1);
        chosen.time = *at;
        chosen.minutes = minutes->text().toInt();
        const Result<Id> started = m_journal.oneOnOnes().start(chosen.draft(rhythm->currentIndex()));
        if (started)
            m_deeds.tell(started, tr("The rhythm with %1 begins.").arg(m_record.peer().shortName()));
        return started.map([](const Id &) {});
    });
    connect(form, &InlineForm::closed, this, &RhythmSection::refresh);
    rows()->insertWidget(0, form);
    form->begin();
    return form;
}

} // namespace lanai
