alter table message
  drop constraint message_kind_has_video_call,
  drop constraint message_kind_known;
alter table message
  add constraint message_kind_known check (kind in ('TEXT', 'VIDEO_CALL', 'VIDEO_CALL_ENDED',
    'AUTOMATIC_REPLY', 'BOT_REPLY', 'AGENT_CHANGED', 'AGENT_LOST', 'IDLE_WARNING')),
  add constraint message_kind_has_video_call
    check ((kind in ('VIDEO_CALL', 'VIDEO_CALL_ENDED')) = (video_call_id is not null));
