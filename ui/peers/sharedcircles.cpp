#include "ui/peers/sharedcircles.h"
#include "core/journal/asks.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/dates.h"
#include "ui/peers/peerplace.h"
#include "ui/peers/peerrecord.h"
#include "ui/peers/railrow.h"
#include "ui/shell/navigator.h"
#include <QVBoxLayout>
#include <algorithm>

namespace lanai {
namespace {

constexpr qsizetype mostAsks = 5;

} // namespace

SharedCircles::SharedCircles(const Context &context, PeerRecord &record, QWidget *parent)
    : RailSection(tr("Circles"), false, "step-8", parent)
    , m_context(context)
    , m_record(record)
{
    setObjectName(QStringLiteral("sharedCircles"));
}

// Of a sealed one it is told that there is one, as of everything that is sealed.
void SharedCircles::refresh()
{
    const QString before = focused();
    clearRows();
    Circles &circles = m_context.journal.circles();
    const QList<Circle> theirs = circles.ofPeer(m_record.peer().id).value_or(QList<Circle>());
    const QList<CircleLine> lines = circles.lines().value_or(QList<CircleLine>());
    for (const Circle &circle : theirs) {
        const auto line = std::find_if(lines.cbegin(), lines.cend(),
                                       [&circle](const CircleLine &one) { return one.id == circle.id; });
        if (line == lines.cend())
            continue;
        const QString name = circle.privacy == Privacy::Sealed ? tr("A sealed circle") : circle.name;
        auto *row = new RailRow(name, CircleWords::below(*line, m_record.words().today()), this);
        row->setObjectName(QStringLiteral("circle-") + idText(circle.id));
        connect(row, &RailRow::opened, this,
                [this, id = circle.id] { m_context.navigator.go(placeOf(PageId::Circles, {}, id)); });
        rows()->addWidget(row);
    }
    setVisible(rows()->count() > 0);
    focusAgain(before);
}

PeerAsks::PeerAsks(const Context &context, PeerRecord &record, QWidget *parent)
    : RailSection(tr("Asked"), false, "step-8", parent)
    , m_context(context)
    , m_record(record)
{
    setObjectName(QStringLiteral("peerAsks"));
}

QString PeerAsks::stands(const Ask &ask) const
{
    const Id peer = m_record.peer().id;
    const QDate today = m_record.words().today();
    for (auto reply = ask.replies.crbegin(); reply != ask.replies.crend(); ++reply) {
        if (reply->peerId == peer)
            return tr("Answered %1", "a day").arg(Dates::weekdayDate(reply->on, today));
    }
    return ask.askedOn.isValid() ? tr("Asked %1, no answer yet", "a day").arg(Dates::weekdayDate(ask.askedOn, today))
                                 : tr("No answer yet");
}

void PeerAsks::refresh()
{
    const QString before = focused();
    clearRows();
    QList<Ask> asks = m_context.journal.asks().ofPeer(m_record.peer().id).value_or(QList<Ask>());
    std::sort(asks.begin(), asks.end(), [](const Ask &one, const Ask &other) {
        return std::pair(one.askedOn, one.createdAt) > std::pair(other.askedOn, other.createdAt);
    });
    for (const Ask &ask : asks.first(std::min(mostAsks, asks.size()))) {
        const bool isSealed = ask.privacy == Privacy::Sealed;
        auto *row = new RailRow(isSealed ? tr("A sealed question") : ask.question, stands(ask), this);
        row->setObjectName(QStringLiteral("asked-") + idText(ask.id));
        row->setVeiled(!isSealed);
        connect(row, &RailRow::opened, this,
                [this, id = ask.id] { m_context.navigator.go(placeOf(PageId::Asks, {}, id)); });
        rows()->addWidget(row);
    }
    setVisible(!asks.isEmpty());
    focusAgain(before);
}

} // namespace lanai
