# libical 3, as target lanai_libical, for calendars in core/exchange. (libical 4 has another interface.)

find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBICAL REQUIRED libical>=3.0 libical<4.0)
find_library(LIBICAL_LIBRARY NAMES ical HINTS ${LIBICAL_LIBRARY_DIRS} REQUIRED)

# Its pkg-config file names two libraries more, which we don't use.
add_library(lanai_libical INTERFACE)
target_include_directories(lanai_libical SYSTEM INTERFACE ${LIBICAL_INCLUDE_DIRS})
target_link_libraries(lanai_libical INTERFACE "${LIBICAL_LIBRARY}")
