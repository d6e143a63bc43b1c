#include "ui/peers/howtheywork.h"
#include "core/domain/knowingrules.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/leadbutton.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/stilltrue.h"
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr std::array facets{InsightFacet::Values, InsightFacet::Thinking, InsightFacet::Communication,
                            InsightFacet::Strain};

} // namespace

HowTheyWork::HowTheyWork(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : RailSection(tr("How they work"), false, "step-8", parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
{
    setObjectName(QStringLiteral("howTheyWork"));
    IconButton *plus = header()->addButton(QStringLiteral("plus"), tr("Add how they work"));
    plus->setObjectName(QStringLiteral("insightAdd"));
    connect(plus, &IconButton::clicked, this, &HowTheyWork::add);
}

void HowTheyWork::refresh()
{
    if (isBusy())
        return;
    const QString before = focused();
    clearRows();
    for (const Insight &insight : insightsByNeed(m_record.page().insights))
        rows()->addWidget(row(insight));
    focusAgain(before);
}

QWidget *HowTheyWork::row(const Insight &insight)
{
    const Id id = insight.id;
    auto *edit = new EditInPlace(
        Words::name(insight.facet), Type::Small,
        [this, id](const QString &text) -> Result<void> {
            const Insight *known = m_record.insight(id);
            Insight changed = known == nullptr ? Insight() : *known;
            changed.text = text;
            const Result<void> saved = m_journal.people().changeInsight(changed);
            if (saved)
                m_deeds.tell(saved, tr("Changed."));
            return saved;
        },
        this);
    edit->setObjectName(QStringLiteral("insight-") + idText(id));
    edit->setText(insight.text);
    edit->setNote(Words::name(insight.facet));
    edit->setVeiled(true);
    connect(edit, &EditInPlace::left, this, &HowTheyWork::refresh, Qt::QueuedConnection);
    connect(edit, &EditInPlace::confirmWanted, this, [this, id] { confirm(id); });
    connect(edit, &EditInPlace::deleteWanted, this, [this, id] { remove(id); });
    connect(edit, &EditInPlace::menuWanted, this, [this, id](const QPoint &at) { showMenu(id, at); });
    auto *row = new QWidget(this);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(edit);
    lines->addWidget(source(insight), 0, Qt::AlignLeading);
    if (const QString rule = m_record.page().rules.value(id); !rule.isEmpty())
        lines->addWidget(new RuleLine(rule, row));
    if (mayHaveChanged(insight.learntOn, insight.confirmedOn, m_record.words().today()))
        lines->addWidget(StillTrue::button(id, insight.text, [this, id] { confirm(id); }, row), 0, Qt::AlignLeading);
    return row;
}

// Where it comes from; the note itself, where there is one.
QWidget *HowTheyWork::source(const Insight &insight)
{
    if (m_record.page().debriefs.contains(insight.projectId))
        return debriefOf(insight);
    const QString on = Dates::weekdayDate(insight.learntOn, m_record.words().today());
    if (insight.entryId.isNull())
        return new Label(tr("written on %1", "a date").arg(on), Type::Caption, Colour::Muted, this);
    auto *note = new QPushButton(tr("from the note of %1", "a date").arg(on), this);
    note->setObjectName(QStringLiteral("source-") + idText(insight.id));
    note->setAccessibleName(tr("Open the note of %1 that it comes from", "a date").arg(on));
    note->setProperty("kind", QStringLiteral("bareDate"));
    note->setProperty("tone", QStringLiteral("quiet"));
    note->setAutoDefault(false);
    connect(note, &QPushButton::clicked, this, [this, entry = insight.entryId] { Q_EMIT sourceWanted(entry); });
    return note;
}

// The project it comes from; one in the trash is only named.
QWidget *HowTheyWork::debriefOf(const Insight &insight)
{
    const ProjectTitle from = m_record.page().debriefs.value(insight.projectId);
    if (from.inTrash) {
        auto *gone =
            new Label(tr("from the debrief of %1, in the trash").arg(from.title), Type::Caption, Colour::Muted, this);
        gone->setElided(true);
        return gone;
    }
    auto *project = new LeadButton(tr("from the debrief of %1").arg(from.title), Type::Caption, Colour::Muted, this);
    project->setObjectName(QStringLiteral("source-") + idText(insight.id));
    project->setAccessibleName(tr("Open the project %1 that it comes from").arg(from.title));
    connect(project, &LeadButton::clicked, this, [this, id = insight.projectId] { Q_EMIT projectWanted(id); });
    return project;
}

InlineForm *HowTheyWork::add()
{
    if (auto *open = findChild<InlineForm *>(); open != nullptr)
        open->close();
    auto *form = new InlineForm(tr("How they work"), tr("Add"), this);
    QLineEdit *text = form->addField(QStringLiteral("insightText"), tr("For instance: reads before the meeting"));
    QStringList names;
    for (const InsightFacet facet : facets)
        names << Words::name(facet);
    QComboBox *facet = form->addChoice(QStringLiteral("insightFacet"), tr("What it is about"), names, 1);
    form->onSave([this, text, facet] {
        Insight insight;
        insight.peerId = m_record.peer().id;
        insight.text = text->text().simplified();
        insight.facet = static_cast<InsightFacet>(facet->currentIndex());
        const Result<Id> added = m_journal.people().addInsight(insight);
        if (added)
            m_deeds.tell(added, tr("Added to how %1 works.").arg(m_record.peer().shortName()));
        return added.map([](const Id &) {});
    });
    connect(form, &InlineForm::closed, this, &HowTheyWork::refresh);
    rows()->insertWidget(0, form);
    form->begin();
    return form;
}

void HowTheyWork::confirm(const Id &id)
{
    const Insight *known = m_record.insight(id);
    if (known == nullptr)
        return;
    Insight confirmed = *known;
    confirmed.confirmedOn = m_record.words().today();
    m_deeds.tell(m_journal.people().changeInsight(confirmed), tr("Still true: %1.").arg(confirmed.text));
}

void HowTheyWork::remove(const Id &id)
{
    m_deeds.tell(m_journal.people().removeInsight(id), tr("Deleted."));
}

void HowTheyWork::setFacet(const Id &id, InsightFacet facet)
{
    const Insight *known = m_record.insight(id);
    if (known == nullptr)
        return;
    Insight changed = *known;
    changed.facet = facet;
    m_deeds.tell(m_journal.people().changeInsight(changed), tr("Now under: %1.").arg(Words::name(facet)));
}

void HowTheyWork::showMenu(const Id &id, const QPoint &at)
{
    const Insight *insight = m_record.insight(id);
    if (insight == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("insightMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!insight->entryId.isNull())
        menu->addAction(tr("Open the note it comes from"), this,
                        [this, entry = insight->entryId] { Q_EMIT sourceWanted(entry); });
    menu->addAction(tr("Still true"), this, [this, id] { confirm(id); });
    menu->addAction(tr("History"), this, [this, id] { m_deeds.showHistory(id, this); });
    menu->addSeparator();
    for (const InsightFacet facet : facets) {
        QAction *action = menu->addAction(Words::name(facet), this, [this, id, facet] { setFacet(id, facet); });
        action->setCheckable(true);
        action->setChecked(insight->facet == facet);
    }
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace lanai
