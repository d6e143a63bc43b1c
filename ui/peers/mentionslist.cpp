#include "ui/peers/mentionslist.h"
#include "core/domain/notelines.h"
#include "ui/parts/dates.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/railrow.h"
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype mostShown = 8;

// The first paragraph that holds an @, else the first line.
QString spokenOf(const QString &body)
{
    for (const QString &line : body.split(u'\n')) {
        if (line.contains(u'@'))
            return line.simplified();
    }
    return firstLine(body);
}

} // namespace

MentionsList::MentionsList(PeerRecord &record, QWidget *parent)
    : RailSection(tr("Mentions"), false, "step-8", parent)
    , m_record(record)
{
    setObjectName(QStringLiteral("mentions"));
}

void MentionsList::refresh()
{
    const QString before = focused();
    clearRows();
    const QList<Entry> &mentions = m_record.page().mentions;
    for (const Entry &entry : mentions.first(std::min(mostShown, mentions.size()))) {
        const QString words = entry.privacy == Privacy::Sealed ? PeerWords::sealed() : spokenOf(entry.body);
        auto *row = new RailRow(words, Dates::weekdayDate(entry.date, m_record.words().today()), this);
        row->setVeiled(true);
        row->setObjectName(QStringLiteral("mention-") + idText(entry.id));
        connect(row, &RailRow::opened, this, [this, id = entry.id] { Q_EMIT noteWanted(id); });
        rows()->addWidget(row);
    }
    setVisible(!mentions.isEmpty());
    focusAgain(before);
}

} // namespace lanai
