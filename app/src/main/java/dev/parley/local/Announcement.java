package dev.parley.local;

import org.springframework.core.env.Environment;

/** What a person needs to know once everything runs: addresses and the demo's accounts. */
record Announcement(String parleyUrl, int sitePort, int managementPort, int keycloakPort) {
  private static final String TEXT =
      """

      Parley is ready.

        Demo shop, as a customer sees it    http://localhost:%2$d/
        Desktop                             %1$s/
        API description                     %1$s/v3/api-docs
        Health, metrics                     http://localhost:%3$d/actuator
        Keycloak's own console              http://localhost:%4$d/  (admin, demo-keycloak-admin)

        Role            User name                         Password
        agent           anna, bruno, chiara, dario        demo-anna, demo-bruno, ...
        supervisor      sofia                             demo-sofia
        analyst         alan                              demo-alan
        administrator   ada                               demo-ada
        all of them     emma                              demo-emma

      Open the shop in one window and the desktop in another. Ctrl-C stops everything.
      """;

  static Announcement of(Environment environment) {
    return new Announcement(
        "http://localhost:" + environment.getProperty("server.port", "8080"),
        environment.getProperty("parley.demo.site-port", Integer.class, 8090),
        environment.getProperty("management.server.port", Integer.class, 8081),
        environment.getProperty("parley.local.keycloak-port", Integer.class, 8180));
  }

  /** On standard output, because it is for the person who ran the command and not for a log. */
  void print() {
    System.out.printf(TEXT, parleyUrl, sitePort, managementPort, keycloakPort);
  }
}
