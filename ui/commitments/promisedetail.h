// Below an opened line: the sentence it was filed from, and how it was agreed anew.
#pragma once
#include <QWidget>

class QPushButton;

namespace lanai {

class LedgerWords;
struct LedgerDetail;

class PromiseDetail : public QWidget
{
    Q_OBJECT
public:
    PromiseDetail(const LedgerDetail &detail, const LedgerWords &words, QDate today, QWidget *parent = nullptr);

Q_SIGNALS:
    void noteWanted();
    void peerWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *link(const QString &text, const QString &objectName);
};

} // namespace lanai
