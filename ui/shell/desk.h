// The window while a journal is open: the sidebar, and one page in front. Gone when the journal is locked.
#pragma once
#include "core/journal/changeset.h"
#include "ui/shell/context.h"
#include "ui/shell/navigator.h"
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace lanai {

class Page;
class Palette;
class Sidebar;

// The navigator of one desk.
class DeskNavigator final : public Navigator
{
    Q_OBJECT
public:
    explicit DeskNavigator(QObject *parent)
        : Navigator(parent)
    {
    }
    void go(const Place &place) override;
    void back() override;
    [[nodiscard]] Place current() const override { return m_current; }
    // One went on inside the page that is in front: what current() says of it from now on. Nothing arrives.
    void keepWords(const QString &words);
    void keep(const lanai::Id &thing, const QString &words);

private:
    Place m_current;
    QList<Place> m_before; // what back() leads to, newest last; bounded
};

class Desk : public QWidget
{
    Q_OBJECT
public:
    using Pages = std::function<QList<Page *>(const Context &)>;

    Desk(Journal &journal, Toasts &toasts, Prompts &prompts, ActionTable &actions, const Pages &pages, QWidget *parent);

    [[nodiscard]] DeskNavigator &navigator() { return *m_navigator; }
    [[nodiscard]] Page *front() const;
    [[nodiscard]] Context context() const { return m_context; }

Q_SIGNALS:
    // Another file has taken the journal's place and is to be opened.
    void reloadWanted();
    // See SettingsPage::restoreWanted().
    void restoreWanted(const QString &backup);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void attachActions();
    void show(const Place &place);
    void spread(const ChangeSet &changes);
    void count(const Page *page);
    void logNext();
    void prepNext();
    void undo();

    DeskNavigator *m_navigator;
    Context m_context;
    QList<Page *> m_pages;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack;
    Palette *m_palette = nullptr;
};

} // namespace lanai
