// What the Circles page shows, without a widget: every circle as a line, and one of them whole.
#pragma once
#include "core/journal/changeset.h"
#include "core/journal/circlepage.h"
#include <QObject>
#include <optional>

namespace lanai {

class Journal;

class CirclesModel : public QObject
{
    Q_OBJECT
public:
    explicit CirclesModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Which circle is looked at, and which of its sessions; null ones: what was looked at before, else the first.
    void show(const Id &circle, const Id &session = {});
    // Whether any of it may be shown otherwise now.
    [[nodiscard]] static bool concerns(const ChangeSet &changes);

    [[nodiscard]] QList<CircleLine> living() const;
    [[nodiscard]] QList<CircleLine> ended() const;
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    // Null: there is no circle to look at.
    [[nodiscard]] const CirclePage *page() const { return m_page ? &*m_page : nullptr; }
    [[nodiscard]] const Id &current() const { return m_current; }
    // The planned session that is looked at: the next one unless another was chosen. Null: none is planned.
    [[nodiscard]] const CircleMeeting *session() const;
    [[nodiscard]] const CircleMeeting *meeting(const Id &session) const; // of any state; null: it isn't there
    [[nodiscard]] QDate today() const;
    // Circles whose term waits for a decision, and sessions that nobody said anything about.
    [[nodiscard]] int toActOn() const;
    // Only the number of them, for the sidebar.
    void countAnew();
    // What kept it from being read; what was there before still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<void> read();
    void readPage();
    [[nodiscard]] bool isThere(const Id &circle) const;

    Journal &m_journal;
    QList<CircleLine> m_lines;
    std::optional<CirclePage> m_page;
    Id m_current;
    Id m_session;
    std::optional<Error> m_error;
};

} // namespace lanai
