package dev.parley.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The description of the live wire says what the code sends and takes. */
class AsyncApiTest {
  private static final Map<String, Class<?>> RECORDS =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests()).importPackages("dev.parley").stream()
              .filter(JavaClass::isRecord)
              .map(JavaClass::reflect)
              .collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (a, b) -> a));

  private static final Map<String, Object> DOCUMENT = document();

  static Stream<Class<?>> events() {
    return RECORDS.values().stream().filter(AsyncApiTest::isEvent);
  }

  static Stream<Class<?>> bodies() {
    return schemas().keySet().stream()
        .filter(name -> !name.equals("Problem"))
        .filter(name -> at(name, "enum") == null)
        .map(AsyncApiTest::recordNamed);
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventIsDescribedWithItsType(Class<?> event) throws ReflectiveOperationException {
    assertThat(at(event.getSimpleName(), "properties", "type", "const")).isEqualTo(typeOf(event));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void everyBodyHasTheFieldsOfItsRecord(Class<?> body) {
    var fields = Arrays.stream(body.getRecordComponents()).map(RecordComponent::getName).toList();

    assertThat(keys(at(body.getSimpleName(), "properties"))).containsExactlyElementsOf(fields);
  }

  @Test
  void everyEnumHasTheCodesValues() {
    for (var name :
        List.of("Party", "MessageKind", "InteractionState", "OfferState", "PresenceState")) {
      var inCode =
          RECORDS.values().stream()
              .flatMap(type -> Arrays.stream(type.getRecordComponents()))
              .map(RecordComponent::getType)
              .filter(type -> type.isEnum() && type.getSimpleName().equals(name))
              .findFirst()
              .orElseThrow();
      assertThat(at(name, "enum"))
          .isEqualTo(Arrays.stream(inCode.getEnumConstants()).map(Object::toString).toList());
    }
  }

  @Test
  void theDestinationsAreThoseThatTheGuardLetsThrough() throws ReflectiveOperationException {
    var table = Class.forName("dev.parley.platform.live.WireRules").getDeclaredField("TABLE");
    table.setAccessible(true);
    var allowed =
        ((List<?>) table.get(null)).stream().map(rule -> value((Record) rule, "destination"));

    var described =
        map(DOCUMENT.get("channels")).values().stream().map(channel -> map(channel).get("address"));

    assertThat(described).containsExactlyInAnyOrderElementsOf(allowed.distinct().toList());
  }

  private static boolean isEvent(Class<?> type) {
    return type.getSimpleName().endsWith("Event")
        && type.getRecordComponents()[0].getName().equals("type");
  }

  /** The type that the event's factory sets, whatever it is made of. */
  private static Object typeOf(Class<?> event) throws ReflectiveOperationException {
    var factory =
        Arrays.stream(event.getDeclaredMethods())
            .filter(method -> method.getName().equals("of"))
            .findFirst()
            .orElseThrow();
    factory.setAccessible(true);
    return value((Record) factory.invoke(null, samples(factory.getParameterTypes())), "type");
  }

  private static Object[] samples(Class<?>... types) throws ReflectiveOperationException {
    var samples = new Object[types.length];
    for (var i = 0; i < types.length; i++) {
      samples[i] = sample(types[i]);
    }
    return samples;
  }

  private static Object sample(Class<?> type) throws ReflectiveOperationException {
    if (type.isRecord()) {
      var components = type.getRecordComponents();
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(samples(types));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Map.<Type, Object>of(
            long.class,
            1L,
            int.class,
            1,
            boolean.class,
            true,
            UUID.class,
            new UUID(0, 1),
            Instant.class,
            Instant.EPOCH,
            String.class,
            "")
        .get(type);
  }

  private static Object value(Record record, String component) {
    try {
      Method accessor = record.getClass().getDeclaredMethod(component);
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(component, e);
    }
  }

  private static Class<?> recordNamed(String name) {
    var found = RECORDS.get(name);
    assertThat(found).as("record " + name).isNotNull();
    return found;
  }

  private static Map<String, Object> document() {
    try {
      return new Yaml().load(Files.readString(Path.of("../docs/asyncapi.yaml")));
    } catch (IOException e) {
      throw new IllegalStateException("docs/asyncapi.yaml cannot be read", e);
    }
  }

  private static Map<String, Object> schemas() {
    return map(map(DOCUMENT.get("components")).get("schemas"));
  }

  private static Object at(String schema, String... path) {
    Object node = schemas().get(schema);
    for (var step : path) {
      node = node == null ? null : map(node).get(step);
    }
    return node;
  }

  private static List<String> keys(Object node) {
    return List.copyOf(map(node).keySet());
  }

  @SuppressWarnings("unchecked") // YAML's maps have text keys here
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }
}
