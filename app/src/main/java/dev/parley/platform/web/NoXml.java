package dev.parley.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The wire is JSON. That a library of the reports can read XML must not make the endpoints take it.
 */
@Configuration(proxyBeanMethods = false)
class NoXml implements WebMvcConfigurer {

  @Override
  public void configureMessageConverters(ServerBuilder builder) {
    builder.configureMessageConvertersList(converters -> converters.removeIf(NoXml::isOfXml));
  }

  /** By type and subtype: the converter names a charset too. */
  private static boolean isOfXml(HttpMessageConverter<?> converter) {
    return converter.getSupportedMediaTypes().stream()
        .anyMatch(MediaType.APPLICATION_XML::equalsTypeAndSubtype);
  }
}
