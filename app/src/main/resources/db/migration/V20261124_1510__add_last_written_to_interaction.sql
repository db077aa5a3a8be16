-- when a person wrote last: what Parley itself says keeps no chat alive
alter table interaction add column last_written_at timestamptz;
update interaction set last_written_at = last_message_at where state <> 'CLOSED';
