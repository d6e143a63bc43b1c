#include "ui/log/logfooter.h"
#include "ui/log/logmodel.h"
#include "ui/parts/choice.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/hintbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/sides.h"
#include "ui/parts/words.h"
#include "ui/shell/actiontable.h"
#include <QHBoxLayout>

namespace lanai {

LogFooter::LogFooter(LogModel &model, const ActionTable &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_privacy(new Choice(Choice::Mode::Single, this))
    , m_state(new Label(Type::Caption, Colour::Muted, this))
    , m_next(new QPushButton(this))
    , m_save(new HintButton(tr("Save"), this))
{
    setObjectName(QStringLiteral("logFooter"));
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_privacy->setAccessibleName(tr("How private the note is"));
    QStringList ids;
    QStringList texts;
    for (const auto &entry : EnumWords<Privacy>::words) {
        ids << entry.word;
        texts << Words::name(entry.value);
    }
    m_privacy->setChoices(ids, texts);
    m_state->setObjectName(QStringLiteral("draftState"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("logCancel"));
    m_next->setObjectName(QStringLiteral("logSaveNext"));
    m_save->setObjectName(QStringLiteral("logSave"));
    m_save->setAccessibleName(tr("Save"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_privacy);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_next);
    row->addWidget(m_save);
    followTheme(this, [this, row] {
        row->setContentsMargins(theme().px("page-side"), 0, theme().px("page-side"), 0);
        row->setSpacing(theme().px("step-8"));
        m_state->setContentsMargins(sided(theme().px("step-16"), 0, 0, 0));
        setFixedHeight(theme().px("log-footer"));
    });
    connect(m_privacy, &Choice::chosen, this,
            [this](const QString &id) { m_model.setPrivacy(fromWord<Privacy>(id, {}).value_or(Privacy::Private)); });
    connect(cancel, &QPushButton::clicked, this, &LogFooter::cancelled);
    connect(m_next, &QPushButton::clicked, this, &LogFooter::saveAndNextWanted);
    connect(m_save, &QPushButton::clicked, this, &LogFooter::saveWanted);
    connect(&actions, &ActionTable::keysChanged, this, &LogFooter::refresh);
}

void LogFooter::refresh()
{
    const std::optional<SyncRow> &next = m_model.subject().nextToLog;
    m_next->setVisible(next.has_value() && !m_model.subject().meeting.id.isNull());
    if (next)
        m_next->setText(tr("Save and log %1", "a name").arg(next->peer.shortName));
    m_save->setKeys(m_actions.keysOf(QStringLiteral("log-save")));
    m_save->setEnabled(!m_model.isReadOnly());
    m_next->setEnabled(!m_model.isReadOnly());
    m_privacy->setCurrent(wordFor(m_model.draft().privacy));
    m_privacy->setEnabled(!m_model.isReadOnly());
}

void LogFooter::say(const QString &quietly)
{
    m_state->setText(quietly);
}

} // namespace lanai
