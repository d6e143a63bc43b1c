#include "ui/peers/mergedialog.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/words.h"
#include "ui/peers/peerwords.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanai {

MergeDialog::MergeDialog(Journal &journal, const Peer &kept, Merged merged, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_kept(kept)
    , m_merged(std::move(merged))
    , m_other(new QComboBox(this))
    , m_moves(new Label(Type::Base, Colour::Muted, this))
    , m_differences(new QVBoxLayout)
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
    , m_button(new QPushButton(tr("Merge"), this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Lanai"));
    setAccessibleName(tr("Merge %1 with…").arg(kept.name));
    layOut(*new QVBoxLayout(this));
    resize(theme().px("peer-form-width"), theme().px("peer-form-width"));
    addChoices();
}

void MergeDialog::layOut(QVBoxLayout &all)
{
    const int side = theme().px("step-24");
    all.setContentsMargins(side, side, side, side);
    all.setSpacing(theme().px("step-12"));
    auto *title = new Label(accessibleName(), Type::Section, Colour::Ink, this);
    title->setElided(true);
    all.addWidget(title);
    auto *what = new Label(tr("Everything of the other becomes %1’s, and the other goes to the trash. Undo brings both "
                              "back.")
                               .arg(m_kept.name),
                           Type::Base, Colour::Ink, this);
    what->setWordWrap(true);
    all.addWidget(what);
    m_other->setObjectName(QStringLiteral("mergeOther"));
    m_other->setAccessibleName(tr("Who is the same person"));
    all.addWidget(m_other);
    m_moves->setObjectName(QStringLiteral("mergeMoves"));
    m_moves->setWordWrap(true);
    all.addWidget(m_moves);
    all.addLayout(m_differences);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    all.addWidget(m_refusal);
    all.addStretch(1);
    all.addLayout(buttons());
}

QLayout *MergeDialog::buttons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("mergeCancel"));
    cancel->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("mergeDo"));
    m_button->setProperty("kind", QStringLiteral("primary"));
    m_button->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_button);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &MergeDialog::press);
    return row;
}

void MergeDialog::addChoices()
{
    const Result<QList<Peer>> peers = m_journal.people().all();
    m_other->addItem(tr("Choose who is the same person"), QVariant::fromValue(Id()));
    for (const Peer &peer : peers.value_or(QList<Peer>())) {
        if (peer.id != m_kept.id)
            m_other->addItem(peer.role.isEmpty() ? peer.name : tr("%1, %2", "a name, a role").arg(peer.name, peer.role),
                             QVariant::fromValue(peer.id));
    }
    connect(m_other, &QComboBox::currentIndexChanged, this, [this] { choose(m_other->currentData().value<Id>()); });
    choose({});
}

void MergeDialog::choose(const Id &other)
{
    const int at = m_other->findData(QVariant::fromValue(other));
    if (at >= 0 && m_other->currentIndex() != at) {
        m_other->setCurrentIndex(at);
        return;
    }
    m_sides.clear();
    while (QLayoutItem *item = m_differences->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_refusal->hide();
    m_moves->clear();
    m_button->setEnabled(!other.isNull());
    if (other.isNull())
        return;
    look(m_journal.duplicates().preview(m_kept.id, other).map([this](const MergePreview &preview) {
        m_preview = preview;
        showMoves();
        showDifferences();
        showSeries();
    }));
}

void MergeDialog::showMoves()
{
    const PeerBelongings &has = m_preview.otherHas;
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(has.entries, tr("%n notes", nullptr, has.entries));
    add(has.meetings, tr("%n 1:1s", nullptr, has.meetings));
    add(has.facts, tr("%n facts", nullptr, has.facts));
    add(has.insights, tr("%n insights", nullptr, has.insights));
    add(has.commitments, tr("%n commitments", nullptr, has.commitments));
    add(has.mentions, tr("%n mentions", nullptr, has.mentions));
    add(has.roles, tr("%n earlier roles", nullptr, has.roles));
    add(has.previews, tr("%n previews", nullptr, has.previews));
    add(has.projects, tr("%n projects", nullptr, has.projects));
    add(has.checkIns, tr("%n check-ins", nullptr, has.checkIns));
    add(has.rituals, tr("%n rituals", nullptr, has.rituals));
    add(has.circles, tr("%n circles", nullptr, has.circles));
    add(has.replies, tr("%n replies to asks", nullptr, has.replies));
    m_moves->setText(parts.isEmpty() ? tr("%1 has nothing that would move.").arg(m_preview.other.name)
                                     : tr("Moves to %1: %2.").arg(m_kept.name, Words::list(parts)));
}

void MergeDialog::showDifferences()
{
    for (const PeerField field : std::as_const(m_preview.differing)) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto *name = new Label(nameOf(field), Type::Small, Colour::Muted, row);
        name->setFixedWidth(theme().px("peers-column-middle"));
        auto *sides = new QComboBox(row);
        sides->setObjectName(QStringLiteral("merge-") + wordFor(field));
        sides->setAccessibleName(nameOf(field));
        sides->addItems({valueOf(field, m_preview.kept), valueOf(field, m_preview.other)});
        sides->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        line->addWidget(name);
        line->addWidget(sides, 1);
        m_differences->addWidget(row);
        m_sides.insert(field, sides);
    }
}

