/** Customers and agents who speak nothing but Parley's public wire: for tests and benchmarks. */
@NullMarked
package dev.parley.wire;

import org.jspecify.annotations.NullMarked;
