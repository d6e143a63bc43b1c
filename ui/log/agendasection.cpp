#include "ui/log/agendasection.h"
#include "ui/log/logmodel.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/parts/sides.h"
#include "ui/parts/words.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lanai {
namespace {

void addChip(CheckRow &box, const LogAgendaRow &row, QDate today)
{
    switch (row.item.source) {
    case AgendaSource::StaffPreview:
        box.setChip(AgendaSection::tr("Staff %1", "a day").arg(Dates::shortDay(row.staffDate, today)),
                    ChipKind::Accent);
        return;
    case AgendaSource::CarriedOver:
        box.setChip(Words::name(row.item.source), ChipKind::Due);
        return;
    case AgendaSource::Commitment:
    case AgendaSource::Ask:
        box.setChip(Words::name(row.item.source));
        return;
    case AgendaSource::Own:
    case AgendaSource::Fact:
        return;
    }
}

} // namespace

AgendaSection::AgendaSection(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("logAgenda"));
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *header = new SectionHeader(tr("Agenda"), Type::BaseStrong, this);
    header->setCaption(tr("carried over first, then low to high trust"));
    m_column->addWidget(header);
    followTheme(this, [this] { m_column->setSpacing(theme().px("step-4")); });
    rebuild();
}

void AgendaSection::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(1);
    m_column->addWidget(m_rows);
    for (const LogAgendaRow &row : m_model.subject().agenda) {
        addRow(row);
        if (!row.staffItem.id.isNull())
            addReaction(row);
    }
    setVisible(!m_model.subject().agenda.isEmpty());
    refresh();
}

void AgendaSection::addRow(const LogAgendaRow &row)
{
    const bool preview = row.item.source == AgendaSource::StaffPreview;
    auto *box = new CheckRow(preview ? tr("Preview: %1").arg(row.item.text) : row.item.text, m_rows);
    box->setObjectName(QStringLiteral("agenda:") + idText(row.item.id));
    box->setAccessibleName(box->text());
    box->setQuietWhenTicked(true);
    box->setVeiled(true);
    box->setEnabled(!m_model.isReadOnly());
    addChip(*box, row, m_model.today());
    connect(box, &QCheckBox::toggled, this, [this, id = row.item.id](bool on) { m_model.setTicked(id, on); });
    m_rows->layout()->addWidget(box);
}

void AgendaSection::addReaction(const LogAgendaRow &row)
{
    auto *asked = new QWidget(m_rows);
    asked->setObjectName(QStringLiteral("reaction:") + idText(row.item.id));
    auto *column = new QVBoxLayout(asked);
    column->setContentsMargins(sided(theme().px("log-agenda-indent"), 0, 0, 0));
    column->setSpacing(theme().px("step-4"));
    auto *line = new QHBoxLayout;
    const QString name = m_model.shortName(m_model.subject().meeting.peerId);
    line->addWidget(new Label(tr("%1’s reaction").arg(name), Type::Small, Colour::Muted, asked));
    line->addStretch(1);
    auto *reaction = new DropButton(tr("%1’s reaction").arg(name), {}, asked);
    reaction->setObjectName(QStringLiteral("reactionChoice"));
    reaction->setPlaceholder(tr("Choose"));
    reaction->setChip(ChipKind::Kept);
    auto *menu = new QMenu(reaction);
    for (const auto &entry : EnumWords<Reaction>::words) {
        QAction *action = menu->addAction(Dates::capitalised(Words::name(entry.value)));
        connect(action, &QAction::triggered, this,
                [this, row, value = entry.value] { m_model.setReaction(row, value); });
    }
    reaction->setMenu(menu);
    line->addWidget(reaction);
    column->addLayout(line);
    auto *words = new QLineEdit(asked);
    words->setObjectName(QStringLiteral("reactionWords"));
    words->setAccessibleName(tr("What %1 said").arg(name));
    words->setPlaceholderText(tr("What %1 said").arg(name));
    words->setInputMethodHints(Qt::ImhSensitiveData);
    connect(words, &QLineEdit::textEdited, this,
            [this, row](const QString &text) { m_model.setReactionWords(row, text); });
    column->addWidget(words);
    m_rows->layout()->addWidget(asked);
}

void AgendaSection::refresh()
{
    for (const LogAgendaRow &row : m_model.subject().agenda) {
        const QString id = idText(row.item.id);
        const bool ticked = m_model.isTicked(row.item.id) || row.item.done;
        if (auto *box = m_rows->findChild<CheckRow *>(QStringLiteral("agenda:") + id)) {
            const QSignalBlocker quiet(box);
            box->setChecked(ticked);
        }
        auto *asked = m_rows->findChild<QWidget *>(QStringLiteral("reaction:") + id);
        if (asked == nullptr)
            continue;
        const std::optional<Preview> preview = m_model.previewOf(row);
        asked->setVisible(ticked && !row.item.done);
        auto *words = asked->findChild<QLineEdit *>(QStringLiteral("reactionWords"));
        auto *reaction = asked->findChild<DropButton *>(QStringLiteral("reactionChoice"));
        words->setVisible(preview.has_value());
        reaction->setText(preview ? Dates::capitalised(Words::name(preview->reaction)) : QString());
        if (preview && words->text().trimmed() != preview->words.trimmed())
            words->setText(preview->words);
    }
}

} // namespace lanai
