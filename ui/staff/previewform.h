// Records what one person said about one item beforehand. Rule 6
#pragma once
#include "core/domain/result.h"
#include "core/domain/staffmeeting.h"
#include "core/journal/today.h"
#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;

namespace lanai {

class Label;
class ReactionPicker;

class PreviewForm : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewForm(QWidget *parent = nullptr);

    // `record`: what its button does with it; what is refused is said in the form and everything typed stays.
    void onRecord(std::function<Result<void>(const Preview &)> record) { m_record = std::move(record); }
    // For the item, with one of `people`; a null `chosen` takes the first. The fields begin anew.
    void ask(const Id &item, const QString &title, const QList<PersonRef> &people, const Id &chosen);
    // The reaction it has already, to begin with.
    void setReaction(std::optional<Reaction> reaction);
    [[nodiscard]] Id item() const { return m_item; }

Q_SIGNALS:
    void recorded();
    void left(); // Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void record();

    Id m_item;
    std::function<Result<void>(const Preview &)> m_record;
    Label *m_title;
    QComboBox *m_person;
    ReactionPicker *m_reaction;
    QLineEdit *m_words;
    QLineEdit *m_changed;
    Label *m_refusal;
};

} // namespace lanai
