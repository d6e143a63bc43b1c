# shellcheck shell=bash
# Every fault at its full count, for packaging/test --faults: what tests/faults brings about, then what other tests
# hold, and a table of what was reached.

# row FAULT REACHED RESULT
row() { printf '%s\t%s\t%s\n' "$@" >>"$LANAI_FAULTS_TABLE"; }

# held_by FAULT TESTS: a row whose count stands in those tests themselves.
held_by() {
    local result=passed
    ctest --preset test -R "$2" --no-tests=error --output-on-failure || result=FAILED
    row "$1" "tests ${2//[\^$\\]/}" "$result"
}

every_fault() {
    local name
    LANAI_FAULTS_TABLE=$(mktemp)
    # The tests' own watch ends one after five minutes.
    export LANAI_FAULTS_TABLE LANAI_FAULTS=full QTEST_FUNCTION_TIMEOUT=14400000
    while read -r name; do
        say "$name"
        ctest --preset test -R "^$name\$" --output-on-failure || row "$name" 'its words stand above' FAILED
    done < <(ctest --preset test -N -R '^faults\.' | sed -n 's/^ *Test *#[0-9]*: //p')
    held_by 'second start raises the window within 1 s' '^(app\.tst_singleinstance|e2e\.second-start)$'
    held_by 'file replaced or conflict copy beside it, while open' '^(journal\.tst_journalwatch|domain\.tst_conflictcopy)$'
    held_by 'read-only medium in the window: banner, 0 writes' '^e2e\.read-only$'
    held_by 'no network: AF_UNIX only, in the whole program' '^e2e\.nothing-leaks$'
    held_by 'erased text: 0 hits in the decrypted file and in the search index' '^(journal\.tst_(trash|erasedbytes)|cli\.tst_erase)$'
    held_by 'time zones, DST, leap day, clock set back: 2,000 cases' '^domain\.tst_(meetingcases|remindercases)$'
    row 'merging two machines' 'not yet' '-'
    row 'importers under libFuzzer' 'not yet' '-'
    show_faults
}

# Stops where one has failed.
show_faults() {
    say 'Fault, count reached, result'
    awk -F '\t' '{ printf "%-8s %s: %s\n", $3, $1, $2 }' "$LANAI_FAULTS_TABLE"
    local failed
    failed=$(awk -F '\t' '$3 == "FAILED"' "$LANAI_FAULTS_TABLE" | wc -l)
    rm -f "$LANAI_FAULTS_TABLE"
    [ "$failed" -eq 0 ] || stop 'not every fault was withstood; those that were not are named above.'
}
