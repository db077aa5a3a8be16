alter table website add column rating text not null default 'OFF'
  constraint website_rating_known check (rating in ('OFF', 'STARS', 'THUMBS'));
