create table website_avatar (
  hash         text primary key constraint website_avatar_hash_form check (hash ~ '^[0-9a-f]{64}$'),
  type         text not null constraint website_avatar_type_known check (type in ('image/png', 'image/jpeg')),
  bytes        bytea not null constraint website_avatar_size check (length(bytes) between 1 and 1000000),
  uploaded_at  timestamptz not null
);

alter table website
  add column title text not null default '',
  add column subtitle text not null default '',
  add column launcher_label text not null default '',
  add column translations jsonb not null default '{}',
  add column avatar text constraint website_avatar_kept references website_avatar,
  add column side text not null default 'AUTO'
    constraint website_side_known check (side in ('AUTO', 'LEFT', 'RIGHT')),
  add column scheme text not null default 'LIGHT'
    constraint website_scheme_known check (scheme in ('LIGHT', 'DARK', 'AUTO')),
  add column launcher_bottom integer not null default 20
    constraint website_launcher_bottom_range check (launcher_bottom between 0 and 300),
  add column languages text[] not null default '{en,it,de,es,fr,ar}'
    constraint website_languages_some check (cardinality(languages) > 0),
  add column language text not null default 'en',
  add column look_version integer not null default 0,
  add constraint website_language_offered check (language = any (languages));

create index website_of_avatar on website (avatar) where avatar is not null;
