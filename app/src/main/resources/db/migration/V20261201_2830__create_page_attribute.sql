-- what the page of a chat told of its customer; nobody has verified it
create table page_attribute (
  interaction_id  uuid not null constraint page_attribute_interaction references interaction on delete cascade,
  name            text not null constraint page_attribute_name_length check (length(name) between 1 and 40),
  value           text not null constraint page_attribute_value_length check (length(value) <= 200),
  constraint page_attribute_pk primary key (interaction_id, name)
);
