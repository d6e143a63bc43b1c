#include "ui/shell/newpassphrase.h"
#include "ui/parts/checkrow.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/errortext.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

QString strengthSentence(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Weak:
        return NewPassphrase::tr("Weak: whoever has the file could guess it within hours.");
    case PassphraseStrength::Fair:
        return NewPassphrase::tr("Fair: it would take one person years. A word more makes it strong.");
    case PassphraseStrength::Strong:
        break;
    }
    return NewPassphrase::tr("Strong.");
}

Colour strengthColour(PassphraseStrength strength)
{
    return strength == PassphraseStrength::Weak     ? Colour::Overdue
           : strength == PassphraseStrength::Strong ? Colour::Kept
                                                    : Colour::Muted;
}

} // namespace

NewPassphrase::NewPassphrase(const QString &caption, QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(this))
    , m_second(new PassphraseField(this))
    , m_offer(new QPushButton(tr("Offer five words"), this))
    , m_strength(plainLabel(QString(), Type::Caption, Colour::Muted, this))
    , m_meant(new CheckRow(tr("Use this weak one all the same"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme().px("step-4"));
    addFields(caption, column);
    setFocusProxy(m_first);
    connect(m_offer, &QPushButton::clicked, this, &NewPassphrase::offer);
    connect(m_first, &QLineEdit::textEdited, this, [this] { m_offered = false; });
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::look);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphrase::entered);
    look();
}

QWidget *NewPassphrase::captionRow(const QString &caption)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    Label *words = plainLabel(caption, Type::SmallMedium, Colour::Ink, row);
    words->setBuddy(m_first);
    line->addWidget(words, 1);
    m_offer->setObjectName(QStringLiteral("offerWords"));
    m_offer->setProperty("kind", QStringLiteral("link"));
    m_offer->setProperty("measure", QStringLiteral("row"));
    m_offer->setAutoDefault(false);
    line->addWidget(m_offer);
    return row;
}

void NewPassphrase::addFields(const QString &caption, QVBoxLayout *column)
{
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_first->setAccessibleName(caption);
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_second->setAccessibleName(tr("The same again"));
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_meant->setObjectName(QStringLiteral("weakMeant"));
    Label *again = plainLabel(tr("The same again"), Type::SmallMedium, Colour::Ink, this);
    again->setBuddy(m_second);
    column->addWidget(captionRow(caption));
    column->addWidget(m_first);
    column->addWidget(m_strength);
    column->addSpacing(theme().px("step-8"));
    column->addWidget(again);
    column->addWidget(m_second);
    column->addWidget(m_meant);
    // The keys go from field to field; the offer comes first only for those who look for it.
    setTabOrder(m_first, m_second);
    setTabOrder(m_second, m_meant);
    setTabOrder(m_meant, m_offer);
}

// Shown, so that they can be written down; typing them once more shows that they were.
void NewPassphrase::offer()
{
    const Result<SecretBytes> words = fiveWords();
    if (!words) {
        m_strength->setColour(Colour::Overdue);
        return m_strength->setText(errorSentence(words.error()));
    }
    m_first->setText(QString::fromUtf8(words->view()));
    m_first->reveal();
    m_second->forget();
    m_offered = true;
    look();
    m_second->setFocus();
}

void NewPassphrase::look()
{
    const bool empty = m_first->text().isEmpty();
    if (!empty)
        m_found = strengthOf(bytes());
    m_strength->setColour(empty ? Colour::Muted : strengthColour(m_found));
    m_strength->setText(empty       ? tr("Five plain words that nobody chose are strong and can be remembered.")
                        : m_offered ? tr("Strong. Write these words down now, then type them below.")
                                    : strengthSentence(m_found));
    const bool weak = !empty && m_found == PassphraseStrength::Weak;
    if (!weak)
        m_meant->setChecked(false);
    m_meant->setVisible(weak);
}

QString NewPassphrase::refusal()
{
    if (m_first->text().isEmpty()) {
        m_first->setFocus();
        return errorSentence({ErrorCode::EmptyPassphrase, {}});
    }
    if (m_found == PassphraseStrength::Weak && !m_meant->isChecked()) {
        m_first->setWrong(true);
        m_first->setFocus();
        m_first->selectAll();
        return tr(
            "This passphrase is weak. Make it longer, take the five words that are offered, or say below that you "
            "mean it.");
    }
    if (m_first->text() != m_second->text()) {
        m_second->setWrong(true);
        m_second->setFocus();
        m_second->selectAll();
        return tr("The two passphrases differ. Type the same one again.");
    }
    return {};
}

SecretBytes NewPassphrase::bytes() const
{
    return m_first->bytes();
}

void NewPassphrase::forget()
{
    for (PassphraseField *field : {m_first, m_second}) {
        field->forget();
        field->setWrong(false);
    }
    m_meant->setChecked(false);
    m_offered = false;
    look();
}

} // namespace lanai
