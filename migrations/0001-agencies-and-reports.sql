create table agency (
  -- 统一社会信用代码 (GB 32100-2015): digits and capitals without I, O, S, V and Z.
  code text primary key
    check (code ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'),
  name text not null unique check (name <> ''),
  english_name text,
  kind text not null check (kind in ('government', 'office', 'department', 'township')),
  parent_code text references agency,
  position integer not null default 0,
  supervising boolean not null default false,
  guide jsonb check (jsonb_typeof(guide) = 'object'),
  site jsonb check (jsonb_typeof(site) = 'object'),
  created_at timestamptz not null default now(),
  constraint agency_has_another_as_parent check (parent_code <> code),
  constraint agency_with_site_is_root check (site is null or parent_code is null)
);

create index agency_parent_code on agency (parent_code, position);

comment on table agency is 'The agencies (机关) that owe disclosure, as a tree.';
comment on column agency.position is 'Order among the agencies of one parent.';
comment on column agency.supervising is 'Whether it is a supervising office (主管部门).';
comment on column agency.guide is 'The nine facts of the guide (公开指南).';
comment on column agency.site is 'The facts in the footer of every page; only the root has them.';

create table stored_file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  file_name text not null,
  stored_at timestamptz not null default now()
);

comment on table stored_file is 'The files kept outside the database, named by their contents.';

create table annual_report (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  year integer not null check (year between 2008 and 2100),
  version integer not null check (version >= 1),
  report jsonb not null check (jsonb_typeof(report) = 'object'),
  findings jsonb not null check (jsonb_typeof(findings) = 'array'),
  published_on date,
  source_file text references stored_file,
  source_text text,
  is_current boolean not null,
  imported_at timestamptz not null default now(),
  unique (agency_code, year, version)
);

create unique index annual_report_current on annual_report (agency_code, year) where is_current;
create index annual_report_source_file on annual_report (source_file);

comment on table annual_report is 'Every version of every annual report (年报) that was published.';
comment on column annual_report.source_text is 'The text that was read from the source file.';

create table public_revision (
  only_row boolean primary key default true check (only_row),
  revision bigint not null
);

comment on table public_revision is
  'One row, raised in the transaction that changes public content; caches of pages compare it.';

insert into public_revision (revision) values (0);

create function touch_public() returns void
  language sql
  begin atomic
    update public_revision set revision = revision + 1;
  end;

comment on function touch_public is 'Tells the caches of public pages that something changed.';

create function touch_public_on_change() returns trigger
  language plpgsql
  as $$
  begin
    perform touch_public();
    return null;
  end $$;

create trigger agency_touches_public
  after insert or update or delete or truncate on agency
  for each statement execute function touch_public_on_change();

create trigger annual_report_touches_public
  after insert or update or delete or truncate on annual_report
  for each statement execute function touch_public_on_change();
