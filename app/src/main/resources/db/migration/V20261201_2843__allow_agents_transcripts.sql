-- Which transcripts agents may have of their own chats: with and without attachments are two things.
alter table transcript_settings
  add column agent_plain boolean not null default true,
  add column agent_attachments boolean not null default false;
