#!/bin/sh
# Starts Parley, and beside it the desktop with hot reload; ends both together.
. "$(dirname "$0")/tools.sh"

require_tools
require_port DEV_PORT "$DEV_PORT"
.make/build.sh
DESKTOP_URL=http://localhost .make/run.sh &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server"' EXIT INT TERM

echo "The desktop with hot reload: http://localhost:$DEV_PORT/"
cd desktop-ui/desktop
PARLEY_DEV_SERVER="http://localhost:$HTTP_PORT" npx vite --port "$DEV_PORT" --strictPort
