# Reads the tests' own reports (TEST-*.xml); prints them class by class and in all. Exit code 1 when no test was run.
function attribute(name) {
    return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
}
BEGIN {
    row = "%6s %8s %6s %7s %8s  %s\n"
    printf row, "tests", "failures", "errors", "skipped", "seconds", "class"
}
/<testsuite / {
    printf row, attribute("tests"), attribute("failures"), attribute("errors"), attribute("skipped"), attribute("time"), attribute("name")
    tests += attribute("tests"); failures += attribute("failures"); errors += attribute("errors"); skipped += attribute("skipped")
}
END {
    printf "\nTests run: %d, Failures: %d, Errors: %d, Skipped: %d\n", tests, failures, errors, skipped
    printf "%d passed, %d failed, %d skipped\n", tests - failures - errors - skipped, failures + errors, skipped
    exit tests == 0
}
