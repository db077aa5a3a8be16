-- working_hours: key of the decision that says when the website is served; null = always. 0 minutes = never.
alter table website
  add column time_zone text not null default 'UTC',
  add column working_hours text,
  add column idle_warning_minutes integer not null default 25
    constraint website_idle_warning_range check (idle_warning_minutes between 0 and 10080),
  add column idle_close_minutes integer not null default 30
    constraint website_idle_close_range check (idle_close_minutes between 0 and 10080),
  add column transfer_allowed boolean not null default true;
