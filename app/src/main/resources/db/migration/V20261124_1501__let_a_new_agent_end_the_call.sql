alter table video_call drop constraint video_call_ended_by_known;
alter table video_call add constraint video_call_ended_by_known
  check (ended_by in ('AGENT', 'TIME_LIMIT', 'CHAT_CLOSED', 'AGENT_CHANGED'));
