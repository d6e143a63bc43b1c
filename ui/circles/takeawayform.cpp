#include "ui/circles/takeawayform.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include "ui/circles/takeawaylines.h"
#include "ui/shell/undotoast.h"
#include <QComboBox>
#include <QLineEdit>

namespace lanai {

TakeawayForm::TakeawayForm(const Context &context, const QList<PersonRef> &members, const CircleTakeaway &takeaway,
                           QWidget *parent)
    : SmallForm(takeaway.id.isNull() ? tr("Add a takeaway") : tr("Change the takeaway"),
                takeaway.id.isNull() ? tr("Add") : tr("Save"), parent)
    , m_context(context)
    , m_members(members)
    , m_takeaway(takeaway)
    , m_words(addLine(QStringLiteral("takeawayWords"), tr("What to take away"), takeaway.text))
{
    setObjectName(QStringLiteral("takeawayForm"));
    QStringList from{tr("The round")};
    int chosen = 0;
    for (const PersonRef &member : members) {
        from << member.name;
        if (member.id == takeaway.peerId)
            chosen = int(from.size()) - 1;
    }
    m_from = addChoice(QStringLiteral("takeawayFrom"), tr("From"), from, chosen);
    m_tags = addLine(QStringLiteral("takeawayTags"), tr("Tags"), takeaway.tags.join(QStringLiteral(", ")));
    m_tags->setPlaceholderText(tr("With commas between them"));
    onConfirm([this] { return save(); });
}

Result<void> TakeawayForm::save()
{
    CircleTakeaway takeaway = m_takeaway;
    takeaway.text = m_words->text().simplified();
    takeaway.tags = TakeawayLines::tagsOf(m_tags->text());
    if (m_from->currentIndex() > 0)
        takeaway.peerId = m_members.at(m_from->currentIndex() - 1).id;
    else
        takeaway.peerId = {};
    Circles &circles = m_context.journal.circles();
    const bool isNew = takeaway.id.isNull();
    const Result<void> done = isNew ? circles.addTakeaway(takeaway).map([](const Id &) {}) : circles.change(takeaway);
    if (done)
        tellDone(m_context, isNew ? tr("Takeaway added.") : tr("Takeaway changed."));
    return done;
}

} // namespace lanai
