#include "ui/peers/composer.h"
#include "core/journal/drafts.h"
#include "core/journal/journal.h"
#include "ui/parts/followtheme.h"
#include "ui/parts/icon.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/label.h"
#include "ui/parts/paint.h"
#include "ui/parts/words.h"
#include "ui/peers/deeds.h"
#include "ui/peers/peerrecord.h"
#include "ui/shell/errortext.h"
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace lanai {
namespace {

constexpr int draftAfter = 1500; // milliseconds without a key
constexpr QLatin1StringView textKey("text");
constexpr QLatin1StringView privacyKey("privacy");

} // namespace

Composer::Composer(Journal &journal, PeerRecord &record, Deeds &deeds, QWidget *parent)
    : Card(parent)
    , m_journal(journal)
    , m_record(record)
    , m_deeds(deeds)
    , m_editor(new QPlainTextEdit(this))
    , m_refusal(new Label(Type::Small, Colour::Overdue, this))
{
    setObjectName(QStringLiteral("composer"));
    m_editor->setObjectName(QStringLiteral("composerText"));
    m_editor->setProperty("bare", true);
    m_editor->installEventFilter(this);
    m_editor->setTabChangesFocus(true);
    m_editor->document()->setDocumentMargin(0);
    m_editor->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_refusal->setObjectName(QStringLiteral("composerRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    body()->addWidget(m_editor);
    body()->addWidget(m_refusal);
    body()->addWidget(foot());
    m_draft.setSingleShot(true);
    m_draft.setInterval(draftAfter);
    connect(&m_draft, &QTimer::timeout, this, &Composer::keepDraft);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        m_refusal->hide();
        if (!m_opening)
            m_draft.start();
    });
    followTheme(this, [this] {
        m_editor->setFont(theme().font(Type::Base));
        const int side = theme().px("step-12");
        body()->setContentsMargins(side, side, side, theme().px("step-8"));
        body()->setSpacing(theme().px("step-8"));
        fit();
    });
}

// The frame shows that one writes in it: the editor itself has none.
bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return Card::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const qreal radius = theme().px("radius-card");
    paintBox(painter, rect(), radius, Colour::Surface, Colour::LineStrong);
    if (m_editor->hasFocus())
        paintFocusRing(painter, rect(), radius);
}

QWidget *Composer::foot()
{
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    const auto hint = [&](const QString &mark, Colour colour, const QString &what) {
        line->addWidget(new Label(mark, Type::CaptionStrong, colour, foot));
        line->addWidget(new Label(what, Type::Caption, Colour::Muted, foot));
        line->addSpacing(theme().px("step-8"));
    };
    hint(QStringLiteral("++"), Colour::Kept, tr("fact"));
    hint(QStringLiteral(">>"), Colour::Accent, tr("commitment"));
    hint(QStringLiteral("??"), Colour::Due, tr("ask"));
    line->addStretch(1);
    m_privacyButton = new QPushButton(foot);
    m_privacyButton->setObjectName(QStringLiteral("composerPrivacy"));
    m_privacyButton->setProperty("kind", QStringLiteral("bareDate"));
    m_privacyButton->setAutoDefault(false);
    connect(m_privacyButton, &QPushButton::clicked, this, &Composer::choosePrivacy);
    line->addWidget(m_privacyButton);
    m_keys = new KeyHint({}, foot);
    line->addWidget(m_keys);
    followTheme(foot, [this, line] {
        line->setSpacing(theme().px("step-4"));
        m_privacyButton->setIcon(themedIcon(QStringLiteral("lock"), Colour::Muted));
        m_privacyButton->setIconSize(QSize(1, 1) * theme().px("icon-small"));
    });
    setPrivacy(Privacy::Private);
    return foot;
}

void Composer::setKeys(const QKeySequence &keys)
{
    // Said as the key is called on most keyboards.
    const QString written = keys.toString(QKeySequence::PortableText);
    m_keys->setKeys(QKeySequence(QString(written).replace(QStringLiteral("Return"), QStringLiteral("Enter"))));
}

QString Composer::text() const
{
    return m_editor->toPlainText();
}

void Composer::fit()
{
    const int lines = std::max(1, int(m_editor->document()->size().height()));
    const int wanted = lines * m_editor->fontMetrics().lineSpacing() + theme().px("step-4");
    m_editor->setFixedHeight(std::clamp(wanted, theme().px("peer-composer-least"), theme().px("peer-composer-most")));
}

void Composer::setPrivacy(Privacy privacy)
{
    m_privacy = privacy;
    m_privacyButton->setText(Words::name(privacy));
    m_privacyButton->setAccessibleName(tr("How private: %1").arg(Words::name(privacy)));
}

void Composer::choosePrivacy()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("composerPrivacyMenu"));
    for (const Privacy level : {Privacy::SheetSafe, Privacy::Private, Privacy::Sealed}) {
        QAction *action = menu->addAction(Words::name(level), this, [this, level] {
            setPrivacy(level);
            keepDraft();
        });
        action->setCheckable(true);
        action->setChecked(level == m_privacy);
    }
    menu->popup(m_privacyButton->mapToGlobal(m_privacyButton->rect().bottomLeft()));
}

void Composer::open()
{
    const QString name = tr("Write a line about %1").arg(m_record.peer().shortName());
    m_editor->setPlaceholderText(name);
    m_editor->setAccessibleName(name);
    const Result<Draft> draft = m_journal.drafts().at(m_record.draftPlace());
    const QJsonObject kept = draft ? QJsonDocument::fromJson(draft->content.toUtf8()).object() : QJsonObject();
    m_opening = true;
    m_editor->setPlainText(kept.value(textKey).toString());
    m_opening = false;
    setPrivacy(fromWord<Privacy>(kept.value(privacyKey).toString(), {}).value_or(Privacy::Private));
    m_draft.stop();
}

std::optional<Draft> Composer::written() const
{
    if (text().trimmed().isEmpty())
        return {};
    const QJsonObject content{{textKey, text()}, {privacyKey, wordFor(m_privacy)}};
    return Draft{m_record.draftPlace(), QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)), {}};
}

void Composer::keepDraft()
{
    m_draft.stop();
    const std::optional<Draft> draft = written();
    const Result<void> kept =
        draft ? m_journal.drafts().save(draft->place, draft->content) : m_journal.drafts().drop(m_record.draftPlace());
    if (!kept) {
        m_refusal->setText(errorSentence(kept.error()));
        m_refusal->show();
    }
}

void Composer::add()
{
    const Result<Filed> filed = m_record.addLine(text(), m_privacy);
    if (!filed) {
        m_refusal->setText(errorSentence(filed.error()));
        m_refusal->show();
        m_editor->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_opening = true;
    m_editor->clear();
    m_opening = false;
    m_draft.stop();
    const auto things = static_cast<int>(filed->things.size());
    m_deeds.tell(filed, things == 0 ? tr("Added.") : tr("Added, and %n things filed.", nullptr, things));
}

} // namespace lanai
