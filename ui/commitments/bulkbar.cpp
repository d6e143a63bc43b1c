#include "ui/commitments/bulkbar.h"
#include "ui/commitments/ledgerwords.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/verbbutton.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QPainter>

namespace lanai {

BulkBar::BulkBar(const LedgerWords &words, const ActionTable &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_count(new Label(Type::BaseMedium, Colour::Ink, this))
    , m_none(new QPushButton(tr("Choose none"), this))
{
    setObjectName(QStringLiteral("bulkBar"));
    setAccessibleName(tr("With what is chosen"));
    auto *row = new QHBoxLayout(this);
    const int side = theme().px("step-8");
    row->setContentsMargins(theme().px("step-12"), side, theme().px("step-12"), side);
    row->setSpacing(theme().px("step-4"));
    m_count->setObjectName(QStringLiteral("bulkCount"));
    row->addWidget(m_count);
    row->addSpacing(side);
    for (const char *id : {"kept", "renegotiate", "drop", "correct", "reopen"}) {
        const QString action = QStringLiteral("ledger-") + QString::fromLatin1(id);
        auto *verb = new VerbButton(words.verb(action), this);
        verb->setObjectName(QStringLiteral("bulk-") + QString::fromLatin1(id));
        verb->setProperty("action", action);
        verb->setAccessibleName(tr("%1: all that are chosen", "a verb").arg(verb->text()));
        connect(verb, &QPushButton::clicked, this, [this, action] { Q_EMIT verbChosen(action); });
        m_verbs << verb;
        row->addWidget(verb);
    }
    row->addStretch(1);
    m_none->setObjectName(QStringLiteral("bulkNone"));
    m_none->setAccessibleName(m_none->text());
    m_none->setProperty("kind", QStringLiteral("link"));
    m_none->setProperty("measure", QStringLiteral("row"));
    m_none->setAutoDefault(true);
    connect(m_none, &QPushButton::clicked, this, &BulkBar::noneWanted);
    row->addWidget(m_none);
    hide();
}

void BulkBar::tell(int chosen, const QStringList &verbs)
{
    setVisible(chosen > 0);
    m_count->setText(tr("%n chosen", nullptr, chosen));
    for (VerbButton *verb : std::as_const(m_verbs)) {
        const QString action = verb->property("action").toString();
        verb->setKeys(m_actions.keysOf(action));
        verb->setVisible(verbs.contains(action));
    }
}

void BulkBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), theme().px("radius-card"), theme().colour(Colour::AccentSoft));
}

} // namespace lanai
