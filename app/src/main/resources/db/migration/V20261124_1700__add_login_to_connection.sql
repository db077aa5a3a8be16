-- login: the identity provider's session that the window belongs to; null if it names none
alter table agent_connection add column login text;
create index agent_connection_by_login on agent_connection (login);
-- lost_*: what an agent had chosen when the connection was lost, for the return
alter table agent_presence
  add column lost_state text constraint agent_presence_lost_state_known check (lost_state in ('AVAILABLE', 'PAUSED')),
  add column lost_reason text,
  add column lost_cause text;
