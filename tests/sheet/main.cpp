#include "tests/support/registry.h"
#include <QGuiApplication>

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    return lanai::test::runRegistered(argc, argv);
}
