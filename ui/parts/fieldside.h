// Where the words of a field stand: at the side the page is laid out from, as its label does. Qt puts them at the side
// their own direction begins at, so that English words would stand apart from their label on a mirrored page.
#pragma once
#include <QObject>

class QLineEdit;

namespace lanai {

class FieldSide : public QObject
{
    Q_OBJECT
public:
    // Once for each field, as long as it lives. One that is centred stays so.
    static void keep(QLineEdit &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FieldSide(QLineEdit &field);
    void place();

    QLineEdit &m_field;
};

} // namespace lanai
