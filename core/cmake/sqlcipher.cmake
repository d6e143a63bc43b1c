# SQLCipher 4.6, as target lanai_sqlcipher. Bundled statically with hidden symbols by default, so that other
# libraries of the process (Qt's QSQLITE among them) keep their own sqlite3.

find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLCIPHER REQUIRED sqlcipher)

add_library(lanai_sqlcipher INTERFACE)
target_include_directories(lanai_sqlcipher SYSTEM INTERFACE ${SQLCIPHER_INCLUDE_DIRS})
target_compile_definitions(lanai_sqlcipher INTERFACE SQLITE_HAS_CODEC)
if(LANAI_SHARED_SQLCIPHER)
    target_link_libraries(lanai_sqlcipher INTERFACE ${SQLCIPHER_LINK_LIBRARIES})
else()
    find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a sqlcipher HINTS ${SQLCIPHER_LIBRARY_DIRS} REQUIRED)
    find_package(ZLIB REQUIRED)
    target_compile_definitions(lanai_sqlcipher INTERFACE LANAI_OWN_SQLITE)
    target_link_libraries(lanai_sqlcipher INTERFACE "${SQLCIPHER_ARCHIVE}" OpenSSL::Crypto ZLIB::ZLIB ${CMAKE_DL_LIBS})
    if(UNIX AND NOT APPLE)
        target_link_libraries(lanai_sqlcipher INTERFACE m)
        target_link_options(lanai_sqlcipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")
    endif()
endif()
