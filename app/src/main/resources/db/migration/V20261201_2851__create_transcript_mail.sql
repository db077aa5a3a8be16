-- The websites whose customers may have their chats mailed.
create table transcript_mail_website (
  website_key  text primary key
                 constraint transcript_mail_website_website references website on delete cascade
);

-- Transcripts that customers have asked for by mail. The address is forgotten once the mail is gone.
create table transcript_mail (
  id              uuid primary key,
  interaction_id  uuid not null
                    constraint transcript_mail_interaction references interaction on delete cascade,
  address         text,
  language        text not null,
  state           text not null
                    constraint transcript_mail_state check (state in ('REQUESTED', 'SENT', 'FAILED')),
  requested_at    timestamptz not null,
  ended_at        timestamptz,
  constraint transcript_mail_address check ((address is not null) = (state = 'REQUESTED')),
  constraint transcript_mail_end check ((ended_at is null) = (state = 'REQUESTED'))
);
create index transcript_mail_of_interaction on transcript_mail (interaction_id, requested_at desc);

-- Of one chat one is on its way at a time.
create unique index transcript_mail_one_requested on transcript_mail (interaction_id)
  where state = 'REQUESTED';
