#!/bin/sh
# Formats every source as make test wants it.
. "$(dirname "$0")/tools.sh"

require_tools
mvn -B -ntp -q spotless:apply
node desktop-ui/scripts/install.js
(cd desktop-ui && npm run format)
