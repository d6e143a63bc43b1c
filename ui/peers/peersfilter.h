// Which peers the list shows: a field to find by typing, and a choice each for standing, interdependence, tag and how
// long one hasn't met.
#pragma once
#include "ui/peers/peerrow.h"
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lanai {

class PeersFilter : public QWidget
{
    Q_OBJECT
public:
    explicit PeersFilter(QWidget *parent);

    [[nodiscard]] PeerFilter filter() const;
    void setTags(const QStringList &tags);
    void findNext(); // the focus into the field
    void clear();

Q_SIGNALS:
    void changed();
    void leaving(); // down from the field, into the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *choice(const QString &objectName, const QString &name);
    void look();

    QLineEdit *m_words;
    QComboBox *m_standing;
    QComboBox *m_interdependence;
    QComboBox *m_tag;
    QComboBox *m_notMet;
    QPushButton *m_clear;
};

} // namespace lanai
