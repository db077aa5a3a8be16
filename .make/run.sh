#!/bin/sh
# Starts Parley with everything it needs on this machine, after building what has changed.
. "$(dirname "$0")/tools.sh"

require_tools
require_port HTTP_PORT "$HTTP_PORT"
require_port MANAGEMENT_PORT "$MANAGEMENT_PORT"
require_port SITE_PORT "$SITE_PORT"
# PostgreSQL's and Keycloak's ports may still be held by those of a Parley that was killed: the
# application ends them, and says so when the holder is somebody else.
.make/build.sh

exec "$JDK/bin/java" $JAVA_FLAGS -jar app/target/parley.jar \
  --spring.profiles.active=demo \
  --server.port="$HTTP_PORT" \
  --management.server.port="$MANAGEMENT_PORT" \
  --parley.demo.site-port="$SITE_PORT" \
  --parley.local.keycloak-port="$KEYCLOAK_PORT" \
  --parley.local.postgres-port="$POSTGRES_PORT" \
  --parley.local.directory="$DATA" \
  ${DESKTOP_URL:+--parley.local.desktop-url="$DESKTOP_URL"}
