#include "ui/peers/kindword.h"
#include "core/journal/journal.h"
#include "core/journal/kudos.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/peers/kudosform.h"
#include "ui/peers/peerrecord.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

KindWord::KindWord(const Context &context, PeerRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_record(record)
    , m_words(new Label(Type::Small, Colour::Muted, this))
{
    setObjectName(QStringLiteral("kindWord"));
    m_words->setWordWrap(true);
    auto *say = new QPushButton(tr("Say a kind word"), this);
    say->setObjectName(QStringLiteral("kindWordSay"));
    say->setProperty("kind", QStringLiteral("link"));
    say->setProperty("measure", QStringLiteral("row"));
    say->setAutoDefault(true);
    say->setAccessibleName(say->text());
    connect(say, &QPushButton::clicked, this, [this] { (new KudosForm(m_context, m_record.peer().id, this))->open(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(say, 0, Qt::AlignLeading);
    hide();
}

void KindWord::refresh()
{
    const Id peer = m_record.peer().id;
    const QList<KudosDue> due = m_context.journal.kudos().due().value_or(QList<KudosDue>());
    const auto found =
        std::find_if(due.cbegin(), due.cend(), [&peer](const KudosDue &one) { return one.peer.id == peer; });
    setVisible(found != due.cend());
    if (found == due.cend())
        return;
    m_words->setText(found->last.isValid() ? tr("No kind word for %1 since %2.", "a name; a day")
                                                 .arg(found->peer.shortName, m_record.words().due(found->last))
                                           : tr("No kind word for %1 yet.", "a name").arg(found->peer.shortName));
}

} // namespace lanai
