/** Measures a running Parley over its public wire; see docs/benchmarks.md. */
@NullMarked
package dev.parley.bench;

import org.jspecify.annotations.NullMarked;
