// A circle's confidentiality, in its own words behind a lock: it stands wherever the circle's content does.
#pragma once
#include <QWidget>

namespace lanai {

class Label;

class RuleLine : public QWidget
{
    Q_OBJECT
public:
    explicit RuleLine(const QString &rule, QWidget *parent = nullptr);

    // Without one it says what holds all the same.
    void setRule(const QString &rule);
    [[nodiscard]] QString text() const;

private:
    Label *m_words;
};

} // namespace lanai
