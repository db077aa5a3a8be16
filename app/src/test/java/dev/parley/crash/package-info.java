/** What remains of the chats when Parley is killed in the middle of them. */
@NullMarked
package dev.parley.crash;

import org.jspecify.annotations.NullMarked;
