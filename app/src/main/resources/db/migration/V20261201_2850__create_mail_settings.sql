-- One row for the whole installation. The password is sealed (AES-GCM); without a host no mail is sent.
create table mail_settings (
  only_row     boolean primary key default true constraint mail_settings_one_row check (only_row),
  host         text,
  port         integer not null default 587 constraint mail_settings_port check (port between 1 and 65535),
  encryption   text not null default 'STARTTLS'
                 constraint mail_settings_encryption check (encryption in ('NONE', 'STARTTLS', 'TLS')),
  user_name    text,
  password     text,
  sender       text,
  sender_name  text not null default '',
  constraint mail_settings_sender check (host is null or sender is not null),
  constraint mail_settings_password check (password is null or user_name is not null)
);
insert into mail_settings default values;
