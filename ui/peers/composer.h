// One line about a peer, written without opening anything: it is filed as a note, with what its marks say. What is
// typed is kept as a draft until it is added.
#pragma once
#include "core/domain/privacy.h"
#include "core/journal/drafts.h"
#include "ui/parts/card.h"
#include <QTimer>
#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace lanai {

class Deeds;
class Journal;
class KeyHint;
class Label;
class PeerRecord;

class Composer : public Card
{
    Q_OBJECT
public:
    Composer(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent);

    void open();      // for the record's peer, with the draft there is
    void keepDraft(); // at once
    // What is typed, as the journal would keep it.
    [[nodiscard]] std::optional<Draft> written() const;
    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

public Q_SLOTS:
    void add();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *foot();
    void setPrivacy(Privacy privacy);
    void choosePrivacy();
    void fit();

    Journal &m_journal;
    PeerRecord &m_record;
    Deeds &m_deeds;
    QPlainTextEdit *m_editor;
    QPushButton *m_privacyButton = nullptr;
    KeyHint *m_keys = nullptr;
    Label *m_refusal;
    QTimer m_draft;
    Privacy m_privacy = Privacy::Private;
    bool m_opening = false;
};

} // namespace lanai
