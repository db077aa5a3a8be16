#!/bin/sh
# Writes the OpenAPI document of the application and the TypeScript types made from it.
. "$(dirname "$0")/tools.sh"

require_tools
node desktop-ui/scripts/install.js
mvn -B -ntp -q -Dskip.ui -pl app -am -Dtest=none -Dit.test=OpenApiDocumentIT \
  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dspotless.check.skip -Dparley.openapi.write=true verify
(cd desktop-ui && npm run api)
