package dev.parley.pageattribute;

import io.swagger.v3.oas.annotations.media.Schema;

/** One of the things that a page told of its customer, in the page's own words. */
@Schema(name = "PageAttribute")
public record PageAttribute(String name, String value) {}
