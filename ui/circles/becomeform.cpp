#include "ui/circles/becomeform.h"
#include "core/domain/duedate.h"
#include "core/journal/journal.h"
#include "core/journal/people.h"
#include "ui/circles/circlewords.h"
#include "ui/parts/dates.h"
#include "ui/parts/namesline.h"
#include "ui/parts/words.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace lanai {
namespace {

template<class Enum>
QStringList becomeChoices()
{
    QStringList names;
    for (const auto &word : EnumWords<Enum>::words)
        names << Words::name(word.value);
    return names;
}

template<class Enum>
Enum becomeChosen(const QComboBox &box)
{
    return EnumWords<Enum>::words.at(size_t(box.currentIndex())).value;
}

} // namespace

BecomeForm::BecomeForm(const Context &context, const CircleTaken &taken, TakeawayBecame what, QWidget *parent)
    : SmallForm(tr("Make it %1", "a fact, an ask").arg(CircleWords::nameAsPart(what)), tr("Make it so"), parent)
    , m_context(context)
    , m_takeaway(taken.takeaway.id)
    , m_what(what)
    , m_text(addLine(QStringLiteral("becomeText"), what == TakeawayBecame::Ask ? tr("Question") : tr("In words"),
                     taken.takeaway.text))
{
    setObjectName(QStringLiteral("becomeForm"));
    setHint(tr("It stays as private as the circle, and the takeaway remembers it."));
    m_text->setCursorPosition(0);
    if (what != TakeawayBecame::Ask)
        addWhom(taken);
    addKind();
    onConfirm([this] { return save(); });
}

void BecomeForm::addWhom(const CircleTaken &taken)
{
    m_whom = new NamesLine(this);
    m_whom->setObjectName(QStringLiteral("becomeWhom"));
    m_whom->setPeople(m_context.journal.people().names().value_or(QList<PersonName>()));
    m_whom->setText(taken.from.name);
    addField(m_what == TakeawayBecame::Commitment ? tr("With") : tr("About"), m_whom);
}

void BecomeForm::addKind()
{
    switch (m_what) {
    case TakeawayBecame::Fact:
        m_kind = addChoice(QStringLiteral("becomeKind"), tr("What it is"), becomeChoices<FactCategory>(),
                           int(FactCategory::Other));
        break;
    case TakeawayBecame::Insight:
        m_kind = addChoice(QStringLiteral("becomeKind"), tr("What it shows"), becomeChoices<InsightFacet>(),
                           int(InsightFacet::Thinking));
        break;
    case TakeawayBecame::Commitment: {
        m_kind = addChoice(QStringLiteral("becomeKind"), tr("Who keeps it"), {tr("I do"), tr("They do")});
        m_due = addLine(QStringLiteral("becomeDue"), tr("Due"));
        const QDate today = m_context.journal.clock().today();
        m_due->setPlaceholderText(
            tr("For instance %1; empty: a working agreement", "a day").arg(Dates::shortDay(today.addDays(14), today)));
        break;
    }
    case TakeawayBecame::Ask:
    case TakeawayBecame::Nothing:
        break;
    }
}

Result<TakeawayAs> BecomeForm::asTyped() const
{
    TakeawayAs as;
    as.what = m_what;
    as.text = m_text->text().simplified();
    if (as.text.isEmpty())
        return fail(ErrorCode::EmptyText, {m_what == TakeawayBecame::Ask ? tr("Question") : tr("In words")});
    if (m_what == TakeawayBecame::Fact)
        as.category = becomeChosen<FactCategory>(*m_kind);
    else if (m_what == TakeawayBecame::Insight)
        as.facet = becomeChosen<InsightFacet>(*m_kind);
    else if (m_what == TakeawayBecame::Commitment)
        as.side = m_kind->currentIndex() == 0 ? CommitmentSide::Mine : CommitmentSide::Theirs;
    if (m_due != nullptr && !m_due->text().trimmed().isEmpty()) {
        const Result<DueDate> due =
            DateReader(QLocale()).read(m_due->text().trimmed(), m_context.journal.clock().today());
        if (!due)
            return fail(due.error());
        as.due = due->date;
    }
    if (m_whom == nullptr)
        return as;
    if (m_whom->text().trimmed().isEmpty())
        return fail(ErrorCode::EmptyText, {tr("Whom it is about")});
    return m_context.journal.people().find(m_whom->text().trimmed()).map([&as](const Peer &peer) {
        as.peerId = peer.id;
        return as;
    });
}

Result<void> BecomeForm::save()
{
    const Result<TakeawayAs> as = asTyped();
    if (!as)
        return fail(as.error());
    return m_context.journal.circles().become(m_takeaway, *as).map([this](const Id & /*made*/) {
        tellDone(m_context, tr("The takeaway became %1.", "a fact, an ask").arg(CircleWords::nameAsPart(m_what)));
    });
}

} // namespace lanai
