// A kind word, from anywhere: to whom, and in one line what for. Enter remembers it.
#pragma once
#include "core/domain/id.h"
#include "ui/parts/smallform.h"
#include "ui/shell/context.h"

namespace lanai {

class NamesLine;

class KudosForm : public SmallForm
{
    Q_OBJECT
public:
    // `peer`: whose page is in front; null: nobody's.
    KudosForm(const Context &context, const Id &peer, QWidget *parent);

private:
    void follow(); // says when that person had one last
    [[nodiscard]] QString whoseTurn() const;
    [[nodiscard]] Result<void> save();

    Context m_context;
    NamesLine *m_who;
    QLineEdit *m_line = nullptr;
    Label *m_last;
};

} // namespace lanai