void MergeDialog::showSeries()
{
    if (!m_preview.otherSeries)
        return;
    auto *ends =
        new Label(tr("Both have a rhythm. %1’s, until %2, ends with the merge.")
                      .arg(m_preview.other.name, Dates::weekdayDate(*m_preview.otherSeries, m_journal.clock().today())),
                  Type::Base, Colour::Due, this);
    ends->setWordWrap(true);
    m_differences->addWidget(ends);
}

void MergeDialog::press()
{
    MergeChoice choice;
    choice.kept = m_kept.id;
    choice.other = m_preview.other.id;
    choice.endOtherSeries = m_preview.otherSeries.has_value();
    for (auto side = m_sides.cbegin(); side != m_sides.cend(); ++side) {
        if (side.value()->currentIndex() == 1)
            choice.fromOther.insert(side.key());
    }
    const Result<void> merged = m_journal.duplicates().merge(choice);
    look(merged);
    if (!merged)
        return;
    m_merged(m_preview.other.name);
    accept();
}

void MergeDialog::look(const Result<void> &did)
{
    m_refusal->setVisible(!did);
    if (!did)
        m_refusal->setText(errorSentence(did.error()));
}

QString MergeDialog::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

QString MergeDialog::nameOf(PeerField field)
{
    switch (field) {
    case PeerField::Name:
        return tr("Name");
    case PeerField::PreferredName:
        return tr("Called");
    case PeerField::Pronouns:
        return tr("Pronouns");
    case PeerField::Role:
        return tr("Role");
    case PeerField::Email:
        return tr("E-mail");
    case PeerField::Phone:
        return tr("Phone");
    case PeerField::TimeZone:
        return tr("Time zone");
    case PeerField::Birthday:
        return tr("Birthday");
    case PeerField::Photo:
        return tr("Photo");
    case PeerField::Interdependence:
        return tr("Interdependence");
    case PeerField::Standing:
        return tr("Standing");
    case PeerField::HowWeMet:
        return tr("How we met");
    }
    return {};
}

QString MergeDialog::valueOf(PeerField field, const Peer &peer)
{
    switch (field) {
    case PeerField::Name:
        return peer.name;
    case PeerField::PreferredName:
        return peer.preferredName;
    case PeerField::Pronouns:
        return peer.pronouns;
    case PeerField::Role:
        return PeerWords::roleLine(peer);
    case PeerField::Email:
        return peer.email;
    case PeerField::Phone:
        return peer.phone;
    case PeerField::TimeZone:
        return QString::fromLatin1(peer.timeZone);
    case PeerField::Birthday:
        return PeerWords::comesRound(peer.birthday);
    case PeerField::Photo:
        return tr("the photo of %1").arg(peer.name);
    case PeerField::Interdependence:
        return Words::name(peer.interdependence);
    case PeerField::Standing:
        return Words::name(peer.standing);
    case PeerField::HowWeMet:
        return peer.howWeMet;
    }
    return {};
}

} // namespace lanai
