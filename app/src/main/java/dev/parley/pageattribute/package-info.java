/** What pages tell of the customers of their chats, for agents to read; nobody has verified it. */
@ApplicationModule(allowedDependencies = {"platform", "agent", "interaction", "supervision"})
@NullMarked
package dev.parley.pageattribute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
