#include "ui/commitments/promisedetail.h"
#include "ui/commitments/ledgermodel.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/sides.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

// Where the words of the line above begin.
int detailLead()
{
    return 4 * theme().px("step-8") + theme().px("check") + theme().px("icon-small") + theme().px("avatar-24");
}

} // namespace

PromiseDetail::PromiseDetail(const LedgerDetail &detail, const LedgerWords &words, QDate today, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("promiseDetail"));
    auto *column = new QVBoxLayout(this);
    const int side = theme().px("step-8");
    const int indent = theme().px("ledger-rule") + side;
    column->setContentsMargins(sided(detailLead() + indent, theme().px("step-4"), side, theme().px("step-12")));
    column->setSpacing(theme().px("step-4"));
    if (!detail.source.sentence.isEmpty()) {
        auto *sentence = new Label(detail.source.sentence, Type::Base, Colour::Ink, this);
        sentence->setObjectName(QStringLiteral("promiseSentence"));
        sentence->setWordWrap(true);
        sentence->setVeiled(true);
        column->addWidget(sentence);
    }
    for (const QString &line : detail.history) {
        auto *history = new Label(line, Type::Small, Colour::Muted, this);
        history->setWordWrap(true);
        history->setVeiled(true);
        column->addWidget(history);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme().px("step-12"));
    if (!detail.source.entryId.isNull()) {
        foot->addWidget(new Label(words.from(detail.source, today), Type::Small, Colour::Muted, this));
        QPushButton *note = link(tr("Open the note"), QStringLiteral("promiseNote"));
        connect(note, &QPushButton::clicked, this, &PromiseDetail::noteWanted);
        foot->addWidget(note);
    }
    QPushButton *peer = link(tr("Open the person’s page"), QStringLiteral("promisePeer"));
    connect(peer, &QPushButton::clicked, this, &PromiseDetail::peerWanted);
    foot->addWidget(peer);
    foot->addStretch(1);
    column->addLayout(foot);
}

QPushButton *PromiseDetail::link(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setProperty("kind", QStringLiteral("link"));
    button->setProperty("measure", QStringLiteral("row"));
    button->setAutoDefault(true); // Enter presses it
    return button;
}

void PromiseDetail::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRectF from = withoutLeading(painter, rect(), detailLead());
    const qreal below = theme().px("step-12");
    const QRectF rule = leadingPart(painter, from, {qreal(theme().px("ledger-rule")), from.height()});
    painter.fillRect(rule.adjusted(0, 0, 0, -below), theme().colour(Colour::LineStrong));
}

} // namespace lanai
