// Somebody who may know, with the sentence that speaks for it and where that stands.
#pragma once
#include "core/journal/knowers.h"
#include <QWidget>

class QVBoxLayout;

namespace lanai {

class KnowerCard : public QWidget
{
    Q_OBJECT
public:
    // `most`: pieces of evidence that are shown. `withTrust`: the trust level, too.
    KnowerCard(const Knower &knower, QDate today, int most, bool withTrust, QWidget *parent);

Q_SIGNALS:
    void askWanted();
    void peerWanted();

private:
    void addHead(QVBoxLayout &column, bool withTrust);
    void addEvidence(QVBoxLayout &column, const Evidence &evidence);
    void addFoot(QVBoxLayout &column);

    Knower m_knower;
    QDate m_today;
};

} // namespace lanai
