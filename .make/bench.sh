#!/bin/sh
# Measures Parley over its public wire, from a process of its own.
. "$(dirname "$0")/tools.sh"

require_tools
.make/build.sh
mvn -B -ntp -q -Dskip.ui -pl app -am test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.classpath
cd app
# ARGS: make bench ARGS=--quick
exec "$JDK/bin/java" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  dev.parley.bench.Bench ${ARGS:-}
