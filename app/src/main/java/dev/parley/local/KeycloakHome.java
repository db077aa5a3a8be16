package dev.parley.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/** An unpacked Keycloak distribution, with the realm that it imports and the database it keeps. */
record KeycloakHome(Path path) {
  /**
   * Unpacks the distribution below the directory unless that has been done; an interrupted attempt
   * leaves nothing that looks complete.
   */
  static KeycloakHome unpacked(Path zip, Path directory) throws IOException {
    if (!Files.exists(zip)) {
      throw new LocalStartFailed("Keycloak is missing at %s: run make run once.".formatted(zip));
    }
    var home = directory.resolve(topFolder(zip));
    if (!Files.exists(home)) {
      var partial = directory.resolve("unpacking");
      FileSystemUtils.deleteRecursively(partial);
      unzip(zip, partial);
      Files.move(partial.resolve(home.getFileName()), home, StandardCopyOption.ATOMIC_MOVE);
      FileSystemUtils.deleteRecursively(partial);
    }
    return new KeycloakHome(home);
  }

  /** The database is made from the realm, so another realm means a new database. */
  void importRealm(String realm) throws IOException {
    var file = path.resolve("data/import/parley-realm.json");
    if (Files.exists(file) && Files.readString(file).equals(realm)) {
      return;
    }
    FileSystemUtils.deleteRecursively(path.resolve("data/h2"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, realm);
  }

  private static String topFolder(Path zip) throws IOException {
    try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
      return Path.of(entries.getNextEntry().getName()).getName(0).toString();
    }
  }

  private static void unzip(Path zip, Path directory) throws IOException {
    try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        extract(entry, entries, directory);
      }
    }
  }

  private static void extract(ZipEntry entry, InputStream content, Path directory)
      throws IOException {
    var target = directory.resolve(entry.getName()).normalize();
    if (!target.startsWith(directory)) {
      throw new IOException("The archive points outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(content, target);
    }
  }
}
