package dev.parley.video.web;

import java.net.URI;

/**
 * The way into a call's room for the one who asked.
 *
 * @param url as good as a key until the call ends
 */
record VideoLink(URI url) {}
