#include "ui/asks/askoutcome.h"
#include "core/journal/asks.h"
#include "core/journal/journal.h"
#include "ui/asks/askacts.h"
#include "ui/asks/askrows.h"
#include "ui/asks/askwords.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/dates.h"
#include "ui/parts/dropbutton.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/editinplace.h"
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {

AskOutcome::AskOutcome(AskActs &acts, const AskWhole &whole, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_whole(whole)
{
    setObjectName(QStringLiteral("askOutcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const bool answered = !whole.replies.isEmpty() || !whole.ask.threads.isEmpty();
    if (answered || !whole.ask.did.isEmpty())
        addOutcome(*column);
    if (answered)
        addThanks(*column);
    addVerbs(*column);
    followTheme(this, [column] { column->setSpacing(theme().px("step-8")); });
}

EditInPlace *AskOutcome::editor(const QString &name, const char *objectName, const QString &text, bool isDid)
{
    auto *edit = new EditInPlace(
        name, Type::Small,
        [this, isDid](const QString &typed) {
            const Ask &ask = m_whole.ask;
            return m_acts.said(
                m_acts.journal().asks().outcome(ask.id, isDid ? typed : ask.did, isDid ? ask.went : typed),
                tr("Noted."));
        },
        this);
    edit->setObjectName(QLatin1StringView(objectName));
    edit->setText(text);
    edit->setPlaceholder(tr("Write a line"));
    edit->setVeiled(!text.isEmpty());
    connect(edit, &EditInPlace::left, this, &AskOutcome::left);
    return edit;
}

void AskOutcome::addOutcome(QVBoxLayout &column)
{
    column.addWidget(new SectionHeader(tr("What came of it"), Type::BaseStrong, this));
    auto *rows = new AskRows(this);
    rows->add(tr("What I did"), editor(tr("What I did"), "askDid", m_whole.ask.did, true));
    rows->add(tr("How it went"), editor(tr("How it went"), "askWent", m_whole.ask.went, false));
    column.addWidget(rows);
}

void AskOutcome::addThanks(QVBoxLayout &column)
{
    if (m_whole.recipients.isEmpty())
        return;
    column.addWidget(new SectionHeader(tr("Told what came of it"), Type::BaseStrong, this));
    for (const AskedOf &of : std::as_const(m_whole.recipients)) {
        const QString name = AskWords::nameOf(of);
        auto *row = new CheckRow(name, this);
        row->setObjectName(QStringLiteral("thank-") + idText(of.recipient.id));
        if (!of.peer.id.isNull())
            row->setFace(Face{of.peer.id, of.peer.name, {}});
        const QDate on = of.recipient.thankedOn;
        row->setChecked(on.isValid());
        row->setEnabled(!on.isValid());
        if (on.isValid())
            row->setChip(Dates::weekdayDate(on, m_whole.today), ChipKind::Kept);
        connect(row, &QAbstractButton::toggled, this, [this, of, name](bool ticked) {
            if (ticked)
                m_acts.thank(m_whole.ask.id, {of.recipient.id}, name);
        });
        column.addWidget(row);
    }
}

void AskOutcome::addVerbs(QVBoxLayout &column)
{
    const QStringList became = AskWords::became(m_whole);
    for (const QString &line : became) {
        auto *label = new Label(line, Type::Small, Colour::Muted, this);
        label->setWordWrap(true);
        label->setVeiled(true);
        column.addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    auto *offline = new DropButton(tr("Take it off-line"), {}, this);
    offline->setObjectName(QStringLiteral("askOffline"));
    offline->setText(tr("Take it off-line"));
    auto *menu = new QMenu(offline);
    m_acts.fillOffline(*menu, m_whole);
    offline->setMenu(menu);
    row->addWidget(offline);
    const bool closed = m_whole.ask.closedOn.isValid();
    auto *end = new QPushButton(closed ? tr("Take up again") : tr("Close the ask"), this);
    end->setObjectName(closed ? QStringLiteral("askReopen") : QStringLiteral("askClose"));
    end->setAccessibleName(end->text());
    end->setAutoDefault(true); // Enter presses it
    connect(end, &QPushButton::clicked, this, [this, closed] {
        if (closed)
            m_acts.reopen(m_whole.ask.id);
        else
            m_acts.close(m_whole);
    });
    row->addWidget(end);
    row->addStretch(1);
    column.addLayout(row);
}

} // namespace lanai
