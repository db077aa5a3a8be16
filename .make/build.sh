#!/bin/sh
# Builds the jar unless it is newer than everything it is made of.
. "$(dirname "$0")/tools.sh"

JAR=app/target/parley.jar
KEYCLOAK=app/target/keycloak/keycloak.zip

# Folders count too, since theirs is the time of the last file that went away.
changed() {
  find pom.xml processes/pom.xml forms app/pom.xml desktop-ui processes/src app/src/main \
    \( -name node_modules -o -name target -o -name '*.timestamp-*' \) -prune -o \
    -newer "$JAR" -print -quit 2>/dev/null | grep -q .
}

if [ -f "$JAR" ] && [ -f "$KEYCLOAK" ] && ! changed; then
  exit 0
fi

require_tools
echo "Building Parley; the first time this downloads about 1 GB and takes some minutes."
[ -t 1 ] && transfers= || transfers=-ntp
mvn -B $transfers -Dmaven.test.skip=true package ||
  fail "The build failed: the message above says where."
touch "$JAR"
