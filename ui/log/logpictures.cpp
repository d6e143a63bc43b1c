// LogPage's part about pictures: pasted, dropped or chosen, they go into the journal and are named in the note.
#include "core/domain/picturereferences.h"
#include "core/journal/journal.h"
#include "core/journal/pictures.h"
#include "ui/log/logpage.h"
#include "ui/log/notepicture.h"
#include "ui/parts/noteeditor.h"
#include "ui/shell/prompts.h"
#include <QImageReader>

namespace lanai {

void LogPage::takePicture(const QImage &picture)
{
    const Result<QByteArray> hash =
        pictureFrom(picture).and_then([this](const Picture &fit) { return context().journal.pictures().add(fit); });
    if (!hash) {
        tellFailure(hash.error());
        return;
    }
    m_editor->insertLine(pictureReference(*hash, tr("Picture")));
    m_editor->setFocus();
}

void LogPage::askPicture()
{
    FileQuestion question;
    question.title = tr("Put a picture into the note");
    question.filter = tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)");
    context().prompts.openFile(question, this, [this](const QString &path) {
        QImageReader reader(path);
        reader.setAutoTransform(true); // turned the way the camera was held
        const QImage picture = reader.read();
        if (picture.isNull())
            tellFailure({ErrorCode::CannotRead, {path, reader.errorString()}});
        else
            takePicture(picture);
    });
}

} // namespace lanai
