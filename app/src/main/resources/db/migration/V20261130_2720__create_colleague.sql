-- Who of the staff can be mentioned in a note: everybody who has logged in as an agent or a supervisor.
create table colleague (
  id          uuid primary key,
  name        text not null,
  agent       boolean not null,
  supervisor  boolean not null
);
insert into colleague (id, name, agent, supervisor) select id, name, true, false from agent;
