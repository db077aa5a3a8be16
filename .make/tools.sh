# What every command needs; sourced. Each check that fails prints one line that says what to do.
set -eu
cd "$(dirname "$0")/.."

fail() {
  echo "parley: $*" >&2
  exit 1
}

# The major version of a JDK's home, 0 if it is none.
jdk_version() {
  if [ -x "$1/bin/javac" ]; then
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  else
    echo 0
  fi
}

# The JDK that runs Parley: the first of at least 21 in JAVA_HOME, on the PATH, under /usr/lib/jvm.
find_jdk() {
  on_path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" \
    /usr/lib/jvm/*; do
    version=$(jdk_version "$home")
    if [ "${version:-0}" -ge 21 ]; then
      echo "$home"
      return
    fi
  done
}

require_jdk() {
  JDK=$(find_jdk)
  [ -n "$JDK" ] || fail "No JDK 21 or newer found: install one under /usr/lib/jvm or set JAVA_HOME."
}

require_node() {
  command -v node >/dev/null || fail "Node is missing: install Node 20.19 or newer."
  command -v npm >/dev/null || fail "npm is missing: install it beside Node."
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
    fail "Node $(node --version) is too old: install Node 20.19 or newer."
}

require_maven() {
  command -v mvn >/dev/null || fail "Maven is missing: install Maven 3.8 or newer."
  # Maven itself needs 17; Parley's own JDK serves when there is no other.
  command -v java >/dev/null || [ -n "${JAVA_HOME:-}" ] || export JAVA_HOME="$JDK"
}

require_disk() {
  free_kb=$(df -Pk . | awk 'NR == 2 { print $4 }')
  [ "$free_kb" -ge 3145728 ] ||
    fail "Only $((free_kb / 1024)) MB free on this disk: free 3 GB for the build and the data."
}

require_tools() {
  require_jdk
  require_node
  require_maven
  require_disk
}

# require_port NAME NUMBER: NAME is the variable that chooses another one.
require_port() {
  node -e 'const server = require("node:net").createServer();
    server.once("error", () => process.exit(1));
    server.listen(Number(process.argv[1]), () => server.close());' "$2" 2>/dev/null ||
    fail "Port $2 is taken or not allowed: free it or choose another, make ${MAKE_GOAL:-run} $1=..."
}
