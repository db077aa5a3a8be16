/** How routing flows reach bots. */
@NullMarked
package dev.parley.bot.process;

import org.jspecify.annotations.NullMarked;
