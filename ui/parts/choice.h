// A few words side by side. Either one of them holds (All | 1:1s | Facts) or each does something (Renew | Change |
// End).
#pragma once
#include "ui/parts/segments.h"

namespace lanai {

class Choice : public Segments
{
    Q_OBJECT
public:
    enum class Mode {
        Single, // one holds: radio buttons
        Action  // each is a button
    };

    explicit Choice(Mode mode, QWidget *parent = nullptr);

    // `ids` name what each stands for and give the cells their object names.
    void setChoices(const QStringList &ids, const QStringList &texts);
    // Single: the one that holds; empty for none. Emits nothing.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    // By the person. In Single mode only when it changes.
    void chosen(const QString &id);

protected:
    void reached(int index) override;

private:
    void take(int index);

    Mode m_mode;
    QStringList m_ids;
    QString m_current;
};

} // namespace lanai
