#include "ui/peers/kudosform.h"
#include "core/journal/journal.h"
#include "core/journal/kudos.h"
#include "core/journal/people.h"
#include "ui/parts/dates.h"
#include "ui/parts/label.h"
#include "ui/parts/namesline.h"
#include "ui/parts/words.h"
#include "ui/shell/undotoast.h"
#include <QLineEdit>

namespace lanai {
namespace {

constexpr qsizetype turnsNamed = 3;

} // namespace

KudosForm::KudosForm(const Context &context, const Id &peer, QWidget *parent)
    : SmallForm(tr("A kind word"), tr("Remember it"), parent)
    , m_context(context)
    , m_who(new NamesLine(this))
    , m_last(new Label(Type::Small, Colour::Muted, this))
{
    setObjectName(QStringLiteral("kudosForm"));
    setHint(tr("Say it to them as well: Lanai sends nothing. It counts as contact."));
    m_who->setObjectName(QStringLiteral("kudosWho"));
    m_who->setPeople(context.journal.people().names().value_or(QList<PersonName>()), peer);
    addField(tr("For whom"), m_who);
    m_line = addLine(QStringLiteral("kudosLine"), tr("What for"));
    m_line->setPlaceholderText(tr("In one line, for instance: asked the question nobody dared to ask"));
    m_line->setInputMethodHints(Qt::ImhSensitiveData);
    m_last->setObjectName(QStringLiteral("kudosLast"));
    m_last->setWordWrap(true);
    addBelow(m_last);
    connect(m_who, &QLineEdit::textChanged, this, &KudosForm::follow);
    onConfirm([this] { return save(); });
    follow();
    (m_who->text().isEmpty() ? static_cast<QWidget *>(m_who) : m_line)->setFocus(Qt::OtherFocusReason);
}

QString KudosForm::whoseTurn() const
{
    const QList<KudosDue> due = m_context.journal.kudos().due().value_or(QList<KudosDue>());
    QStringList names;
    for (const KudosDue &one : due.first(std::min(turnsNamed, due.size())))
        names << one.peer.shortName;
    return names.isEmpty() ? QString() : tr("None for a quarter: %1.", "names").arg(Words::list(names));
}

void KudosForm::follow()
{
    const Result<Peer> peer = m_context.journal.people().find(m_who->text().trimmed());
    QString said = peer ? QString() : whoseTurn();
    if (peer) {
        const auto last = m_context.journal.kudos().lastOf(peer->id).value_or(std::pair<QDate, QString>());
        const QDate today = m_context.journal.clock().today();
        if (!last.first.isValid())
            said = tr("The first for %1.", "a name").arg(peer->shortName());
        else if (last.second.isEmpty())
            said = tr("Last: %1.", "a day").arg(Dates::ago(last.first, today));
        else
            said = tr("Last, %1: %2", "how long ago; the words").arg(Dates::ago(last.first, today), last.second);
    }
    m_last->setText(said);
    m_last->setVeiled(peer.has_value());
    m_last->setVisible(!said.isEmpty());
}

Result<void> KudosForm::save()
{
    const Result<Peer> peer = m_context.journal.people().find(m_who->text().trimmed());
    if (!peer)
        return fail(peer.error());
    return m_context.journal.kudos().give(peer->id, m_line->text().simplified()).map([&](const Id & /*entry*/) {
        tellDone(m_context, tr("Remembered. Now tell %1.", "a name").arg(peer->shortName()));
    });
}

} // namespace lanai
