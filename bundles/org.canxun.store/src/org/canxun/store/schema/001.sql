-- The journal once more, so that one aggregate can be read without walking the redo file.
create table change_set (
    seq bigint primary key,
    id binary(32) not null,
    aggregate_type varchar not null,
    aggregate_id varchar not null,
    incarnation varchar not null,
    sequence bigint not null,
    header varbinary not null,
    payload blob
);
create unique index change_set_id on change_set (id);
create index change_set_aggregate on change_set (aggregate_type, aggregate_id, seq);
