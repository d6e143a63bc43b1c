// What is taken away from a session, typed line by line: whose it is, the words, tags. There is always one empty line.
#pragma once
#include "core/journal/circlepage.h"
#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lanai {

class TakeawayLines : public QWidget
{
    Q_OBJECT
public:
    TakeawayLines(const QList<PersonRef> &members, QWidget *parent);

    // Those with words, without ids.
    [[nodiscard]] QList<CircleTakeaway> takeaways() const;
    [[nodiscard]] QJsonArray typed() const;
    void fill(const QJsonArray &typed);

    // "incident reviews, learning" as tags.
    [[nodiscard]] static QStringList tagsOf(const QString &text);

private:
    struct Line
    {
        QComboBox *from = nullptr;
        QLineEdit *words = nullptr;
        QLineEdit *tags = nullptr;
    };
    void addLine();
    void growWhenFull();

    QList<PersonRef> m_members;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
};

} // namespace lanai
