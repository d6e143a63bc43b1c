// A line of the rail that opens something: words, and a quiet line below.
#pragma once
#include <QAbstractButton>

namespace lanai {

class Label;

class RailRow : public QAbstractButton
{
    Q_OBJECT
public:
    RailRow(const QString &words, const QString &below, QWidget *parent);

    // Its words are a note, or a part of one: unreadable in discreet mode.
    void setVeiled(bool veiled);

Q_SIGNALS:
    void opened();
    void deleteWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_words;
};

} // namespace lanai
