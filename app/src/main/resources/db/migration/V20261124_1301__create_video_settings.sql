-- One row for the whole installation. Its lock is what the starts of video calls queue up at.
create table video_settings (
  only_row        boolean primary key default true constraint video_settings_one_row check (only_row),
  max_calls       integer not null constraint video_settings_max_calls check (max_calls between 1 and 1000),
  max_minutes     integer not null constraint video_settings_max_minutes check (max_minutes between 1 and 480),
  jitsi_base_url  text,
  jitsi_app_id    text,
  jitsi_audience  text not null,
  jitsi_secret    text -- sealed, never in the clear
);
insert into video_settings (max_calls, max_minutes, jitsi_audience) values (10, 60, 'jitsi');
