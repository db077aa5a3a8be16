-- The name of the routing flow whose step asked, as it was then; null for a step that every chat has.
alter table decision add column flow text;
