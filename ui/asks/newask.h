// A new question, with what it is about. While it is typed, what was asked, answered or noted before appears below;
// what is half typed survives a lock.
#pragma once
#include "core/journal/drafts.h"
#include "core/journal/knowers.h"
#include <QTimer>
#include <QWidget>
#include <optional>

class QLayout;
class QLineEdit;

namespace lanai {

class AskActs;
class GrowingField;
class HintButton;
class KeptWords;
class Label;
class RowList;

class NewAsk : public QWidget
{
    Q_OBJECT
public:
    explicit NewAsk(AskActs &acts, QWidget *parent = nullptr);

    // The focus into the question; with what was half typed before.
    void begin();
    void keep();
    [[nodiscard]] std::optional<Draft> unkept() const;
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] HintButton *saveButton() const { return m_save; }

public Q_SLOTS:
    void save();
    void discard();

Q_SIGNALS:
    void saved(const lanai::Id &ask);
    void cancelled();
    void worded(const QString &words); // what stands there now, a moment after the last key
    void openWanted(const lanai::Similar &similar);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *buttons();
    void clear();
    void fill(const QJsonObject &words);
    void look();
    void showSimilar(const QList<Similar> &found);
    [[nodiscard]] QJsonObject written() const;

    AskActs &m_acts;
    GrowingField *m_question;
    GrowingField *m_about;
    QLineEdit *m_tags;
    Label *m_refusal;
    HintButton *m_save;
    Label *m_title;
    RowList *m_similar;
    KeptWords *m_kept;
    QTimer m_looking;
};

} // namespace lanai
