-- a time that a customer is or was asked to fill in a form
create table asked_form (
  id              uuid primary key,
  interaction_id  uuid not null constraint asked_form_interaction references interaction on delete cascade,
  form_id         text not null,
  -- the field whose choice the flow may read
  choice_key      text not null,
  step            text not null,
  task_id         text not null,
  asked_at        timestamptz not null,
  -- by field key, what was not answered left out
  answers         jsonb,
  answered_at     timestamptz,
  -- when the customer was not asked any more, answered or not
  ended_at        timestamptz,
  constraint asked_form_answered check ((answers is null) = (answered_at is null))
);
create unique index asked_form_open on asked_form (interaction_id) where ended_at is null;
create index asked_form_of_interaction on asked_form (interaction_id);
