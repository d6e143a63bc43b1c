#include "tests/support/registry.h"
#include "ui/shell/systemlook.h"
#include <QPalette>
#include <QSignalSpy>
#include <QtTest>

using namespace lanai;

class TstSystemLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPortalThePaletteTells()
    {
        QCOMPARE(SystemLook(QPalette(Qt::white)).preferred(), Scheme::Light);
        QCOMPARE(SystemLook(QPalette(Qt::black)).preferred(), Scheme::Dark);
    }
    void thePortalTellsAndChangesItsMind()
    {
        SystemLook look{QPalette(Qt::white)};
        const QSignalSpy changed(&look, &SystemLook::changed);
        look.hear(QStringLiteral("color-scheme"), 1u);
        QCOMPARE(look.preferred(), Scheme::Dark);
        look.hear(QStringLiteral("color-scheme"), 1u);
        QCOMPARE(changed.size(), 1);
        look.hear(QStringLiteral("color-scheme"), 0u); // no preference: as it was
        QCOMPARE(look.preferred(), Scheme::Dark);
        look.hear(QStringLiteral("contrast"), 1u);
        QCOMPARE(look.preferred(), Scheme::Contrast);
        look.hear(QStringLiteral("contrast"), 0u);
        look.hear(QStringLiteral("color-scheme"), 2u);
        QCOMPARE(look.preferred(), Scheme::Light);
    }
    void whatNobodyKnowsChangesNothing()
    {
        SystemLook look{QPalette(Qt::white)};
        look.hear(QStringLiteral("accent-color"), QStringLiteral("red"));
        look.hear(QStringLiteral("color-scheme"), QStringLiteral("dark"));
        QCOMPARE(look.preferred(), Scheme::Light);
    }
};

LANAI_TEST(TstSystemLook, tst_systemlook)
#include "tst_systemlook.moc"
