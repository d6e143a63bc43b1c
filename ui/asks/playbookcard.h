// One piece of what helped before: the question or topic, the answer, what was done with it and how that went.
#pragma once
#include "core/journal/playbook.h"
#include "ui/parts/card.h"

namespace lanai {

class AskActs;

class PlaybookCard : public Card
{
    Q_OBJECT
public:
    PlaybookCard(AskActs &acts, const PlaybookEntry &entry, QDate today, QWidget *parent);

Q_SIGNALS:
    void openWanted();

private:
    void addHead(QDate today);
    void addWords();
    void addFoot(AskActs &acts);

    PlaybookEntry m_entry;
};

} // namespace lanai
