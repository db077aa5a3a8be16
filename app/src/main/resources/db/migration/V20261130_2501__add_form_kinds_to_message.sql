alter table message drop constraint message_kind_known;
alter table message
  add constraint message_kind_known check (kind in ('TEXT', 'VIDEO_CALL', 'VIDEO_CALL_ENDED',
    'AUTOMATIC_REPLY', 'BOT_REPLY', 'AGENT_CHANGED', 'AGENT_LOST', 'IDLE_WARNING',
    'FORM_ASKED', 'FORM_ANSWERED', 'FORM_TIME_OVER'));
