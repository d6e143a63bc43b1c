#include "ui/peers/peerhead.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/parts/sign.h"
#include "ui/parts/words.h"
#include "ui/peers/chipbutton.h"
#include "ui/peers/deeds.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/peerform.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/photobutton.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

PeerHead::PeerHead(PeerRecord &record, Deeds &deeds, Photos &photos, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_deeds(deeds)
    , m_photos(photos)
    , m_photo(new PhotoButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(crumbs());
    auto *line = new QHBoxLayout;
    line->addWidget(m_photo, 0, Qt::AlignTop);
    line->addWidget(words(), 1);
    line->addWidget(buttons(), 0, Qt::AlignTop);
    column->addLayout(line);
    connect(m_photo, &PhotoButton::clicked, this,
            [this] { Q_EMIT photoWanted(m_photo->mapToGlobal(m_photo->rect().bottomLeft())); });
    followTheme(this, [column, line] {
        column->setSpacing(theme().px("step-8"));
        line->setSpacing(theme().px("step-16"));
    });
}

QWidget *PeerHead::crumbs()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-4"));
    auto *all = new QPushButton(tr("Peers"), row);
    all->setObjectName(QStringLiteral("peerCrumb"));
    all->setAccessibleName(tr("All peers"));
    all->setProperty("kind", QStringLiteral("bareDate"));
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, &PeerHead::allWanted);
    line->addWidget(all);
    line->addWidget(new Sign(QStringLiteral("chevron-right"), "icon-small", Colour::Muted, row));
    m_crumb = new Label(Type::Caption, Colour::Ink, row);
    line->addWidget(m_crumb);
    line->addStretch(1);
    return row;
}

QWidget *PeerHead::words()
{
    const auto edit = [this](const QString &name, Type type, const QString &objectName,
                             Result<void> (PeerRecord::*set)(const QString &), const QString &done) {
        auto *field = new EditInPlace(
            name, type,
            [this, set, done](const QString &text) {
                PeerRecord &record = m_record;
                Result<void> saved = (record.*set)(text);
                if (saved)
                    m_deeds.tell(saved, done);
                return saved;
            },
            this);
        field->setObjectName(objectName);
        return field;
    };
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px("step-4") / 2);
    m_name = edit(tr("Name"), Type::Title, QStringLiteral("peerNameField"), &PeerRecord::rename, tr("Name changed."));
    m_role = edit(tr("Role"), Type::Base, QStringLiteral("peerRoleField"), &PeerRecord::setRole, tr("Role changed."));
    m_team = edit(tr("Team"), Type::Base, QStringLiteral("peerTeamField"), &PeerRecord::setTeam, tr("Team changed."));
    m_comma = new Label(QStringLiteral(","), Type::Base, Colour::Muted, words);
    auto *role = new QHBoxLayout;
    role->setSpacing(0);
    role->addWidget(m_role);
    role->addWidget(m_comma);
    role->addSpacing(theme().px("step-4"));
    role->addWidget(m_team);
    role->addStretch(1);
    column->addWidget(m_name, 0, Qt::AlignLeft);
    column->addLayout(role);
    m_chipRow = new QWidget(words);
    m_chips = new FlowLayout(theme().px("peer-chip-gap"), m_chipRow);
    column->addSpacing(theme().px("step-4"));
    column->addWidget(m_chipRow);
    column->addWidget(tagsField(words));
    return words;
}

QWidget *PeerHead::tagsField(QWidget *words)
{
    m_tags = new EditInPlace(
        tr("Tags, separated by commas"), Type::Small,
        [this](const QString &text) {
            Result<void> saved = m_record.setTags(listed(text));
            if (saved)
                m_deeds.tell(saved, tr("Tags changed."));
            return saved;
        },
        words);
    m_tags->setObjectName(QStringLiteral("peerTagsField"));
    m_tags->hide();
    connect(m_tags, &EditInPlace::left, this, &PeerHead::refresh, Qt::QueuedConnection);
    return m_tags;
}

