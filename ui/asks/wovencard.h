// The answer that several replies were woven into, each thread with the initials of whose words it is made of.
#pragma once
#include "core/journal/askpage.h"
#include "ui/parts/card.h"

class QHBoxLayout;

namespace lanai {

class AskActs;
class WovenEditor;

class WovenCard : public Card
{
    Q_OBJECT
public:
    WovenCard(AskActs &acts, const AskWhole &whole, QWidget *parent);

    // To edit; begun from the replies that aren't in it yet.
    void weave();
    void edit(const QList<AskThread> &threads);
    void keepTyped();
    [[nodiscard]] WovenEditor *editor() const;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    void left(); // it is no longer edited

private:
    void addHead();
    void addAnswer();
    void addVerbs();
    WovenEditor *open(const QList<AskThread> &threads);
    void cancel();
    void closeEditor();
    // How many replies aren't in it yet.
    [[nodiscard]] int unwoven() const;

    AskActs &m_acts;
    AskWhole m_whole;
    QWidget *m_shown; // all that gives way to the editor
};

} // namespace lanai
