// Themes by trust levels: how many things were spoken of in each, as a number on a ground that grows darker. Nothing
// there: an empty cell.
#pragma once
#include "core/domain/conversationbalance.h"
#include "ui/parts/spoken.h"
#include <QWidget>

namespace lanai {

class BalanceMatrix : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit BalanceMatrix(const ConversationBalance &balance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QString spokenValue() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasUnknown() const; // something whose level nobody said: a last column
    [[nodiscard]] QRectF cell(const QPainter &painter, int row, int column) const;
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const QRectF &place, int count) const;

    ConversationBalance m_balance;
};

} // namespace lanai
