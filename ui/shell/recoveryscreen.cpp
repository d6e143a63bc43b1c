#include "ui/shell/recoveryscreen.h"
#include "core/journal/journal.h"
#include "core/journal/recoverycheck.h"
#include "core/keys/recoverykey.h"
#include "ui/parts/icon.h"
#include "ui/parts/label.h"
#include "ui/shell/column.h"
#include "ui/shell/errortext.h"
#include "ui/shell/logo.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lanai {
namespace {

QString whyText(RecoveryOccasion occasion)
{
    switch (occasion) {
    case RecoveryOccasion::Created:
        return RecoveryScreen::tr(
            "If you forget the passphrase, this sheet is the only other way into the journal. Print "
            "it, or save it where it doesn't lie beside the journal.");
    case RecoveryOccasion::Changed:
        return RecoveryScreen::tr(
            "The passphrase is changed, and with it the recovery key: the sheet from before is void. "
            "Destroy it, and keep this one instead.");
    case RecoveryOccasion::Asked:
        break;
    }
    return RecoveryScreen::tr(
        "It opens the journal without the passphrase. Whoever has the sheet and the file can read "
        "everything, so keep them apart.");
}

} // namespace

RecoveryScreen::RecoveryScreen(QWidget *parent)
    : QWidget(parent)
    , m_printing(&systemPrinting())
{
    setObjectName(QStringLiteral("recoveryScreen"));
    QVBoxLayout *column =
        centredColumn("lock-column", tr("The sheet holds the key in plain letters. Lanai keeps no copy of it."), this);
    column->addWidget(new Logo(theme().px("lock-logo"), this));
    column->addSpacing(theme().px("lock-below-logo"));
    column->addWidget(plainLabel(tr("Your recovery sheet"), Type::Title, Colour::Ink, this));
    column->addSpacing(theme().px("step-8"));
    m_why = plainLabel(QString(), Type::Base, Colour::Muted, this);
    m_why->setObjectName(QStringLiteral("recoveryWhy"));
    column->addWidget(m_why);
    column->addSpacing(theme().px("step-16"));
    addWays(column);
    column->addSpacing(theme().px("step-24"));
    addCheck(column);
}

void RecoveryScreen::addWays(QVBoxLayout *column)
{
    m_save = new QPushButton(tr("Save as PDF"), this);
    m_save->setObjectName(QStringLiteral("recoverySave"));
    m_save->setIcon(themedIcon(QStringLiteral("download"), Colour::Ink));
    auto *print = new QPushButton(tr("Print"), this);
    print->setObjectName(QStringLiteral("recoveryPrint"));
    print->setIcon(themedIcon(QStringLiteral("print"), Colour::Ink));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px("step-8"));
    for (QPushButton *button : {m_save, print}) {
        button->setProperty("measure", QStringLiteral("large"));
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    column->addSpacing(theme().px("step-4"));
    column->addWidget(
        plainLabel(tr("A printer's queue may keep a copy for a while."), Type::Caption, Colour::Muted, this));
    connect(m_save, &QPushButton::clicked, this, &RecoveryScreen::save);
    connect(print, &QPushButton::clicked, this, &RecoveryScreen::print);
}

void RecoveryScreen::addCheck(QVBoxLayout *column)
{
    Label *caption = plainLabel(tr("The last group of its last line"), Type::SmallMedium, Colour::Ink, this);
    column->addWidget(caption);
    column->addSpacing(theme().px("step-4"));
    m_group = new QLineEdit(this);
    m_group->setObjectName(QStringLiteral("recoveryGroup"));
    m_group->setAccessibleName(caption->text());
    m_group->setProperty("measure", QStringLiteral("large"));
    m_group->setPlaceholderText(tr("Four signs, read from the sheet"));
    m_group->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferLowercase);
    caption->setBuddy(m_group);
    column->addWidget(m_group);
    column->addSpacing(theme().px("step-4"));
    m_message = plainLabel(QString(), Type::Small, Colour::Overdue, this);
    m_message->setObjectName(QStringLiteral("recoveryMessage"));
    column->addWidget(m_message);
    column->addSpacing(theme().px("step-16"));
    m_done = new QPushButton(this);
    m_done->setObjectName(QStringLiteral("recoveryDone"));
    m_done->setProperty("kind", QStringLiteral("primary"));
    m_done->setProperty("measure", QStringLiteral("large"));
    column->addWidget(m_done);
    column->addSpacing(theme().px("step-8"));
    auto *later = new QPushButton(tr("Later, in Settings"), this);
    later->setObjectName(QStringLiteral("recoveryLater"));
    later->setProperty("kind", QStringLiteral("link"));
    column->addWidget(later, 0, Qt::AlignLeft);
    connect(m_group, &QLineEdit::returnPressed, this, &RecoveryScreen::check);
    connect(m_done, &QPushButton::clicked, this, &RecoveryScreen::check);
    connect(later, &QPushButton::clicked, this, &RecoveryScreen::finished);
}

