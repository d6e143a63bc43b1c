# zxcvbn, as target lanai_zxcvbn, for the strength of a passphrase. Optional: without it only its length is judged. The
# shared one, as Debian's archive is not position independent.

find_path(ZXCVBN_INCLUDE_DIR zxcvbn.h PATH_SUFFIXES zxcvbn)
find_library(ZXCVBN_LIBRARY NAMES zxcvbn)

add_library(lanai_zxcvbn INTERFACE)
if(ZXCVBN_INCLUDE_DIR AND ZXCVBN_LIBRARY)
    target_include_directories(lanai_zxcvbn SYSTEM INTERFACE "${ZXCVBN_INCLUDE_DIR}")
    target_link_libraries(lanai_zxcvbn INTERFACE "${ZXCVBN_LIBRARY}")
    target_compile_definitions(lanai_zxcvbn INTERFACE LANAI_ZXCVBN)
endif()
