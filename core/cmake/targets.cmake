# How a room of the house becomes a target. Sources are globbed, so that a file added by one change never
# collides with a file added by another; CONFIGURE_DEPENDS notices new ones at the next build.

# Qt's own headers take longer to read than our code: each target reads them once. (gcc refuses a header compiled
# with other definitions, so only targets that are alike can share one.)
function(lanai_precompile name)
    target_precompile_headers(${name} PRIVATE <core/cmake/pch.h>)
endfunction()

# moc doesn't notice a source that only the glob has found (CMake 3.25 with Ninja). Where the list of sources has
# changed, its time stamp goes, and it looks again.
function(lanai_moc name)
    set(list "${CMAKE_CURRENT_BINARY_DIR}/${name}.sources")
    set(before "")
    if(EXISTS "${list}")
        file(READ "${list}" before)
    endif()
    if(NOT before STREQUAL "${ARGN}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp")
        file(WRITE "${list}" "${ARGN}")
    endif()
endfunction()

# lanai_library(<name> <what it may use>...): a static library from the folder it is called in.
function(lanai_library name)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC lanai_flags tl::expected Qt6::Core ${ARGN})
    lanai_precompile(${name})
    lanai_moc(${name} ${sources})
endfunction()

# Two folders of tests with the same libraries read them once for both, once what Qt Test says of each one's folder (for
# QFINDTESTDATA, which nobody uses here) is taken off.
function(lanai_precompile_like name)
    get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
    list(FILTER definitions EXCLUDE REGEX "QT_TESTCASE_")
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS "${definitions}")
    string(MAKE_C_IDENTIFIER "LANAI_PRECOMPILED_WITH_${ARGN}" alike)
    get_property(first GLOBAL PROPERTY ${alike})
    if(first)
        target_precompile_headers(${name} REUSE_FROM ${first})
    else()
        lanai_precompile(${name})
        set_property(GLOBAL PROPERTY ${alike} ${name})
    endif()
endfunction()

# lanai_tests(<room> <libraries>...): one program of all tst_*.cpp in the folder, and one ctest entry per class. Where
# LANAI_TEST_WITHIN is set, that command runs the program.
function(lanai_tests room)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_executable(test_${room} ${sources})
    target_link_libraries(test_${room} PRIVATE lanai_test_support ${ARGN})
    lanai_precompile_like(test_${room} ${ARGN})
    lanai_moc(test_${room} ${sources})
    foreach(source IN LISTS sources)
        get_filename_component(test "${source}" NAME_WE)
        if(test MATCHES "^tst_" AND source MATCHES "\\.cpp$")
            add_test(NAME ${room}.${test} COMMAND ${LANAI_TEST_WITHIN} $<TARGET_FILE:test_${room}> ${test})
            set_tests_properties(${room}.${test} PROPERTIES TIMEOUT 300
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Berlin;LANAI_CLI=$<TARGET_FILE_DIR:test_${room}>/lanai-cli;LANAI_SOURCE=${CMAKE_SOURCE_DIR};TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/tsan.supp")
        endif()
    endforeach()
endfunction()
