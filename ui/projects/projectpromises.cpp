#include "ui/projects/projectpromises.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/projects.h"
#include "core/journal/promises.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/inlineform.h"
#include "ui/peers/keepbox.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lanai {
namespace {

Result<QDate> projectDueTyped(const QString &typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return QDate();
    return DateReader(QLocale()).read(typed.trimmed(), today).map([](const DueDate &due) { return due.date; });
}

} // namespace

ProjectPromises::ProjectPromises(const Context &context, const ProjectWhole &whole, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_whole(whole)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("projectPromises"));
    auto *all = new QVBoxLayout(this);
    auto *header = new SectionHeader(tr("Commitments"), Type::BaseStrong, this);
    all->addWidget(header);
    all->addLayout(m_rows);
    followTheme(this, [this, all] {
        all->setContentsMargins(0, theme().px("step-8"), 0, 0);
        all->setSpacing(theme().px("step-8"));
        m_rows->setSpacing(theme().px("step-4"));
    });
    if (!isEnded(whole.card.project.phase)) {
        IconButton *plus = header->addButton(QStringLiteral("plus"), tr("Add a commitment"));
        plus->setObjectName(QStringLiteral("projectCommitmentAdd"));
        connect(plus, &IconButton::clicked, this, &ProjectPromises::add);
    }
    for (const Commitment &commitment : std::as_const(m_whole.commitments))
        m_rows->addWidget(makeRow(commitment));
    if (m_whole.commitments.isEmpty())
        m_rows->addWidget(new Label(tr("Nothing is promised in it yet."), Type::Small, Colour::Muted, this));
}

QString ProjectPromises::nameOf(const Id &peer) const
{
    for (const PersonRef &one : m_whole.card.peers) {
        if (one.id == peer)
            return one.shortName;
    }
    return {};
}

QWidget *ProjectPromises::makeRow(const Commitment &commitment)
{
    const QDate today = m_context.journal.clock().today();
    const bool open = commitment.state == CommitmentState::Open;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-8"));
    if (open) {
        auto *box = new KeepBox(commitment.side, commitment.text, row);
        box->setObjectName(QStringLiteral("projectKeep-") + idText(commitment.id));
        connect(box, &KeepBox::clicked, this, [this, commitment] { keep(commitment); });
        line->addWidget(box, 0, Qt::AlignTop);
    }
    const QString name = nameOf(commitment.peerId);
    const QString who = commitment.side == CommitmentSide::Mine ? tr("To %1").arg(name) : tr("From %1").arg(name);
    auto *text = new Label(tr("%1: %2", "who, what is promised").arg(who, commitment.text), Type::Small,
                           open ? Colour::Ink : Colour::Muted, row);
    text->setWordWrap(true);
    text->setVeiled(true);
    line->addWidget(text, 1);
    if (!open) {
        const QString state = commitment.state == CommitmentState::Kept ? tr("Kept") : tr("Dropped");
        line->addWidget(new Label(state, Type::CaptionMedium,
                                  commitment.state == CommitmentState::Kept ? Colour::Kept : Colour::Muted, row),
                        0, Qt::AlignTop);
        return row;
    }
    const QString day = commitment.due.isValid() ? Dates::shortDay(commitment.due, today) : tr("no date");
    auto *due = new QPushButton(day, row);
    due->setObjectName(QStringLiteral("projectDue-") + idText(commitment.id));
    due->setProperty("kind", QStringLiteral("bareDate"));
    due->setProperty("tone", commitment.isLate(today) ? QStringLiteral("overdue") : QStringLiteral("quiet"));
    due->setAutoDefault(false);
    due->setAccessibleName(tr("Due %1; agree on another day").arg(day));
    connect(due, &QPushButton::clicked, this, [this, id = commitment.id] { renegotiate(id); });
    line->addWidget(due, 0, Qt::AlignTop);
    return row;
}

void ProjectPromises::keep(const Commitment &commitment)
{
    if (const Result<void> kept = m_context.journal.promises().keep(commitment.id); !kept)
        return m_context.toasts.tell(kept.error());
    tellDone(m_context, tr("Kept: %1.").arg(commitment.text));
}

InlineForm *ProjectPromises::open(InlineForm *form)
{
    connect(form, &InlineForm::closed, this, &ProjectPromises::left);
    m_rows->insertWidget(0, form);
    form->begin();
    return form;
}

InlineForm *ProjectPromises::add()
{
    if (auto *other = findChild<InlineForm *>())
        return other;
    auto *form = new InlineForm(tr("New commitment"), tr("Add"), this);
    QLineEdit *what = form->addField(QStringLiteral("projectCommitmentText"), tr("What is promised"));
    QStringList sides;
    for (const PersonRef &peer : std::as_const(m_whole.card.peers))
        sides << tr("I promise %1").arg(peer.shortName) << tr("%1 promises me").arg(peer.shortName);
    QComboBox *side = form->addChoice(QStringLiteral("projectCommitmentSide"), tr("Who promises"), sides, 0);
    QLineEdit *due = form->addField(QStringLiteral("projectCommitmentDue"), tr("By, for instance Fri or 3 Dec"));
    form->onSave([=, this]() -> Result<void> {
        const Result<QDate> day = projectDueTyped(due->text(), m_context.journal.clock().today());
        if (!day)
            return fail(day.error());
        Commitment commitment;
        commitment.peerId = m_whole.card.peers.value(side->currentIndex() / 2).id;
        commitment.side = side->currentIndex() % 2 == 0 ? CommitmentSide::Mine : CommitmentSide::Theirs;
        commitment.text = what->text().simplified();
        commitment.due = *day;
        return m_context.journal.projects().commit(m_whole.card.project.id, commitment).map([this](const Id &) {
            tellDone(m_context, tr("Commitment added."));
        });
    });
    return open(form);
}

InlineForm *ProjectPromises::renegotiate(const Id &commitment)
{
    if (auto *other = findChild<InlineForm *>())
        return other;
    auto *form = new InlineForm(tr("Another day"), tr("Agree"), this);
    QLineEdit *due = form->addField(QStringLiteral("projectRenegotiateDue"), tr("New day; none: no date any more"));
    QLineEdit *why = form->addField(QStringLiteral("projectRenegotiateWhy"), tr("Why"));
    form->onSave([=, this]() -> Result<void> {
        const Result<QDate> day = projectDueTyped(due->text(), m_context.journal.clock().today());
        if (!day)
            return fail(day.error());
        return m_context.journal.promises().renegotiate(commitment, *day, why->text().simplified()).map([this] {
            tellDone(m_context, tr("Agreed anew."));
        });
    });
    return open(form);
}

} // namespace lanai
