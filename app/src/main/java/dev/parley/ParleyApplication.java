package dev.parley;

import dev.parley.local.LocalServices;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The Parley server: HTTP and STOMP edges, the modules and the process engine in one process. */
@SpringBootApplication
@Modulithic(
    systemName = "Parley",
    sharedModules = {"platform", "process"})
@EnableScheduling
public class ParleyApplication {
  public static void main(String[] args) {
    var local = new LocalServices();
    var application = new SpringApplication(ParleyApplication.class);
    application.addInitializers(local);
    application.run(args);
    local.announce();
  }
}
