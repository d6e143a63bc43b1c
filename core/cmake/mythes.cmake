# MyThes, as target lanai_mythes, for synonyms in "who would know". Optional, as is a thesaurus for it to read: without
# one only Lanai's own list of words that belong together is looked at.

find_path(MYTHES_INCLUDE_DIR mythes.hxx)
find_library(MYTHES_LIBRARY NAMES mythes-1.2 mythes)

add_library(lanai_mythes INTERFACE)
if(MYTHES_INCLUDE_DIR AND MYTHES_LIBRARY)
    target_include_directories(lanai_mythes SYSTEM INTERFACE "${MYTHES_INCLUDE_DIR}")
    target_link_libraries(lanai_mythes INTERFACE "${MYTHES_LIBRARY}")
    target_compile_definitions(lanai_mythes INTERFACE LANAI_MYTHES)
endif()
