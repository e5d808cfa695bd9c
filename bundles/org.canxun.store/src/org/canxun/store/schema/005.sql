-- What is to be inspected, by whom and until when.
create table inspection_task (
    aggregate_id varchar not null,
    id varchar not null,
    site_id varchar,
    kind varchar,
    plan_id varchar,
    draw_id varchar,
    agencies varchar,
    planned_on date,
    due_on date,
    state varchar,
    visits varchar,
    primary key (aggregate_id, id)
);

create table task_member (
    aggregate_id varchar not null,
    id varchar not null,
    person_id varchar,
    name varchar,
    agency_code varchar,
    assisting boolean,
    place int,
    recused boolean,
    primary key (aggregate_id, id)
);

create table plan (
    aggregate_id varchar not null,
    id varchar not null,
    name varchar,
    kind varchar,
    basis varchar,
    agencies varchar,
    first_day date,
    last_day date,
    primary key (aggregate_id, id)
);

alter table inspection add column task_id varchar;
