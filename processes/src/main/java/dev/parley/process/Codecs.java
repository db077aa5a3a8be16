package dev.parley.process;

import dev.parley.process.ProcessVariable.Codec;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;

/** The kinds of variables that our processes have. */
final class Codecs {

  private Codecs() {}

  static ProcessVariable<String> text(String name) {
    return new ProcessVariable<>(name, String.class, codec(Function.identity()));
  }

  static ProcessVariable<UUID> id(String name) {
    return new ProcessVariable<>(name, UUID.class, codec(UUID::fromString));
  }

  static ProcessVariable<Duration> duration(String name) {
    return new ProcessVariable<>(name, Duration.class, codec(Duration::parse));
  }

  private static <T> Codec<T> codec(Function<String, T> reader) {
    return codec(T::toString, reader);
  }

  static <T> Codec<T> codec(Function<T, String> writer, Function<String, T> reader) {
    return new Codec<>() {
      @Override
      public String write(T value) {
        return writer.apply(value);
      }

      @Override
      public T read(String stored) {
        return reader.apply(stored);
      }
    };
  }
}
