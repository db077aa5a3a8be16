-- The form that a website's chats begin with; null = name and message alone.
alter table website add column pre_chat_form text;

-- What a customer has filled in before the chat belongs to no step of a flow.
alter table asked_form
  alter column choice_key drop not null,
  alter column step drop not null,
  alter column task_id drop not null,
  add constraint asked_form_step check (ended_at is not null or (choice_key is not null and step is not null and task_id is not null));
