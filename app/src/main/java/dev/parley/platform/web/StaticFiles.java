package dev.parley.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How long browsers keep our files, and which addresses are pages of the desktop. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

  private static final String FILES = "classpath:/static/";
  private static final String SNIPPET = "/snippet/**";

  // names with a hash of the content: another content is another file
  private static final CacheControl FOREVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  // the one name that stands on other people's pages
  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private final ContentTags tags = new ContentTags();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(FILES + "assets/")
        .setCacheControl(FOREVER);
    registry
        .addResourceHandler(SNIPPET)
        .addResourceLocations(FILES + "snippet/")
        .setEtagGenerator(tags::of)
        .setUseLastModified(false)
        .setCacheControl(SHORTLY);
    registry
        .addResourceHandler("/*.html", "/*.svg", "/*.ico")
        .addResourceLocations(FILES)
        .setEtagGenerator(tags::of)
        .setUseLastModified(false)
        .setCacheControl(CacheControl.noCache());
  }

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    DesktopPages.PATHS.forEach(
        page -> registry.addViewController(page).setViewName("forward:/index.html"));
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping(SNIPPET).allowedOrigins("*").allowedMethods("GET");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ForeignPagesMayLoad()).addPathPatterns(SNIPPET);
  }

  /** Also pages that load nothing unless it says so (COEP). */
  private static final class ForeignPagesMayLoad implements HandlerInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
      return true;
    }
  }
}
