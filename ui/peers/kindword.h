// A quiet line on one's page when they have had no kind word for a quarter. Hidden else.
#pragma once
#include "ui/shell/context.h"
#include <QWidget>

namespace lanai {

class Label;
class PeerRecord;

class KindWord : public QWidget
{
    Q_OBJECT
public:
    KindWord(const Context &context, PeerRecord &record, QWidget *parent);

    void refresh();

private:
    Context m_context;
    PeerRecord &m_record;
    Label *m_words;
};

} // namespace lanai
