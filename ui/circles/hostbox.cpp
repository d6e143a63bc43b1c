#include "ui/circles/hostbox.h"
#include <QStandardItemModel>

namespace lanai {
namespace {

constexpr int firstMemberAt = 2;

} // namespace

HostBox::HostBox(const QList<PersonRef> &members, QWidget *parent)
    : QComboBox(parent)
    , m_members(members)
{
    addItem(tr("Nobody yet, or somebody else"));
    addItem(tr("I host"));
    for (const PersonRef &member : members)
        addItem(member.name);
}

void HostBox::setHost(const Id &host, bool isMe)
{
    int at = isMe ? 1 : 0;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        if (!host.isNull() && m_members.at(i).id == host)
            at = firstMemberAt + int(i);
    }
    setCurrentIndex(at);
}

void HostBox::fixHost()
{
    if (auto *items = qobject_cast<QStandardItemModel *>(model()); items != nullptr && currentIndex() > 0)
        items->item(0)->setEnabled(false);
}

Id HostBox::host() const
{
    return currentIndex() < firstMemberAt ? Id() : m_members.at(currentIndex() - firstMemberAt).id;
}

} // namespace lanai
