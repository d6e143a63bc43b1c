# What a builder may choose, and the parts of Qt and Debian that everything rests on.

option(LANAI_TESTS "Build every test" ON)
option(LANAI_BENCH "Build the benchmarks in tests/bench" ON)
option(LANAI_SHARED_SQLCIPHER "Link the system's SQLCipher instead of bundling it (distribution packages)" OFF)
set(LANAI_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")
option(LANAI_COVERAGE "Count which lines the tests reach" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(LANAI_CCACHE ccache)
if(LANAI_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LANAI_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${LANAI_CCACHE}")
endif()
find_program(LANAI_MOLD mold)
if(LANAI_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options(-fuse-ld=mold)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui LinguistTools Network PrintSupport Sql Svg Test Widgets)
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # Linux: what the desktop prefers
find_package(tl-expected REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
include(sqlcipher)
include(hunspell)
include(libical)
include(zxcvbn)
