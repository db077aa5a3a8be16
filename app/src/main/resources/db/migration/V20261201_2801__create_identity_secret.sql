-- what a website signs its customers' identities with, sealed; ends_at is null for the one in use
create table identity_secret (
  id           uuid primary key,
  website_key  text not null constraint identity_secret_website references website on delete cascade,
  secret       text not null,
  created_at   timestamptz not null,
  ends_at      timestamptz
);
create unique index identity_secret_in_use on identity_secret (website_key) where ends_at is null;
create index identity_secret_of_website on identity_secret (website_key);

-- the numbers of signed identities that have been used, until they expire; used_by is the interaction
create table used_identity (
  website_key  text not null constraint used_identity_website references website on delete cascade,
  nonce        text not null constraint used_identity_nonce_length check (length(nonce) between 1 and 100),
  used_by      uuid not null,
  expires_at   timestamptz not null,
  primary key (website_key, nonce)
);
create index used_identity_by_expiry on used_identity (expires_at);
