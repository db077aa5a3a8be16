package dev.parley.website;

/** An administrator has changed a website. */
record WebsiteChanged(String key) {}
