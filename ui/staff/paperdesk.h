// The real pages on a desk, as wide as fits; on a narrow one the white of their sides is cut rather than their words
// made too small. A click on a line of the page edits it in its place.
#pragma once
#include "core/domain/id.h"
#include "ui/sheet/paper.h"
#include "ui/sheet/sheetpages.h"
#include <QAbstractScrollArea>
#include <QPixmap>
#include <memory>

class QLineEdit;

namespace lanai {

class PaperDesk : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperDesk(QWidget *parent = nullptr);

    // Lays the document out and shows it; what is looked at stays in view.
    void show(const SheetDocument &document, Paper paper);
    [[nodiscard]] int pages() const { return m_pages ? m_pages->count() : 0; }
    // Where the row about `about` stands in the viewport; empty when it isn't on a page.
    [[nodiscard]] QRect placeOf(const Id &about) const;
    // A field over that row. `proposed` shows what an empty line comes to.
    void edit(const Id &about, const QString &name, const QString &text, const QString &proposed);

Q_SIGNALS:
    void pressed(const lanai::Id &about); // a row of the page
    void edited(const lanai::Id &about, const QString &text);

protected:
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const; // pixels to a dot
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] Id aboutAt(const QPoint &at) const;
    [[nodiscard]] const QPixmap &picture(int page);
    void layOut();
    void placeField();
    void finish(bool keep);

    std::unique_ptr<SheetPages> m_pages;
    std::vector<QPixmap> m_pictures; // of pages seen since the last change
    QLineEdit *m_field;
    Id m_editing;
};

} // namespace lanai
