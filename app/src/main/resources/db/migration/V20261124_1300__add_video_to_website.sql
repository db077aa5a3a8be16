alter table website
  add column video_enabled boolean not null default false,
  add column video_provider text constraint website_video_provider_known check (video_provider in ('JITSI')),
  add constraint website_video_has_provider check (not video_enabled or video_provider is not null);
