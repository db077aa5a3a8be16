-- A supervisor may close any chat, and says why.
alter table interaction drop constraint interaction_closed_by_known;
alter table interaction add constraint interaction_closed_by_known
  check (closed_by in ('CUSTOMER', 'AGENT', 'SYSTEM', 'SUPERVISOR'));
alter table interaction add column close_reason text
  constraint interaction_close_reason_length check (length(close_reason) between 1 and 200);
