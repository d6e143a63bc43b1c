// One upcoming 1:1: time, person, the one thing to remember, where its term stands, and the last contact, which makes
// room for Prep and Log while the row is the current one.
#pragma once
#include "core/journal/today.h"
#include "ui/parts/rowlist.h"
#include "ui/today/todaywords.h"

class QPushButton;

namespace lanai {

class SyncRowView : public ListRow
{
    Q_OBJECT
public:
    SyncRowView(const SyncRow &sync, const TodayWords &words, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] const SyncRow &sync() const { return m_sync; }
    // The row above it on the same day: a hairline parts them.
    void follow(const SyncRowView *above);

Q_SIGNALS:
    void prepWanted();
    void logWanted();

protected:
    void paintRow(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addButtons();
    // The words of both buttons have room where the last contact stands; else they show signs.
    [[nodiscard]] bool haveRoom(const QStringList &words) const;
    void showButtons(bool active);
    void paintPerson(QPainter &painter, const QRectF &place) const;
    void paintTerm(QPainter &painter, const QRectF &place) const;
    void paintContact(QPainter &painter, const QRectF &place) const;
    [[nodiscard]] int lines() const { return m_tall ? 2 : 1; }
    [[nodiscard]] int textWidth() const;

    SyncRow m_sync;
    TodayWords m_words;
    QDate m_today;
    bool m_tall;
    QWidget *m_buttons;
    const SyncRowView *m_above = nullptr;
};

} // namespace lanai
