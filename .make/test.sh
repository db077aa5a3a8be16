#!/bin/sh
# Everything that CI runs, on a machine where nothing has been prepared.
. "$(dirname "$0")/tools.sh"

require_tools
rm -rf ./*/target/surefire-reports ./*/target/failsafe-reports
node desktop-ui/scripts/install.js
(cd desktop-ui && npm run check)
mvn -B -ntp verify || fail "Tests failed: the messages above say which."
node .make/test-summary.js
