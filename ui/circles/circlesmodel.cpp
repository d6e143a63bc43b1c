#include "ui/circles/circlesmodel.h"
#include "core/journal/circles.h"
#include "core/journal/journal.h"
#include <algorithm>
#include <numeric>

namespace lanai {

CirclesModel::CirclesModel(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
}

QDate CirclesModel::today() const
{
    return m_journal.clock().today();
}

bool CirclesModel::concerns(const ChangeSet &changes)
{
    static const QList<QLatin1StringView> here{QLatin1StringView("circle"),
                                               QLatin1StringView("circle_member"),
                                               QLatin1StringView("circle_term"),
                                               QLatin1StringView("circle_topic"),
                                               QLatin1StringView("circle_vote"),
                                               QLatin1StringView("circle_session"),
                                               QLatin1StringView("circle_attendance"),
                                               QLatin1StringView("circle_takeaway"),
                                               QLatin1StringView("peer"),
                                               QLatin1StringView("ask"),
                                               QLatin1StringView("ask_recipient"),
                                               QLatin1StringView("ask_reply"),
                                               QLatin1StringView("fact"),
                                               QLatin1StringView("insight"),
                                               QLatin1StringView("commitment")};
    return std::any_of(here.cbegin(), here.cend(), [&](QLatin1StringView table) { return changes.touches(table); });
}

QList<CircleLine> CirclesModel::living() const
{
    QList<CircleLine> lines = m_lines;
    lines.removeIf([](const CircleLine &line) { return line.ended; });
    return lines;
}

QList<CircleLine> CirclesModel::ended() const
{
    QList<CircleLine> lines = m_lines;
    lines.removeIf([](const CircleLine &line) { return !line.ended; });
    return lines;
}

bool CirclesModel::isThere(const Id &circle) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [&circle](const CircleLine &line) { return line.id == circle; });
}

int CirclesModel::toActOn() const
{
    return std::accumulate(m_lines.cbegin(), m_lines.cend(), 0,
                           [](int sum, const CircleLine &line) { return sum + line.toActOn(); });
}

Result<void> CirclesModel::read()
{
    const Result<QList<CircleLine>> lines = m_journal.circles().lines();
    if (!lines)
        return fail(lines.error());
    m_lines = *lines;
    return {};
}

void CirclesModel::countAnew()
{
    if (const Result<void> done = read(); !done)
        m_error = done.error();
}

void CirclesModel::readPage()
{
    if (!isThere(m_current)) {
        const QList<CircleLine> first = living() + ended();
        m_current = first.isEmpty() ? Id() : first.first().id;
        m_session = {};
    }
    if (m_current.isNull()) {
        m_page.reset();
        return;
    }
    const Result<CirclePage> page = m_journal.circles().page(m_current);
    if (page)
        m_page = *page;
    else
        m_error = page.error();
}

void CirclesModel::reload()
{
    const Result<void> done = read();
    m_error = done ? std::optional<Error>() : std::optional<Error>(done.error());
    if (done)
        readPage();
    Q_EMIT changed();
}

void CirclesModel::show(const Id &circle, const Id &session)
{
    if (!circle.isNull() && circle != m_current) {
        m_current = circle;
        m_session = {};
    }
    if (!session.isNull())
        m_session = session;
    reload();
}

const CircleMeeting *CirclesModel::session() const
{
    if (!m_page || m_page->ahead.isEmpty())
        return nullptr;
    for (const CircleMeeting &one : m_page->ahead) {
        if (one.session.id == m_session)
            return &one;
    }
    return &m_page->ahead.first();
}

const CircleMeeting *CirclesModel::meeting(const Id &session) const
{
    if (!m_page)
        return nullptr;
    for (const QList<CircleMeeting> *all : {&m_page->ahead, &m_page->past}) {
        for (const CircleMeeting &one : *all) {
            if (one.session.id == session)
                return &one;
        }
    }
    return nullptr;
}

} // namespace lanai
