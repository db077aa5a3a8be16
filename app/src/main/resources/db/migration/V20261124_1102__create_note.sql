-- What the staff tells each other about a chat, in a sequence of its own: the customer's shows no hole.
alter table interaction add column last_note_seq bigint not null default 0;

create table note (
  interaction_id  uuid not null constraint note_interaction references interaction on delete cascade,
  seq             bigint not null,
  id              uuid not null,
  kind            text not null constraint note_kind_known check (kind in ('NOTE', 'WHISPER')),
  author_id       uuid not null,
  author_name     text not null,
  text            text not null constraint note_text_length check (length(text) between 1 and 4000),
  sent_at         timestamptz not null,
  primary key (interaction_id, seq),
  constraint note_id_unique unique (interaction_id, id)
);
