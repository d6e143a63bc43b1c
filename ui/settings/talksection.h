// What to talk about and what to practise: the starter sets and one's own.
#pragma once
#include "ui/settings/section.h"
#include "ui/shell/context.h"

namespace lanai {

class TalkList;

class TalkSection : public Section
{
    Q_OBJECT
public:
    explicit TalkSection(const Context &context, QWidget *parent = nullptr);

    void load() override;
    void refresh(const ChangeSet &changes) override;

private:
    TalkList *m_topics;
    TalkList *m_practices;
};

} // namespace lanai
