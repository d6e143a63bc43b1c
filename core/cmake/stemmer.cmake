# Snowball's stemmers, as target lanai_stemmer, for "who would know". Optional: without them a stem is the word itself.

find_path(STEMMER_INCLUDE_DIR libstemmer.h)
find_library(STEMMER_LIBRARY NAMES stemmer)

add_library(lanai_stemmer INTERFACE)
if(STEMMER_INCLUDE_DIR AND STEMMER_LIBRARY)
    target_include_directories(lanai_stemmer SYSTEM INTERFACE "${STEMMER_INCLUDE_DIR}")
    target_link_libraries(lanai_stemmer INTERFACE "${STEMMER_LIBRARY}")
    target_compile_definitions(lanai_stemmer INTERFACE LANAI_STEMMER)
endif()
