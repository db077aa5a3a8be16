-- Who is mentioned in a note, under the name that its text holds; unread until seen_at.
create table mention (
  id              uuid primary key,
  interaction_id  uuid not null,
  note_seq        bigint not null,
  colleague_id    uuid not null constraint mention_colleague references colleague on delete cascade,
  name            text not null,
  mentioned_at    timestamptz not null,
  seen_at         timestamptz,
  constraint mention_note foreign key (interaction_id, note_seq) references note on delete cascade,
  constraint mention_once unique (interaction_id, note_seq, colleague_id)
);
create index mention_of_colleague on mention (colleague_id, mentioned_at desc);
create index mention_unseen on mention (colleague_id) where seen_at is null;
