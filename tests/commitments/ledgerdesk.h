// The commitments page over a journal with Dana and Priya in it, on Thursday 19 November 2026.
#pragma once
#include "core/journal/people.h"
#include "core/journal/promises.h"
#include "tests/support/deskbench.h"
#include "ui/commitments/ledgerpage.h"
#include "ui/commitments/promiserow.h"
#include "ui/parts/smallform.h"
#include <QVBoxLayout>

namespace lanai::test {

class LedgerDesk
{
public:
    LedgerDesk()
        : bench(DeskBench::Content::Empty)
        , dana(addPeer("Dana Whitfield"))
        , priya(addPeer("Priya Raman"))
    {
    }
    Id addPeer(const char *name)
    {
        Peer peer;
        peer.name = QString::fromUtf8(name);
        return bench.journal->people().add(peer).value();
    }
    Id promise(const char *text, const char *due, const Id &peer = {}, CommitmentSide side = CommitmentSide::Mine,
               Privacy privacy = Privacy::SheetSafe)
    {
        Commitment commitment;
        commitment.peerId = peer.isNull() ? dana : peer;
        commitment.text = QString::fromUtf8(text);
        commitment.due = day(due);
        commitment.side = side;
        commitment.privacy = privacy;
        return bench.journal->promises().add(commitment).value();
    }
    [[nodiscard]] Commitment commitment(const Id &id) { return bench.journal->promises().commitment(id).value(); }

    void open(const Place &place = {})
    {
        page = new LedgerPage(bench.context(), &bench.window);
        auto *column = new QVBoxLayout(&bench.window);
        column->setContentsMargins({});
        column->addWidget(page);
        QObject::connect(bench.journal.get(), &Journal::changed, page, &LedgerPage::refresh);
        bench.window.show();
        if (!QTest::qWaitForWindowActive(&bench.window))
            qWarning("the window did not come to the front");
        page->enter(place);
        QCoreApplication::processEvents();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] PromiseRow *row(const Id &id) const
    {
        return page->findChild<PromiseRow *>(QStringLiteral("promise-") + idText(id));
    }
    [[nodiscard]] SmallForm *form() const
    {
        for (SmallForm *form : page->findChildren<SmallForm *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    template<class Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    // "mine: a b; agreements: c"
    [[nodiscard]] QString shown() const
    {
        QStringList sections;
        for (const LedgerSection &section : page->model().sections()) {
            QStringList texts;
            for (const LedgerLine &line : section.lines)
                texts << line.text;
            sections << section.title + QStringLiteral(": ") + texts.join(u' ');
        }
        return sections.join(QStringLiteral("; "));
    }

    DeskBench bench;
    Id dana;
    Id priya;
    LedgerPage *page = nullptr;
};

} // namespace lanai::test
