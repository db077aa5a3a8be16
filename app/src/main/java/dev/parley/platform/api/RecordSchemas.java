package dev.parley.platform.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of every record in the OpenAPI document which of its properties are always there (all,
 * unless annotated otherwise) and which may be null (those marked {@link Nullable}).
 */
@Component
@SuppressWarnings("rawtypes") // as the converters' own signatures are
class RecordSchemas implements ModelConverter {
  @Override
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var schema = chain.next().resolve(type, context, chain);
    recordOf(type).ifPresent(record -> describe(record, context));
    return schema;
  }

  private static Optional<Class<?>> recordOf(AnnotatedType type) {
    var raw =
        switch (type.getType()) {
          case JavaType jackson -> jackson.getRawClass();
          case Class<?> plain -> plain;
          default -> Object.class;
        };
    return raw.isRecord() ? Optional.of(raw) : Optional.empty();
  }

  private static void describe(Class<?> record, ModelConverterContext context) {
    Schema<?> schema = context.getDefinedModels().get(nameOf(record));
    if (schema == null || schema.getProperties() == null || schema.getRequired() != null) {
      return;
    }
    var properties = new LinkedHashMap<String, Schema>();
    for (var component : record.getRecordComponents()) {
      var property = schema.getProperties().get(component.getName());
      properties.put(component.getName(), isNullable(component) ? orNull(property) : property);
    }
    schema.setProperties(properties);
    schema.setRequired(
        Arrays.stream(record.getRecordComponents())
            .filter(RecordSchemas::isRequired)
            .map(RecordComponent::getName)
            .toList());
  }

  private static String nameOf(Class<?> record) {
    var named = record.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
    return named == null || named.name().isEmpty() ? record.getSimpleName() : named.name();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isRequired(RecordComponent component) {
    return !component.isAnnotationPresent(MayBeAbsent.class);
  }

  private static Schema orNull(Schema property) {
    var nothing = new Schema<>();
    nothing.addType("null");
    return new Schema<>().addAnyOfItem(property).addAnyOfItem(nothing);
  }
}
