// One page of the window. It is made when a journal is opened and gone when it is locked, with all it held.
#pragma once
#include "core/journal/changeset.h"
#include "core/journal/drafts.h"
#include "ui/shell/context.h"
#include "ui/shell/place.h"
#include <QWidget>
#include <optional>

namespace lanai {

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const Context &context, QWidget *parent = nullptr);

    // Whether this page shows that place.
    [[nodiscard]] virtual bool shows(const Place &place) const = 0;
    // Comes to the front for `place`; also when it shows another place of its own already. Loads what it shows and puts
    // the focus where one would begin.
    virtual void enter(const Place &place) = 0;
    // Another page takes over. What is being written is kept as a draft.
    virtual void leave() {}
    // What is being written here and could not be kept in the journal.
    [[nodiscard]] virtual std::optional<Draft> unkept() { return {}; }
    // Something in the journal changed (also while the page is not in front). Look at `changes` and reload only what
    // shows it.
    virtual void refresh(const ChangeSet &changes) = 0;
    // Which item of the sidebar it belongs to.
    [[nodiscard]] virtual PageId navItem() const = 0;
    // What there is to act on, beside the sidebar's item; 0 shows nothing.
    [[nodiscard]] virtual int count() const { return 0; }

Q_SIGNALS:
    void countChanged();

protected:
    [[nodiscard]] const Context &context() const { return m_context; }
    // Whether this is the page one sees, or will see once the window is back from the tray: what changes while the
    // window is away isn't told again.
    [[nodiscard]] bool isInFront() const { return isVisibleTo(window()); }

private:
    Context m_context;
};

} // namespace lanai
