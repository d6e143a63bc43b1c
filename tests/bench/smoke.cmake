# Runs every row once on tiny journals, so that no change breaks the benchmarks unnoticed. How fast it is doesn't count.
execute_process(COMMAND "${BENCH}" --entries 200 --runs 1 --json "${OUT}"
    RESULT_VARIABLE answer OUTPUT_VARIABLE table ERROR_VARIABLE complaints)
if(NOT answer STREQUAL "0")
    message(FATAL_ERROR "lanai_bench ended with ${answer}:\n${table}\n${complaints}")
endif()
file(READ "${OUT}" json)
foreach(row
        "passphrase entered → Today" "keychain unlock → Today" "save a note with five marks, durable"
        "Today, all notes" "Peer page, all notes" "Staff meeting, all notes"
        "staff sheet for 12 attendees to PDF"
        "reading every note through our driver, warm" "memory at most, journal open and Today run"
        "window painted" "scrolling through every note" "JSON export")
    foreach(text IN ITEMS "${table}" "${json}")
        string(FIND "${text}" "${row}" at)
        if(at EQUAL -1)
            message(FATAL_ERROR "There is no row “${row}”:\n${text}")
        endif()
    endforeach()
endforeach()
