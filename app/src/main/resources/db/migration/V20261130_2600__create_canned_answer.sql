-- where it is of use: everywhere, in the chats of a website or of a queue, or in those of one agent
create table canned_answer (
  id           uuid primary key,
  scope        text not null constraint canned_answer_scope_known check (scope in ('EVERYWHERE', 'WEBSITE', 'QUEUE', 'PERSONAL')),
  website_key  text constraint canned_answer_website references website on delete cascade,
  queue_id     uuid constraint canned_answer_queue references queue on delete cascade,
  agent_id     uuid constraint canned_answer_agent references agent on delete cascade,
  -- in lower case
  shortcut     text not null constraint canned_answer_shortcut_length check (length(shortcut) between 1 and 30),
  text         text not null constraint canned_answer_text_length check (length(text) between 1 and 4000),
  version      integer not null,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  constraint canned_answer_place check (
    (website_key is not null) = (scope = 'WEBSITE')
    and (queue_id is not null) = (scope = 'QUEUE')
    and (agent_id is not null) = (scope = 'PERSONAL')),
  constraint canned_answer_shortcut_unique
    unique nulls not distinct (scope, website_key, queue_id, agent_id, shortcut)
);
create index canned_answer_of_website on canned_answer (website_key) where website_key is not null;
create index canned_answer_of_queue on canned_answer (queue_id) where queue_id is not null;
create index canned_answer_of_agent on canned_answer (agent_id) where agent_id is not null;
create index canned_answer_by_shortcut on canned_answer (shortcut, id);
