// What the Rituals page shows, without a widget.
#pragma once
#include "core/journal/changeset.h"
#include "core/journal/rituals.h"
#include <QObject>
#include <optional>

namespace lanai {

class Journal;

class RitualsModel : public QObject
{
    Q_OBJECT
public:
    explicit RitualsModel(Journal &journal, QObject *parent = nullptr);

    void reload();
    // Whether any of it may be shown otherwise now.
    [[nodiscard]] static bool concerns(const ChangeSet &changes);
    // Whether it is to be acted on.
    [[nodiscard]] static bool isDue(RitualState state);

    [[nodiscard]] const RitualPage &page() const { return m_page; }
    [[nodiscard]] const RitualLine *line(const Id &ritual) const; // null: it is gone
    [[nodiscard]] int due() const;                                // those whose day has come
    [[nodiscard]] QDate today() const;
    // What kept it from being read; the one before it still stands.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    Journal &m_journal;
    RitualPage m_page;
    std::optional<Error> m_error;
};

} // namespace lanai
