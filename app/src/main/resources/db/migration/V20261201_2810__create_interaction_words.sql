-- What the interactions list finds by text; a moment behind the messages, and finished when the chat is closed.
create table interaction_words (
  interaction_id  uuid primary key constraint interaction_words_interaction references interaction on delete cascade,
  -- the highest message that is in it
  seq             bigint not null,
  finished        boolean not null,
  words           tsvector not null
);
-- the words beside the row: whoever counts matches need not read them
alter table interaction_words alter column words set storage external;
insert into interaction_words (interaction_id, seq, finished, words) select id, -1, false, '' from interaction;
create index interaction_words_by_word on interaction_words using gin (words);
create index interaction_words_unfinished on interaction_words (interaction_id) where not finished;
