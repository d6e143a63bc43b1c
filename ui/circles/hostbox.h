// Who hosts a session: somebody else or nobody yet, I, or one of the members.
#pragma once
#include "core/journal/circlepage.h"
#include <QComboBox>

namespace lanai {

class HostBox : public QComboBox
{
    Q_OBJECT
public:
    HostBox(const QList<PersonRef> &members, QWidget *parent);

    void setHost(const Id &host, bool isMe);
    // It is hosted by somebody: to say "nobody" is no choice any more, to name another one is.
    void fixHost();
    [[nodiscard]] Id host() const; // null: I, or nobody of the circle
    [[nodiscard]] bool isMe() const { return currentIndex() == 1; }

private:
    QList<PersonRef> m_members;
};

} // namespace lanai
