#include "ui/peers/sharedrituals.h"
#include "core/journal/journal.h"
#include "core/journal/rituals.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/railrow.h"
#include "ui/rituals/ritualacts.h"
#include "ui/rituals/ritualwords.h"
#include "ui/shell/navigator.h"
#include <QVBoxLayout>

namespace lanai {

SharedRituals::SharedRituals(const Context &context, PeerRecord &record, QWidget *parent)
    : RailSection(tr("Rituals"), false, "step-8", parent)
    , m_context(context)
    , m_record(record)
    , m_acts(new RitualActs(context, this))
{
    setObjectName(QStringLiteral("sharedRituals"));
    IconButton *plus = header()->addButton(QStringLiteral("plus"), tr("Add a ritual"));
    plus->setObjectName(QStringLiteral("ritualAdd"));
    connect(plus, &IconButton::clicked, this, &SharedRituals::add);
}

void SharedRituals::refresh()
{
    const QString before = focused();
    clearRows();
    const QDate today = m_record.words().today();
    const QList<Ritual> rituals = m_context.journal.rituals().ofPeer(m_record.peer().id).value_or(QList<Ritual>());
    bool any = false;
    for (const Ritual &ritual : rituals) {
        if (ritual.endedOn.isValid())
            continue;
        any = true;
        const QString when = tr("%1, %2", "a ritual's next and last time")
                                 .arg(RitualWords::stands(ritual, today), RitualWords::last(ritualLast(ritual), today));
        auto *row =
            new RailRow(tr("%1: %2", "a ritual; its rhythm").arg(ritual.title, RitualWords::every(ritual)), when, this);
        row->setObjectName(QStringLiteral("ritual-") + idText(ritual.id));
        connect(row, &RailRow::opened, this,
                [this, id = ritual.id] { m_context.navigator.go(placeOf(PageId::Rituals, m_record.peer().id, id)); });
        rows()->addWidget(row);
    }
    setVisible(any);
    focusAgain(before);
}

void SharedRituals::add()
{
    Ritual ritual;
    ritual.every = RitualEvery::Monthly;
    ritual.peers = {m_record.peer().id};
    m_acts->add(ritual);
}

} // namespace lanai
