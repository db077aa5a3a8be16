#!/bin/sh
# Fills the database of `make run` with 90 days of a made-up centre.
. "$(dirname "$0")/tools.sh"

require_tools
.make/build.sh
# headless: it draws a few pictures
exec "$JDK/bin/java" -Djava.awt.headless=true -Dloader.main=dev.parley.demodata.DemoData \
  -cp app/target/parley.jar org.springframework.boot.loader.launch.PropertiesLauncher \
  --directory="$DATA" --port="$POSTGRES_PORT" ${ARGS:-}
