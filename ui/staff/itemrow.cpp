#include "ui/staff/itemrow.h"
#include "ui/history/historydialog.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/paint.h"
#include "ui/parts/sides.h"
#include "ui/parts/words.h"
#include "ui/shell/toasts.h"
#include "ui/shell/undotoast.h"
#include "ui/staff/itemeditor.h"
#include "ui/staff/itemhead.h"
#include "ui/staff/previewform.h"
#include "ui/staff/staffwords.h"
#include "ui/staff/voicebutton.h"
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lanai {

ItemRow::ItemRow(StaffModel &model, const Context &context, const Id &item, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(context)
    , m_id(item)
    , m_head(new ItemHead(this))
    , m_voices(new QWidget(this))
    , m_flow(new FlowLayout(theme().px("step-12"), m_voices))
    , m_forms(new QWidget(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_forms->hide();
    auto *forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    auto *inset = new QVBoxLayout;
    column->addWidget(m_head);
    column->addLayout(inset);
    inset->addWidget(m_voices);
    inset->addWidget(m_forms);
    followTheme(this, [column, inset] {
        column->setContentsMargins(0, theme().px("staff-row-pad"), 0, theme().px("staff-row-pad") + 1);
        column->setSpacing(theme().px("step-4"));
        inset->setContentsMargins(sided(theme().px("staff-number"), 0, 0, 0));
        inset->setSpacing(theme().px("step-8"));
    });
    connect(m_head, &QPushButton::clicked, this, [this] {
        if (m_editor != nullptr && m_editor->isVisible())
            closeForms();
        else
            openEditor();
    });
}

QWidget *ItemRow::grip() const
{
    return m_head;
}

void ItemRow::refresh(bool last)
{
    m_last = last;
    const StaffItemRow *row = m_model.item(m_id);
    if (row == nullptr)
        return;
    m_head->show(row->item.position, row->item.title, Words::name(row->item.sought));
    showVoices(*row);
    update();
}

void ItemRow::showVoices(const StaffItemRow &row)
{
    qDeleteAll(m_voices->findChildren<VoiceButton *>());
    const StaffWords words(m_model);
    for (const ItemVoice &voice : row.voices) {
        auto *button = new VoiceButton({voice.person.id, voice.person.name, {}}, words.said(voice),
                                       StaffWords::colourOf(voice), m_voices);
        button->setToolTip(words.saidInFull(voice));
        const Id person = voice.person.id;
        connect(button, &QPushButton::clicked, this, [this, person] { openPreview(person); });
        m_flow->addWidget(button);
        button->show();
    }
    m_voices->setVisible(!row.voices.isEmpty());
}

// Those in the room come first: their support is what counts there.
QList<PersonRef> ItemRow::people() const
{
    QList<PersonRef> all;
    const auto add = [&all](const PersonRef &person) {
        const bool there =
            std::any_of(all.cbegin(), all.cend(), [&person](const PersonRef &one) { return one.id == person.id; });
        if (!there && !person.id.isNull())
            all << person;
    };
    for (const StaffAttendee &one : m_model.attendees())
        add({one.attendee.peerId, one.name, one.shortName, {}});
    if (const StaffItemRow *row = m_model.item(m_id)) {
        for (const ItemVoice &voice : row->voices)
            add(voice.person);
    }
    for (const Peer &peer : m_model.peers())
        add({peer.id, peer.name, peer.shortName(), peer.role});
    return all;
}

void ItemRow::openEditor()
{
    const StaffItemRow *row = m_model.item(m_id);
    if (row == nullptr)
        return;
    closeForms();
    if (m_editor == nullptr) {
        m_editor = new ItemEditor(m_forms);
        m_forms->layout()->addWidget(m_editor);
        m_editor->onSave([this](const StaffItem &item) { return m_model.changeItem(item); });
        connect(m_editor, &ItemEditor::saved, this, [this] {
            tellDone(m_context, tr("The item was changed."));
            closeForms();
        });
        connect(m_editor, &ItemEditor::left, this, &ItemRow::closeForms);
        connect(m_editor, &ItemEditor::removed, this, &ItemRow::remove);
        connect(m_editor, &ItemEditor::historyWanted, this, [this] { HistoryDialog::openFor(m_context, m_id, this); });
    }
    m_forms->show();
    m_editor->ask(row->item, people());
}

void ItemRow::openPreview(const Id &person)
{
    const StaffItemRow *row = m_model.item(m_id);
    if (row == nullptr)
        return;
    closeForms();
    if (m_preview == nullptr) {
        m_preview = new PreviewForm(m_forms);
        m_forms->layout()->addWidget(m_preview);
        m_preview->onRecord([this](const Preview &preview) { return m_model.record(preview); });
        connect(m_preview, &PreviewForm::recorded, this, [this] {
            tellDone(m_context, tr("The preview was recorded."));
            closeForms();
        });
        connect(m_preview, &PreviewForm::left, this, &ItemRow::closeForms);
    }
    m_forms->show();
    m_preview->ask(m_id, {}, people(), person);
    for (const ItemVoice &voice : row->voices) {
        if (voice.person.id == person && voice.preview)
            m_preview->setReaction(voice.preview->reaction);
    }
}

void ItemRow::closeForms()
{
    const bool hadFocus = m_forms->isAncestorOf(window()->focusWidget());
    if (m_editor != nullptr)
        m_editor->hide();
    if (m_preview != nullptr)
        m_preview->hide();
    m_forms->hide();
    if (hadFocus)
        m_head->setFocus(Qt::OtherFocusReason);
}

void ItemRow::remove()
{
    const Result<void> removed = m_model.removeItem(m_id);
    if (!removed)
        return m_context.toasts.tell(removed.error());
    tellDone(m_context, tr("The item was deleted."));
}

void ItemRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_head->hasFocus())
        return remove();
    QWidget::keyPressEvent(event);
}

void ItemRow::paintEvent(QPaintEvent * /*event*/)
{
    if (m_last)
        return;
    QPainter painter(this);
    paintHairline(painter, QRectF(0, height() - 1, width(), 1));
}

} // namespace lanai
