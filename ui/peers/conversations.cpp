#include "ui/peers/conversations.h"
#include "core/domain/conversationbalance.h"
#include "core/journal/journal.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/balancematrix.h"
#include "ui/peers/balancewords.h"
#include "ui/peers/deeds.h"
#include "ui/peers/peerrecord.h"
#include <QVBoxLayout>

namespace lanai {

Conversations::Conversations(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : RailSection(tr("Conversations"), false, "step-8", parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
{
    setObjectName(QStringLiteral("conversations"));
}

void Conversations::refresh()
{
    const Result<ConversationBalance> read = m_journal.conversationBalance(m_record.peer().id);
    if (!read)
        return m_deeds.refuse(read.error());
    clearRows();
    setVisible(read->things > 0);
    header()->setCaption(tr("since %1", "a day").arg(Dates::shortDay(read->from, m_record.words().today())));
    auto *sentence = new Label(BalanceWords::sentence(*read), Type::Small, Colour::Ink, this);
    sentence->setObjectName(QStringLiteral("balanceSentence"));
    sentence->setWordWrap(true);
    rows()->addWidget(sentence);
    if (!read->isEnough())
        return;
    rows()->addWidget(new BalanceMatrix(*read, this));
    auto *how = new Label(tr("How many things, by trust level; “?” where it isn’t known. From agendas that were ticked "
                             "and from notes of a conflict, feedback, a ritual or kudos."),
                          Type::Caption, Colour::Muted, this);
    how->setWordWrap(true);
    rows()->addWidget(how);
}

} // namespace lanai
