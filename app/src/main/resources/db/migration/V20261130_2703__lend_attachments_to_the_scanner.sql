-- until when a node has the file with the virus scanner
alter table attachment add column scan_until timestamptz;
