// Discreet mode on the sample: what can be read of each page while it is on. A page drawn as SVG tells its words.
#include "app/pages.h"
#include "core/journal/people.h"
#include "tests/support/days.h"
#include "tests/support/registry.h"
#include "tests/support/results.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/discretion.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sample.h"
#include "ui/shell/tray.h"
#include <QAbstractButton>
#include <QBuffer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSvgGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace lanai;
using namespace lanai::test;

class TstDiscretion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings().clear();
        clock = std::make_unique<FixedClock>(utc("2026-11-19T07:30"), QTimeZone("Europe/Berlin"));
        const QString path = folder.filePath(QStringLiteral("Sample.lanai"));
        VERIFY_OK(makeJournal(path, passphraseBytes(samplePassphrase()), *clock, NewJournal::Sample));
        window = std::make_unique<MainWindow>(*clock, &makePages);
        window->resize(1440, 1000);
        window->show();
        window->openWith(path, passphraseBytes(samplePassphrase()));
        QTRY_VERIFY_WITH_TIMEOUT(window->desk() != nullptr, 20000);
        const auto all = window->desk()->context().journal.people().all();
        VERIFY_OK(all);
        for (const Peer &peer : *all)
            names << peer.name.split(u' ');
        dana = window->desk()->context().journal.people().find(QStringLiteral("Dana"))->id;
    }
    void cleanup() { discretion().set(false); }
    void cleanupTestCase() { window.reset(); }

    void noPagesWordsNameAnybody_data()
    {
        QTest::addColumn<PageId>("page");
        for (const auto &entry : EnumWords<PageId>::words)
            QTest::newRow(QByteArray(entry.word.data(), entry.word.size()).constData()) << entry.value;
    }
    void noPagesWordsNameAnybody()
    {
        QFETCH(const PageId, page);
        go(page);
        discretion().set(true);
        QCOMPARE(named(wordsSeen()), QStringList());
    }
    void withoutTheModeTheyDo()
    {
        go(PageId::Today);
        QVERIFY(named(wordsSeen()).contains(QStringLiteral("Dana")));
        discretion().set(true);
        QVERIFY(wordsSeen().contains(QStringLiteral("DW")));
        discretion().set(false);
        QVERIFY(named(wordsSeen()).contains(QStringLiteral("Dana")));
    }
    void notesCantBeRead()
    {
        go(PageId::Peer);
        const auto rows = window->desk()->context().journal.timeline(dana, {}, 3);
        VERIFY_OK(rows);
        QStringList beginnings;
        for (const TimelineRow &row : rows->rows)
            beginnings << row.text.section(u' ', 0, 1);
        const auto read = [&beginnings](const QString &words) {
            return std::count_if(beginnings.cbegin(), beginnings.cend(),
                                 [&words](const QString &one) { return words.contains(one); });
        };
        QVERIFY(read(wordsSeen()) > 0);
        discretion().set(true);
        QCOMPARE(read(wordsSeen()), 0);
    }
    void whatIsBeingWrittenCantBeReadEither()
    {
        go(PageId::Log);
        auto *editor = window->findChild<QPlainTextEdit *>(QStringLiteral("noteEditor"));
        QVERIFY(editor->graphicsEffect() == nullptr);
        const int cursor = editor->cursorWidth();
        discretion().set(true);
        QVERIFY(editor->graphicsEffect() != nullptr);
        QCOMPARE(editor->cursorWidth(), 0);
        QPlainTextEdit later(window.get());
        later.show();
        QVERIFY(later.graphicsEffect() != nullptr);
        discretion().set(false);
        QVERIFY(editor->graphicsEffect() == nullptr);
        QCOMPARE(editor->cursorWidth(), cursor);
    }
    void aKeyTurnsItOnAndTheWindowSaysSo()
    {
        go(PageId::Today);
        auto *bar = window->findChild<QWidget *>(QStringLiteral("discreetBar"));
        QVERIFY(!bar->isVisible());
        QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(discretion().isOn());
        QVERIFY(bar->isVisible());
        window->findChild<QAbstractButton *>(QStringLiteral("discreetOff"))->click();
        QVERIFY(!discretion().isOn());
        QVERIFY(!bar->isVisible());
    }
    void theTraysMenuShowsWhetherItIsOn()
    {
        Tray tray(nullptr);
        const auto *action = tray.menu().findChild<QAction *>(QStringLiteral("trayDiscreet"));
        QVERIFY(!action->isChecked());
        discretion().set(true);
        QVERIFY(action->isChecked());
    }

private:
    void go(PageId page)
    {
        Place place;
        place.page = page;
        if (page == PageId::Peer || page == PageId::Log || page == PageId::Prep || page == PageId::Decision)
            place.peer = dana;
        window->desk()->navigator().go(place);
        QCoreApplication::processEvents();
    }
    QString wordsSeen()
    {
        QCoreApplication::processEvents();
        QBuffer drawn;
        QSvgGenerator svg;
        svg.setOutputDevice(&drawn);
        svg.setSize(window->size());
        window->render(&svg);
        static const QRegularExpression text(QStringLiteral(">([^<]*)</text>"));
        QStringList all;
        auto each = text.globalMatch(QString::fromUtf8(drawn.data()));
        while (each.hasNext())
            all << each.next().captured(1).trimmed();
        return all.join(u' ');
    }
    // Which of their names can be read there.
    QStringList named(const QString &words) const
    {
        QStringList read;
        for (const QString &name : names) {
            static const QString whole = QStringLiteral("\\b%1\\b");
            if (words.contains(QRegularExpression(whole.arg(QRegularExpression::escape(name)),
                                                  QRegularExpression::UseUnicodePropertiesOption)))
                read << name;
        }
        return read;
    }

    QTemporaryDir folder;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    QStringList names; // each part of them
    Id dana;
};

LANAI_TEST(TstDiscretion, tst_discretion)
#include "tst_discretion.moc"
