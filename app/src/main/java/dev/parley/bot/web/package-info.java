/** What bots call, and the administrator's settings of them. */
@NullMarked
package dev.parley.bot.web;

import org.jspecify.annotations.NullMarked;
