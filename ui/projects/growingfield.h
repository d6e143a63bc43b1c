// A few lines of plain text that take as much height as they need. Tab leaves it.
#pragma once
#include <QPlainTextEdit>

namespace lanai {

class GrowingField : public QPlainTextEdit
{
    Q_OBJECT
public:
    // `name`: what is asked, for screen readers.
    GrowingField(const QString &name, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace lanai
