#!/bin/sh
# Draws the modules into docs/architecture.md.
. "$(dirname "$0")/tools.sh"

require_tools
mvn -B -ntp -q -Dskip.ui -pl app -am -Dtest=ModularityTest -Dparley.docs.write=true \
  -Dsurefire.failIfNoSpecifiedTests=false test
