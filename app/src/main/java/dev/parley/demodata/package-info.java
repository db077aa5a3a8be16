/** Makes up the past of a contact centre: for trying Parley, for pictures and for benchmarks. */
@ApplicationModule(
    displayName = "Demo data",
    allowedDependencies = {"local", "interactionlist"})
@NullMarked
package dev.parley.demodata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
