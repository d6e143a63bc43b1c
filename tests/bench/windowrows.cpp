#include "tests/bench/rows.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"
#include <QApplication>
#include <QEvent>

namespace lanai::bench {
namespace {

// Notices that a window has been painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] bool isOver() const { return m_painted; }

private:
    bool m_painted = false;
};

// From making a window to its first painting, in a program that runs already; it goes away untimed.
Work painted(const std::function<std::unique_ptr<QWidget>()> &make)
{
    const auto kept = std::make_shared<std::unique_ptr<QWidget>>();
    return {.run = [make, kept]() -> Result<void> {
                *kept = make();
                const FirstPaint first(**kept);
                (*kept)->show();
                while (!first.isOver())
                    QCoreApplication::processEvents();
                return {};
            },
            .tidy = [kept]() -> Result<void> {
                kept->reset();
                return {};
            }};
}

} // namespace

Result<Rows> windowRows(const Journals &journals, int runs)
{
    theme().dress(*qApp);
    const Work lock = painted([&journals]() -> std::unique_ptr<QWidget> {
        auto window = std::make_unique<MainWindow>(journals.clock(), [](const Context &) { return QList<Page *>(); });
        window->begin(journals.large());
        return window;
    });
    const Work empty = painted([] {
        auto window = std::make_unique<QWidget>();
        window->resize(theme().px("window-width"), theme().px("window-height"));
        return window;
    });
    return compare({.name = QStringLiteral("window painted (lock screen)"),
                    .twin = QStringLiteral("an empty Qt Widgets window"),
                    .target = 1.5},
                   runs, lock, empty)
        .map([](const Row &row) { return Rows{row}; });
}

} // namespace lanai::bench
