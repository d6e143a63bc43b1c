#include "ui/peers/quickknow.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/parts/label.h"
#include "ui/parts/namesline.h"
#include "ui/parts/words.h"
#include "ui/peers/peerwords.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace lanai {
namespace {

constexpr std::array knownFacets{InsightFacet::Values, InsightFacet::Thinking, InsightFacet::Communication,
                                 InsightFacet::Strain};

} // namespace

QuickKnow::QuickKnow(const Context &context, const Id &peer, QWidget *parent)
    : SmallForm(tr("What you know"), tr("Add"), parent)
    , m_context(context)
    , m_who(new NamesLine(this))
    , m_reading(new Label(Type::Small, Colour::Muted, this))
{
    setObjectName(QStringLiteral("quickKnow"));
    m_who->setObjectName(QStringLiteral("knowWho"));
    m_who->setPeople(context.journal.people().names().value_or(QList<PersonName>()), peer);
    addField(tr("Of whom"), m_who);
    QStringList kinds{tr("A fact: about the person")};
    for (const InsightFacet facet : knownFacets)
        kinds << tr("How they work: %1", "which side of it").arg(Words::name(facet));
    m_what = addChoice(QStringLiteral("knowWhat"), tr("What it is"), kinds);
    m_text = addLine(QStringLiteral("knowText"), tr("In words"));
    m_text->setPlaceholderText(tr("For instance: Mia plays the cello, recital 12 Dec"));
    m_text->setInputMethodHints(Qt::ImhSensitiveData);
    m_reading->setObjectName(QStringLiteral("knowReading"));
    m_reading->setWordWrap(true);
    addBelow(m_reading);
    connect(m_text, &QLineEdit::textChanged, this, &QuickKnow::follow);
    connect(m_what, &QComboBox::currentIndexChanged, this, &QuickKnow::follow);
    onConfirm([this] { return save(); });
    follow();
    (m_who->text().isEmpty() ? static_cast<QWidget *>(m_who) : m_text)->setFocus(Qt::OtherFocusReason);
}

bool QuickKnow::isFact() const
{
    return m_what->currentIndex() == 0;
}

RecurringDate QuickKnow::comesRound() const
{
    const auto found = DateReader(QLocale()).findIn(m_text->text(), m_context.journal.clock().today());
    return found ? found->date : RecurringDate();
}

void QuickKnow::follow()
{
    const auto found = DateReader(QLocale()).findIn(m_text->text(), m_context.journal.clock().today());
    QString reading = tr("Private, and learnt today.");
    if (isFact() && found && found->date.isSet())
        reading = tr("Comes round on %1. %2", "a day; a sentence").arg(PeerWords::comesRound(found->date), reading);
    else if (isFact() && found)
        reading = tr("“%1” is not a date that can be read; it stays text. %2", "words; a sentence")
                      .arg(found->range.in(m_text->text()), reading);
    m_reading->setText(reading);
}

Result<void> QuickKnow::save()
{
    People &people = m_context.journal.people();
    const Result<Peer> peer = people.find(m_who->text().trimmed());
    if (!peer)
        return fail(peer.error());
    const QString text = m_text->text().simplified();
    Result<Id> added = fail(ErrorCode::EmptyText, {tr("In words")});
    if (isFact()) {
        Fact fact;
        fact.peerId = peer->id;
        fact.text = text;
        fact.date = comesRound();
        added = people.addFact(fact);
    } else {
        Insight insight;
        insight.peerId = peer->id;
        insight.text = text;
        insight.facet = knownFacets.at(size_t(m_what->currentIndex() - 1));
        added = people.addInsight(insight);
    }
    if (!added)
        return fail(added.error());
    tellDone(m_context, isFact() ? tr("Known of %1 from now on.").arg(peer->shortName())
                                 : tr("Added to how %1 works.").arg(peer->shortName()));
    return {};
}

} // namespace lanai
