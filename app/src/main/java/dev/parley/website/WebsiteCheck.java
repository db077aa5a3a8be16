package dev.parley.website;

import org.springframework.stereotype.Component;

/** Refuses settings of a website that cannot be so. */
@Component
class WebsiteCheck {
  private final RoutingFlows flows;
  private final WorkingHoursCalendars calendars;
  private final VideoProviders providers;

  WebsiteCheck(RoutingFlows flows, WorkingHoursCalendars calendars, VideoProviders providers) {
    this.flows = flows;
    this.calendars = calendars;
    this.providers = providers;
  }

  void check(WebsiteChange change) {
    var problems = WebsiteRules.problems(change);
    if (!problems.isEmpty()) {
      throw new WebsiteSettingsInvalid(problems);
    }
    if (!flows.knows(change.routingFlow())) {
      throw new RoutingFlowUnknown();
    }
    if (change.workingHours() != null && !calendars.knows(change.workingHours())) {
      throw new WorkingHoursUnknown();
    }
    if (change.videoEnabled()) {
      checkVideo(change);
    }
  }

  private void checkVideo(WebsiteChange change) {
    if (change.videoProvider() == null) {
      throw new VideoProviderRequired();
    }
    if (!providers.isConfigured(change.videoProvider())) {
      throw new VideoProviderNotConfigured(change.videoProvider());
    }
  }
}