QWidget *PeerHead::buttons()
{
    auto *buttons = new QWidget(this);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px("step-8"));
    const auto add = [&](const QString &text, const QString &objectName, const QString &kind) {
        auto *button = new QPushButton(text, buttons);
        button->setObjectName(objectName);
        button->setProperty("kind", kind);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    m_more = add({}, QStringLiteral("peerMore"), {});
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_more->setFixedWidth(theme().px("button"));
    connect(m_more, &QPushButton::clicked, this,
            [this] { Q_EMIT moreWanted(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(add(tr("Prep"), QStringLiteral("peerPrep"), {}), &QPushButton::clicked, this, &PeerHead::prepWanted);
    connect(add(tr("Log a 1:1"), QStringLiteral("peerLog"), QStringLiteral("primary")), &QPushButton::clicked, this,
            &PeerHead::logWanted);
    return buttons;
}

void PeerHead::refresh()
{
    const Peer &peer = m_record.peer();
    m_crumb->setText(peer.name);
    m_photo->setFace({peer.id, peer.name, m_photos.of(peer.photo)});
    if (!m_name->isEditing())
        m_name->setText(peer.name);
    if (!m_role->isEditing())
        m_role->setText(peer.role);
    m_role->setPlaceholder(tr("Add the role"));
    m_role->setColour(Colour::Muted);
    if (!m_team->isEditing())
        m_team->setText(peer.team.isEmpty() ? peer.organisation : peer.team);
    m_team->setPlaceholder(tr("Add the team"));
    m_team->setColour(Colour::Muted);
    m_comma->setVisible(!peer.role.isEmpty());
    if (!m_tags->isEditing()) {
        m_tags->setText(peer.tags.join(QStringLiteral(", ")));
        m_tags->hide();
        m_chipRow->show();
        addChips();
    }
}

void PeerHead::addChips()
{
    const QString before = m_chipRow->focusWidget() != nullptr && m_chipRow->focusWidget()->hasFocus()
                               ? m_chipRow->focusWidget()->objectName()
                               : QString();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Peer &peer = m_record.peer();
    const auto add = [this](const QString &text, ChipKind kind, const QString &objectName, const QString &name) {
        auto *chip = new ChipButton(text, kind, m_chipRow);
        chip->setObjectName(objectName);
        chip->setAccessibleName(name);
        m_chips->addWidget(chip);
        chip->show();
        return chip;
    };
    connect(add(Words::sentence(peer.interdependence), ChipKind::Accent, QStringLiteral("peerInterdependenceChip"),
                tr("%1, change it").arg(Words::sentence(peer.interdependence))),
            &ChipButton::clicked, this, &PeerHead::chooseInterdependence);
    if (peer.standing != Standing::Current)
        connect(add(Words::name(peer.standing), ChipKind::Neutral, QStringLiteral("peerStandingChip"),
                    tr("Standing: %1").arg(Words::name(peer.standing))),
                &ChipButton::clicked, m_more, &QPushButton::click);
    if (peer.snoozeUntil.isValid() && peer.snoozeUntil > m_record.words().today())
        connect(add(tr("Snoozed until %1").arg(m_record.words().due(peer.snoozeUntil)), ChipKind::Due,
                    QStringLiteral("peerSnoozeChip"),
                    tr("Snoozed until %1").arg(m_record.words().due(peer.snoozeUntil))),
                &ChipButton::clicked, m_more, &QPushButton::click);
    for (const QString &tag : peer.tags)
        connect(add(tag, ChipKind::Neutral, QStringLiteral("peerTag-") + tag, tr("Tag %1, change the tags").arg(tag)),
                &ChipButton::clicked, this, &PeerHead::editTags);
    m_chipRow->updateGeometry();
    if (auto *again = m_chipRow->findChild<QWidget *>(before); again != nullptr && !before.isEmpty())
        again->setFocus(Qt::OtherFocusReason);
}

void PeerHead::editTags()
{
    m_chipRow->hide();
    m_tags->show();
    m_tags->edit();
}

void PeerHead::chooseInterdependence()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("interdependenceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Interdependence one : {Interdependence::Strong, Interdependence::Moderate, Interdependence::Light}) {
        QAction *action = menu->addAction(Words::sentence(one), this, [this, one] {
            m_deeds.tell(m_record.setInterdependence(one), tr("%1.").arg(Words::sentence(one)));
        });
        action->setCheckable(true);
        action->setChecked(m_record.peer().interdependence == one);
    }
    menu->popup(m_chipRow->mapToGlobal(m_chipRow->rect().bottomLeft()));
}

} // namespace lanai
