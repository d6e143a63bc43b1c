// A line to search in, with its sign. Escape empties it before it does anything else.
#pragma once
#include <QLineEdit>

namespace lanai {

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    // `name`: "Find in the list"; also its placeholder.
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace lanai