void RecoveryScreen::offer(Journal &journal, Prompts &prompts, RecoveryOccasion occasion, const QString &also)
{
    m_journal = &journal;
    m_prompts = &prompts;
    m_checked = false;
    m_why->setText(also.isEmpty() ? whyText(occasion) : whyText(occasion) + u' ' + also);
    m_group->setText({}); // undo doesn't bring it back, as after clear()
    m_group->setReadOnly(false);
    m_message->hide();
    m_done->setText(tr("Check the sheet"));
}

void RecoveryScreen::forget()
{
    m_journal = nullptr;
    m_prompts = nullptr;
    m_group->setText({});
}

Result<RecoveryPaper> RecoveryScreen::sheet() const
{
    return recoveryLinesOf(m_journal->key()).map([this](const QStringList &lines) {
        return RecoveryPaper{QFileInfo(m_journal->path()).fileName(), m_journal->clock().today(), lines,
                             paperOf(QLocale())};
    });
}

void RecoveryScreen::save()
{
    if (m_journal == nullptr)
        return;
    FileQuestion question;
    question.title = tr("Where the sheet is saved");
    question.name = recoveryFileName(m_journal->clock().today());
    question.filter = tr("PDF (*.pdf)");
    question.suffix = QStringLiteral("pdf");
    m_prompts->saveFile(question, this, [this](const QString &path) {
        if (m_journal == nullptr)
            return; // locked meanwhile
        Result<RecoveryPaper> paper = sheet();
        if (!paper)
            return tell(paper.error());
        const Result<void> saved = writeRecovery(*paper, path);
        wipeRecoveryLines(paper->lines);
        if (!saved)
            return tell(saved.error());
        say(tr("Saved. Open it, and type its last group here."), true);
        m_group->setFocus();
    });
}

void RecoveryScreen::print()
{
    if (m_journal == nullptr)
        return;
    if (!m_printing->hasPrinter())
        return say(tr("There is no printer on this computer. Save the sheet as PDF and print it elsewhere."), false);
    const Printing::Job job{recoveryFileName(m_journal->clock().today()), paperOf(QLocale()),
                            [this](QPagedPaintDevice &device) -> Result<int> {
                                if (m_journal == nullptr)
                                    return fail(ErrorCode::Cancelled);
                                Result<RecoveryPaper> paper = sheet();
                                if (!paper)
                                    return fail(paper.error());
                                Result<int> pages = printRecovery(*paper, device);
                                wipeRecoveryLines(paper->lines);
                                return pages;
                            }};
    m_printing->print(job, window(), this, [this](const Result<int> &pages) {
        if (!pages)
            return tell(pages.error());
        say(tr("Sent to the printer. Type the last group of the sheet here."), true);
        m_group->setFocus();
    });
}

void RecoveryScreen::check()
{
    if (m_checked)
        return Q_EMIT finished();
    if (m_journal == nullptr)
        return;
    if (!isLastGroup(m_journal->key(), m_group->text())) {
        m_group->setFocus();
        m_group->selectAll();
        return say(tr("That is not the last group of this sheet. Look at the end of its sixth line."), false);
    }
    if (const Result<void> kept = keepRecoveryCheck(*m_journal); !kept)
        return tell(kept.error());
    m_checked = true;
    m_group->setReadOnly(true);
    m_done->setText(tr("Done"));
    say(tr("That is right: the sheet can be read."), true);
    m_done->setFocus();
}

// Said to screen readers at once: it stands somewhere else than where the focus is.
void RecoveryScreen::say(const QString &sentence, bool good)
{
    m_message->setColour(good ? Colour::Kept : Colour::Overdue);
    m_message->setText(sentence);
    m_message->show();
    QAccessibleEvent said(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void RecoveryScreen::tell(const Error &error)
{
    say(errorSentence(error), false);
}

void RecoveryScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

void RecoveryScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_save->setFocus();
}

void RecoveryScreen::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Window));
}

} // namespace lanai
