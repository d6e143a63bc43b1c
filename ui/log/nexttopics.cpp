#include "ui/log/nexttopics.h"
#include "ui/log/logmodel.h"
#include "ui/parts/dates.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/label.h"
#include "ui/parts/sectionheader.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lanai {
namespace {

QString whyOf(const TopicSuggestion &suggestion, QDate today)
{
    const QString level = suggestion.why == TopicWhy::AtTheirLevel
                              ? NextTopics::tr("At the present trust level")
                              : NextTopics::tr("One step above the present trust level");
    const QString used =
        suggestion.lastUsed.isValid()
            ? NextTopics::tr("last %1", "when a topic was used").arg(Dates::ago(suggestion.lastUsed, today))
            : NextTopics::tr("not used yet");
    return NextTopics::tr("%1, %2", "a trust level, when it was used").arg(level, used);
}

} // namespace

NextTopics::NextTopics(LogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("logTopics"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(new SectionHeader(tr("For next time"), Type::BaseStrong, this));
    followTheme(this, [this] { m_column->setSpacing(theme().px("step-8")); });
    rebuild();
}

void NextTopics::rebuild()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px("step-8"));
    int number = 0;
    for (const TopicSuggestion &suggestion : m_model.subject().topics) {
        auto *row = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *text = new Label(suggestion.topic.text, Type::Small, Colour::Ink, m_rows);
        text->setWordWrap(true);
        words->addWidget(text);
        auto *why = new Label(whyOf(suggestion, m_model.today()), Type::Caption, Colour::Muted, m_rows);
        why->setWordWrap(true);
        words->addWidget(why);
        row->addLayout(words, 1);
        auto *add = new IconButton(QStringLiteral("plus"), tr("Put “%1” on the next agenda").arg(suggestion.topic.text),
                                   m_rows);
        add->setObjectName(QStringLiteral("topic%1").arg(++number));
        add->setEnabled(!m_model.isReadOnly());
        connect(add, &QToolButton::clicked, this,
                [this, line = QStringLiteral("-> ") + suggestion.topic.text] { Q_EMIT lineWanted(line); });
        row->addWidget(add, 0, Qt::AlignTop);
        rows->addLayout(row);
    }
    m_column->addWidget(m_rows);
    setVisible(!m_model.subject().topics.isEmpty());
}

} // namespace lanai
