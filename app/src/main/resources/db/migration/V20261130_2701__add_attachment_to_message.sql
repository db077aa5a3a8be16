alter table message
  drop constraint message_kind_known,
  drop constraint message_text_length;
alter table message
  add column attachment_id uuid,
  add constraint message_kind_known check (kind in ('TEXT', 'VIDEO_CALL', 'VIDEO_CALL_ENDED',
    'AUTOMATIC_REPLY', 'BOT_REPLY', 'AGENT_CHANGED', 'AGENT_LOST', 'IDLE_WARNING',
    'FORM_ASKED', 'FORM_ANSWERED', 'FORM_TIME_OVER', 'ATTACHMENT')),
  add constraint message_kind_has_attachment check ((kind = 'ATTACHMENT') = (attachment_id is not null)),
  -- a file needs no words
  add constraint message_text_length check (length(text) between case kind when 'ATTACHMENT' then 0 else 1 end and 4000);
create unique index message_of_attachment on message (attachment_id) where attachment_id is not null;
