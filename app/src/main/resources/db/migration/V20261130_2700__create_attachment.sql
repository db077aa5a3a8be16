-- a file that one side of a chat has sent; its bytes are in chunks, so that nobody holds them at once
create table attachment (
  id              uuid primary key,
  interaction_id  uuid not null constraint attachment_interaction references interaction on delete cascade,
  name            text not null constraint attachment_name_length check (length(name) between 1 and 200),
  media_type      text not null,
  size            bigint not null constraint attachment_size_positive check (size > 0),
  -- of a picture, in pixels
  width           integer,
  height          integer,
  preview         boolean not null,
  state           text not null constraint attachment_state_known check (state in ('CLEAN', 'PENDING', 'REFUSED')),
  -- SHA-256 of what was sent, which a repetition must send again
  upload_hash     bytea not null,
  sent_at         timestamptz not null,
  constraint attachment_size_of_picture check ((width is null) = (height is null) and (width is not null or not preview))
);
create index attachment_of_interaction on attachment (interaction_id, sent_at);
create index attachment_pending on attachment (sent_at) where state = 'PENDING';

create table attachment_chunk (
  attachment_id  uuid not null constraint attachment_chunk_attachment references attachment on delete cascade,
  part           text not null constraint attachment_chunk_part_known check (part in ('FILE', 'PREVIEW')),
  index          integer not null,
  bytes          bytea not null,
  primary key (attachment_id, part, index)
);
-- files are compressed already
alter table attachment_chunk alter column bytes set storage external;
