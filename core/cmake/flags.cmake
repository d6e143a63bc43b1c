# Every compile flag of our own code, in one place. Link lanai_flags and nothing else decides.

add_library(lanai_flags INTERFACE)
target_compile_features(lanai_flags INTERFACE cxx_std_20)
target_include_directories(lanai_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(lanai_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    LANAI_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(lanai_flags INTERFACE /W4 /WX /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(lanai_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror
        # ccache can only reuse a precompiled header when the preprocessor names it.
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

if(LANAI_SANITIZE)
    # With what the sanitizers add, gcc 12 takes std::optional for perhaps uninitialised.
    target_compile_options(lanai_flags INTERFACE -fsanitize=${LANAI_SANITIZE} -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(lanai_flags INTERFACE -fsanitize=${LANAI_SANITIZE})
endif()
if(LANAI_COVERAGE)
    target_compile_options(lanai_flags INTERFACE --coverage)
    target_link_options(lanai_flags INTERFACE --coverage)
endif()
