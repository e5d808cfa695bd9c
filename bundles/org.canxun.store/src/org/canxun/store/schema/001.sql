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

-- What lists, search and figures need of each aggregate. Every row depends on one aggregate alone.
create table subdistrict (
    aggregate_id varchar not null,
    id varchar not null,
    code varchar,
    name varchar,
    primary key (aggregate_id, id)
);

create table org (
    aggregate_id varchar not null,
    id varchar not null,
    name varchar,
    credit_code varchar,
    kind varchar,
    primary key (aggregate_id, id)
);

create table site (
    aggregate_id varchar not null,
    id varchar not null,
    name varchar,
    site_type varchar,
    subdistrict_id varchar,
    community varchar,
    address varchar,
    filing_number varchar,
    plaque_number varchar,
    licence_number varchar,
    org_id varchar,
    brand varchar,
    star_level varchar,
    closed boolean,
    longitude decfloat(34),
    latitude decfloat(34),
    primary key (aggregate_id, id)
);

create table person (
    aggregate_id varchar not null,
    id varchar not null,
    name varchar,
    agency_code varchar,
    job_title varchar,
    active boolean,
    primary key (aggregate_id, id)
);

create table certificate (
    aggregate_id varchar not null,
    id varchar not null,
    cert_no varchar,
    agency_code varchar,
    valid_from date,
    valid_to date,
    primary key (aggregate_id, id)
);

create table district (
    aggregate_id varchar not null,
    id varchar not null,
    name varchar,
    gas_authority_code varchar,
    primary key (aggregate_id, id)
);

create table agency (
    aggregate_id varchar not null,
    id varchar not null,
    code varchar,
    name varchar,
    short_name varchar,
    enforcing boolean,
    lead_agency boolean,
    place int,
    primary key (aggregate_id, id)
);

create table code (
    aggregate_id varchar not null,
    id varchar not null,
    list_name varchar,
    code varchar,
    label varchar,
    label_en varchar,
    place int,
    primary key (aggregate_id, id)
);

create table template (
    aggregate_id varchar not null,
    id varchar not null,
    code varchar,
    version int,
    title varchar,
    agency_code varchar,
    record_kind varchar,
    content_digest varchar,
    published_at timestamp(9) with time zone,
    items int,
    key_items int,
    primary key (aggregate_id, id)
);

create table template_item (
    aggregate_id varchar not null,
    id varchar not null,
    section_id varchar,
    code varchar,
    place int,
    key_item boolean,
    points decfloat(34),
    primary key (aggregate_id, id)
);

create table inspection (
    aggregate_id varchar not null,
    id varchar not null,
    site_id varchar,
    kind varchar,
    visit_date date,
    number_in_year int,
    lead_agency_code varchar,
    findings int,
    evidence int,
    primary key (aggregate_id, id)
);

create table team_member (
    aggregate_id varchar not null,
    id varchar not null,
    person_id varchar,
    name varchar,
    agency_code varchar,
    cert_no varchar,
    leader boolean,
    primary key (aggregate_id, id)
);

create table agency_record (
    aggregate_id varchar not null,
    id varchar not null,
    agency_code varchar,
    record_kind varchar,
    template_id varchar,
    place int,
    answered int,
    nonconforming int,
    completed boolean,
    primary key (aggregate_id, id)
);

create table item_result (
    aggregate_id varchar not null,
    id varchar not null,
    record_id varchar,
    item_code varchar,
    answer varchar,
    points decfloat(34),
    primary key (aggregate_id, id)
);

create table finding (
    aggregate_id varchar not null,
    id varchar not null,
    record_id varchar,
    item_code varchar,
    severity varchar,
    mode varchar,
    term_days int,
    term_unit varchar,
    primary key (aggregate_id, id)
);

create table evidence (
    aggregate_id varchar not null,
    id varchar not null,
    record_id varchar,
    item_code varchar,
    caption varchar,
    sha256 varchar,
    file_name varchar,
    media_type varchar,
    primary key (aggregate_id, id)
);

create table document (
    aggregate_id varchar not null,
    id varchar not null,
    inspection_id varchar,
    agency_code varchar,
    doc_type varchar,
    title varchar,
    sha256 varchar,
    pages int,
    printed_at timestamp(9) with time zone,
    primary key (aggregate_id, id)
);

create index site_filing on site (filing_number);
create index inspection_site on inspection (site_id, visit_date);
create index document_inspection on document (inspection_id);
