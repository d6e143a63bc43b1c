#include "tests/support/uimain.h"

int main(int argc, char **argv)
{
    return lanai::test::runUiTests(argc, argv);
}
