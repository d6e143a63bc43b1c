#include "ui/circles/sessionssection.h"
#include "core/domain/clock.h"
#include "ui/circles/circlesmodel.h"
#include "ui/circles/pastsession.h"
#include "ui/circles/sessionacts.h"
#include "ui/circles/sessioncard.h"
#include "ui/circles/sessionwords.h"
#include "ui/parts/clearlayout.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hairline.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/ruleline.h"
#include "ui/parts/sectionheader.h"
#include "ui/peers/editinplace.h"
#include "ui/peers/railrow.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

constexpr qsizetype pastAtFirst = 4;

} // namespace

SessionsSection::SessionsSection(SessionActs &acts, CirclesModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_acts(acts)
    , m_model(model)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("circleSessions"));
    m_column->setContentsMargins({});
    followTheme(this, [this] { m_column->setSpacing(theme().px("step-8")); });
}

bool SessionsSection::isBusy() const
{
    const auto edits = findChildren<EditInPlace *>();
    return std::any_of(edits.begin(), edits.end(), [](const EditInPlace *edit) { return edit->isEditing(); });
}

void SessionsSection::clear()
{
    m_card = nullptr;
    clearLayout(*m_column);
}

void SessionsSection::refresh()
{
    const CirclePage *page = m_model.page();
    if (page != nullptr && m_circle == page->circle.id && isBusy())
        return;
    const QWidget *at = focusWidget();
    const QString focused = at != nullptr && at->hasFocus() ? at->objectName() : QString();
    clear();
    if (page == nullptr)
        return;
    if (m_circle != page->circle.id)
        m_allPast = false;
    m_circle = page->circle.id;
    addAhead(*page);
    addPast(*page);
    if (auto *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void SessionsSection::addHeader(const QString &title, const QString &caption)
{
    m_column->addSpacing(theme().px("step-8"));
    auto *header = new SectionHeader(title, Type::BaseStrong, this);
    header->setCaption(caption);
    m_column->addWidget(header);
}

void SessionsSection::addAhead(const CirclePage &page)
{
    const CircleMeeting *shown = m_model.session();
    if (shown == nullptr) {
        if (!page.circle.endedOn.isValid())
            addNothingAhead(page);
        return;
    }
    m_card = new SessionCard(m_acts, page, *shown, m_clock, this);
    connect(m_card, &SessionCard::sheetWanted, this, &SessionsSection::sheetWanted);
    connect(m_card, &SessionCard::left, this, &SessionsSection::refresh);
    m_column->addWidget(m_card);
    addLater(page, *shown);
}

void SessionsSection::addNothingAhead(const CirclePage &page)
{
    auto *empty = new EmptyState(page.past.isEmpty() ? tr("No session yet.") : tr("No session is planned."),
                                 tr("A circle lives by meeting: give it a rhythm above, or plan one session."), this);
    empty->setObjectName(QStringLiteral("noSession"));
    QPushButton *plan = empty->addButton(tr("Plan a session"), QStringLiteral("sessionPlan"));
    plan->setAccessibleName(plan->text());
    connect(plan, &QPushButton::clicked, &m_acts, [this] { m_acts.plan(); });
    m_column->addWidget(empty);
}

void SessionsSection::addLater(const CirclePage &page, const CircleMeeting &shown)
{
    auto *header = new SectionHeader(tr("Also planned"), Type::BaseStrong, this);
    IconButton *plus = header->addButton(QStringLiteral("plus"), tr("Plan a session"));
    plus->setObjectName(QStringLiteral("sessionPlan"));
    connect(plus, &IconButton::clicked, &m_acts, [this] { m_acts.plan(); });
    m_column->addSpacing(theme().px("step-8"));
    m_column->addWidget(header);
    for (const CircleMeeting &one : page.ahead) {
        if (one.session.id == shown.session.id)
            continue;
        auto *row =
            new RailRow(SessionWords::ahead(one, page.today), tr("Host: %1").arg(SessionWords::host(one)), this);
        row->setObjectName(QStringLiteral("ahead-") + idText(one.session.id));
        row->setVeiled(!one.session.topic.isEmpty());
        connect(row, &RailRow::opened, this,
                [this, circle = page.circle.id, id = one.session.id] { m_model.show(circle, id); });
        m_column->addWidget(row);
    }
}

// The rule stands with what was said, not only at the head of the page: that is far above by then.
void SessionsSection::addPast(const CirclePage &page)
{
    if (page.past.isEmpty())
        return;
    addHeader(tr("Sessions so far"), tr("%n held", "sessions", page.health.held));
    m_column->addWidget(new RuleLine(page.circle.rule, this));
    const qsizetype shown = m_allPast ? page.past.size() : std::min(pastAtFirst, page.past.size());
    for (qsizetype i = 0; i < shown; ++i) {
        m_column->addWidget(new Hairline(Qt::Horizontal, this));
        auto *past = new PastSession(m_acts, page.past.at(i), page.today, this);
        connect(past, &PastSession::left, this, &SessionsSection::refresh);
        m_column->addWidget(past);
    }
    if (shown == page.past.size())
        return;
    auto *more = new QPushButton(tr("%n earlier sessions", nullptr, int(page.past.size() - shown)), this);
    more->setObjectName(QStringLiteral("earlierSessions"));
    more->setAccessibleName(more->text());
    more->setProperty("kind", QStringLiteral("link"));
    more->setAutoDefault(true);
    connect(more, &QPushButton::clicked, this, &SessionsSection::showAllPast, Qt::QueuedConnection);
    m_column->addWidget(more, 0, Qt::AlignLeading);
}

void SessionsSection::showAllPast()
{
    m_allPast = true;
    refresh();
}

QWidget *SessionsSection::widgetOf(const Id &session)
{
    const QString name = QStringLiteral("session-") + idText(session);
    if (m_card != nullptr && m_model.session() != nullptr && m_model.session()->session.id == session)
        return m_card;
    if (findChild<QWidget *>(name) == nullptr && m_model.meeting(session) != nullptr)
        showAllPast();
    return findChild<QWidget *>(name);
}

} // namespace lanai
