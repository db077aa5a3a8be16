#!/bin/sh
# Unit and process tests only.
. "$(dirname "$0")/tools.sh"

require_tools
node desktop-ui/scripts/install.js
(cd desktop-ui && npm run test)
mvn -B -ntp -Dskip.ui -DskipITs test
