# hunspell, as target lanai_hunspell, for spell check in notes. Optional: built without it where it is absent.

find_package(PkgConfig REQUIRED)
pkg_check_modules(HUNSPELL IMPORTED_TARGET hunspell)

add_library(lanai_hunspell INTERFACE)
if(HUNSPELL_FOUND)
    target_link_libraries(lanai_hunspell INTERFACE PkgConfig::HUNSPELL)
    target_compile_definitions(lanai_hunspell INTERFACE LANAI_HUNSPELL)
endif()
