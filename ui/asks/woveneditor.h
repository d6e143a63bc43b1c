// The woven answer while it is edited: thread by thread, each with whose words it is made of. What is
// half written survives a lock.
#pragma once
#include "core/journal/askpage.h"
#include "core/journal/drafts.h"
#include <QWidget>
#include <optional>

class QComboBox;
class QVBoxLayout;

namespace lanai {

class GrowingField;
class Journal;
class KeptWords;
class Label;

class WovenEditor : public QWidget
{
    Q_OBJECT
public:
    WovenEditor(Journal &journal, const AskWhole &whole, const QList<AskThread> &threads, QWidget *parent);

    // As they stand; empty ones are left to the rule.
    [[nodiscard]] QList<AskThread> threads() const;
    void refuse(const QString &sentence);
    void begin(); // the focus into the first
    void keep();  // what is typed, now
    void drop();  // what was kept of it
    [[nodiscard]] std::optional<Draft> typed() const;

    // What was half edited of that ask's answer; empty: nothing.
    [[nodiscard]] static QList<AskThread> kept(Journal &journal, const Id &ask);

Q_SIGNALS:
    void saveWanted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        Id thread;
        QWidget *widget = nullptr;
        GrowingField *text = nullptr;
        QComboBox *whose = nullptr;
    };
    void add(const AskThread &thread);
    void addVerbs(QWidget *line, QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void remove(QWidget *line);
    void moveUp(QWidget *line);
    [[nodiscard]] qsizetype rowOf(const QWidget *line) const;

    AskWhole m_whole;
    QVBoxLayout *m_threads;
    QList<Row> m_rows;
    Label *m_refusal;
    KeptWords *m_kept;
};

} // namespace lanai
