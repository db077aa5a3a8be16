package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak is unpacked once and completely, and its database follows its realm. */
class KeycloakHomeTest {
  @TempDir Path directory;

  @Test
  void unpacksOnceAndKeepsWhatKeycloakWritesThere() throws IOException {
    var zip = zip("keycloak-1/", "keycloak-1/lib/server.jar");

    var home = KeycloakHome.unpacked(zip, directory);
    Files.writeString(home.path().resolve("lib/server.jar"), "augmented");
    KeycloakHome.unpacked(zip, directory);

    assertThat(home.path()).isEqualTo(directory.resolve("keycloak-1"));
    assertThat(home.path().resolve("lib/server.jar")).hasContent("augmented");
  }

  @Test
  void startsOverAfterAnInterruptedUnpacking() throws IOException {
    Files.createDirectories(directory.resolve("unpacking/keycloak-1"));

    var home = KeycloakHome.unpacked(zip("keycloak-1/", "keycloak-1/lib/server.jar"), directory);

    assertThat(home.path().resolve("lib/server.jar")).exists();
    assertThat(directory.resolve("unpacking")).doesNotExist();
  }

  @Test
  void refusesAnArchiveThatPointsOutsideItsFolder() throws IOException {
    var zip = zip("keycloak-1/", "keycloak-1/../../outside");

    assertThatThrownBy(() -> KeycloakHome.unpacked(zip, directory))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("outside");
  }

  @Test
  void makesANewDatabaseForANewRealmOnly() throws IOException {
    var home = KeycloakHome.unpacked(zip("keycloak-1/", "keycloak-1/lib/server.jar"), directory);
    var database = Files.createDirectories(home.path().resolve("data/h2"));

    home.importRealm("realm 1");
    assertThat(database).doesNotExist();

    Files.createDirectories(database);
    home.importRealm("realm 1");
    assertThat(database).exists();

    home.importRealm("realm 2");
    assertThat(database).doesNotExist();
  }

  private Path zip(String... names) throws IOException {
    var file = directory.resolve("distribution.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          zip.write("content".getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return file;
  }
}
