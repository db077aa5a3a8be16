create table contact_list (
  id          uuid primary key,
  name        text not null constraint contact_list_name_length check (length(name) between 1 and 80),
  -- of the websites that no row of contact_list_website gives another
  is_default  boolean not null default false,
  version     integer not null default 1,
  constraint contact_list_name_unique unique (name)
);
create unique index contact_list_one_default on contact_list (is_default) where is_default;
insert into contact_list (id, name, is_default) values (gen_random_uuid(), 'Contacts', true);

create table contact_list_website (
  website_key  text primary key constraint contact_list_website_website references website on delete cascade,
  list_id      uuid not null constraint contact_list_website_list references contact_list
);
create index contact_list_website_of_list on contact_list_website (list_id);

create table contact_field (
  id        uuid primary key,
  list_id   uuid not null constraint contact_field_list references contact_list on delete cascade,
  position  integer not null,
  label     text not null constraint contact_field_label_length check (length(label) between 1 and 60),
  kind      text not null constraint contact_field_kind_known check (kind in ('TEXT', 'NUMBER', 'DATE', 'CHOICE')),
  choices   text[] not null default '{}'
);
create index contact_field_of_list on contact_field (list_id, position);

-- external_id is the website's own customer id: null until a signed identity has named it
create table contact (
  id           uuid primary key,
  list_id      uuid not null constraint contact_of_list references contact_list,
  external_id  text constraint contact_external_id_length check (length(external_id) between 1 and 200),
  name         text constraint contact_name_length check (length(name) between 1 and 120),
  email        text constraint contact_email_length check (length(email) between 3 and 254),
  phone        text constraint contact_phone_length check (length(phone) between 1 and 40),
  language     text constraint contact_language_form check (language ~ '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  notes        text constraint contact_notes_length check (length(notes) between 1 and 4000),
  -- the values of the list's fields, by the field's id
  custom       jsonb not null default '{}',
  version      integer not null default 1,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  constraint contact_external_id_unique unique (list_id, external_id)
);
