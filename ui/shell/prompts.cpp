#include "ui/shell/prompts.h"
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace lanai {
namespace {

// Seen outside of the window, where no name may stand (security.md). What it is about is said inside.
QString windowTitle()
{
    return QStringLiteral("Lanai");
}

void chooseFile(QWidget *window, const FileQuestion &question, QFileDialog::AcceptMode mode, QObject *context,
                const std::function<void(const QString &path)> &answer)
{
    const QString folder = question.folder.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : question.folder;
    auto *dialog = new QFileDialog(window, question.title, folder, question.filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(question.isFolder                 ? QFileDialog::Directory
                        : mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile
                                                          : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.isFolder);
    dialog->setDefaultSuffix(question.suffix);
    dialog->setHistory({}); // file dialogs keep no history of ours (security.md)
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, answer);
    dialog->open();
}

} // namespace

void DialogPrompts::confirm(const Question &question, QObject *context, const std::function<void()> &yes)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), question.title, QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("confirm"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAccessibleName(question.title);
    box->setInformativeText(question.text);
    QPushButton *button = box->addButton(question.yes, QMessageBox::AcceptRole);
    button->setObjectName(QStringLiteral("confirmYes"));
    if (!question.destructive)
        box->setDefaultButton(button);
    QObject::connect(box, &QMessageBox::buttonClicked, context, [button, yes](const QAbstractButton *clicked) {
        if (clicked == button)
            yes();
    });
    box->open();
}

void DialogPrompts::askLine(const QString &title, const QString &label, const QString &proposed, QObject *context,
                            const std::function<void(const QString &)> &answer)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("askLine"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(windowTitle());
    dialog->setAccessibleName(title);
    dialog->setLabelText(title + u'\n' + label);
    dialog->setTextValue(proposed);
    QObject::connect(dialog, &QInputDialog::textValueSelected, context, answer);
    dialog->open();
}

void DialogPrompts::saveFile(const FileQuestion &question, QObject *context,
                             const std::function<void(const QString &path)> &answer)
{
    chooseFile(m_window, question, QFileDialog::AcceptSave, context, answer);
}

void DialogPrompts::openFile(const FileQuestion &question, QObject *context,
                             const std::function<void(const QString &path)> &answer)
{
    chooseFile(m_window, question, QFileDialog::AcceptOpen, context, answer);
}

} // namespace lanai
