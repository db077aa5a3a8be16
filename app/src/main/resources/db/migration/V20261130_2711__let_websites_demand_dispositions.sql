alter table website add column disposition_mandatory boolean not null default false;
