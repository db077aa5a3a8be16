alter table website
  add column attachments_enabled boolean not null default true,
  add column attachment_max_bytes bigint not null default 15728640
    constraint website_attachment_max_bytes_range check (attachment_max_bytes between 1 and 26214400),
  add column attachment_types text[] not null default '{IMAGES,DOCUMENTS,TEXT}'
    constraint website_attachment_types_known
      check (attachment_types <@ array['IMAGES', 'DOCUMENTS', 'AUDIO', 'VIDEO', 'ARCHIVES', 'TEXT']);
