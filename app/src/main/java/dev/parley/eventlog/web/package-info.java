@NullMarked
package dev.parley.eventlog.web;

import org.jspecify.annotations.NullMarked;
