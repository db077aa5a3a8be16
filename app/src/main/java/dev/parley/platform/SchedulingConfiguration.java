package dev.parley.platform;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The threads of scheduled methods; without this they would run on the heart-beats' own. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

  @Bean
  ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
    return builder.threadNamePrefix("scheduled-").build();
  }
}
