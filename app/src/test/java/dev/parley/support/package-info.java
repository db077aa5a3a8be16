/** What the tests stand on: a real PostgreSQL, a real Keycloak, a demo site and a browser. */
@NullMarked
package dev.parley.support;

import org.jspecify.annotations.NullMarked;
