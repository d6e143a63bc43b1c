#include "tests/support/registry.h"
#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return lanai::test::runRegistered(argc, argv);
}
