-- What a page may show otherwise than as text; the text stands for it where it cannot.
alter table message
  add column kind text not null default 'TEXT' constraint message_kind_known check (kind in ('TEXT', 'VIDEO_CALL', 'VIDEO_CALL_ENDED')),
  add column video_call_id uuid,
  add constraint message_kind_has_video_call check ((kind = 'TEXT') = (video_call_id is null));
