package dev.parley.platform.api;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Declares the payloads of the STOMP wires in the OpenAPI document, beside those of HTTP. */
@Component
class LivePayloads implements GlobalOpenApiCustomizer {
  private static final String BASE_PACKAGE = "dev.parley";

  @Override
  public void customise(OpenAPI document) {
    for (var event : events()) {
      ModelConverters.getInstance(true)
          .readAll(new AnnotatedType(event))
          .forEach(document.getComponents()::addSchemas);
    }
  }

  /** Events are records of a file of their own; nested ones are not for a wire. */
  private static List<Class<?>> events() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(LiveEvent.class));
    scanner.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\$.*")));
    return scanner.findCandidateComponents(BASE_PACKAGE).stream()
        .map(BeanDefinition::getBeanClassName)
        .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }
}
