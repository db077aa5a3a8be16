/** What routing flows write to the customer. */
@NullMarked
package dev.parley.message.process;

import org.jspecify.annotations.NullMarked;
