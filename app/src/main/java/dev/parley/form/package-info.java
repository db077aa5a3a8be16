/** Forms that are filled in: read from the class path, and their answers checked. */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dev.parley.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
