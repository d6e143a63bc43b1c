#include "ui/settings/talksection.h"
#include "ui/parts/label.h"
#include "ui/settings/talklist.h"

namespace lanai {

TalkSection::TalkSection(const Context &context, QWidget *parent)
    : Section(parent)
    , m_topics(new TalkList(context, TalkModel::Kind::Topics, this))
    , m_practices(new TalkList(context, TalkModel::Kind::Practices, this))
{
    const auto explain = [this](const QString &sentence) {
        auto *what = new Label(sentence, Type::Small, Colour::Muted, this);
        what->setWordWrap(true);
        addWide(what);
    };
    addHeading(tr("Topics"));
    explain(
        tr("For a 1:1 those are suggested that suit the trust between you, or ask for one step more; first what you "
           "haven’t talked about yet. What you change becomes yours. Enter changes, Del removes."));
    addWide(m_topics);
    addHeading(tr("Practices"));
    explain(
        tr("One small habit for a 1:1. The habit that you practised longest ago with that person is suggested first."));
    addWide(m_practices);
    for (TalkList *list : {m_topics, m_practices})
        connect(list, &TalkList::refused, this, &TalkSection::say);
}

void TalkSection::load()
{
    m_topics->reload();
    m_practices->reload();
}

void TalkSection::refresh(const ChangeSet &changes)
{
    if (changes.isEmpty() || changes.touches(QLatin1StringView("topic")))
        m_topics->reload();
    if (changes.isEmpty() || changes.touches(QLatin1StringView("practice")))
        m_practices->reload();
}

} // namespace lanai
