package dev.parley.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** The properties that an environment variable can set: Parley's own and those of Spring Boot. */
final class KnownProperties {
  private final Set<String> names;

  private KnownProperties(Set<String> names) {
    this.names = names;
  }

  static KnownProperties onTheClassPath() throws IOException {
    return new KnownProperties(
        Stream.concat(ours(), theirs()).map(KnownProperties::plain).collect(Collectors.toSet()));
  }

  /** Whether the variable sets a property, by the rules of relaxed binding. */
  boolean areSetBy(String variable) {
    return names.contains(plain(variable));
  }

  private static Stream<String> ours() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scanner.findCandidateComponents("dev.parley").stream()
        .map(found -> load(found.getBeanClassName()))
        .flatMap(KnownProperties::componentsOf);
  }

  private static Stream<String> componentsOf(Class<?> properties) {
    var prefix = properties.getAnnotation(ConfigurationProperties.class).value();
    return Arrays.stream(properties.getRecordComponents())
        .map(component -> prefix + "." + component.getName());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> theirs() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:META-INF/spring-configuration-metadata.json");
    return Arrays.stream(files)
        .flatMap(
            file -> {
              try (var content = file.getInputStream()) {
                var metadata = JsonMapper.shared().readTree(content);
                return metadata.path("properties").valueStream().toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .map(property -> property.get("name").asString());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_.]", "");
  }
}
