create table dossier (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  channel text not null,
  sought text not null check (sought in ('information', 'recordCorrection')),
  submitted_at timestamptz not null,

  -- Who asks: sealed; what counts is in the clear.
  applicant_type text not null,
  applicant_kind text not null check (applicant_kind in (
    'naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'otherOrganisation')),
  applicant_sealed bytea not null,
  applicant_mark bytea not null check (octet_length(applicant_mark) = 32),

  -- What is asked for.
  subject text not null check (subject <> ''),
  request jsonb not null check (jsonb_typeof(request) = 'object'),

  -- The receipt.
  form_token_hash bytea not null unique check (octet_length(form_token_hash) = 32),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  query_code_hash bytea not null unique check (octet_length(query_code_hash) = 32),

  -- Derived from the ledger, for lists; `gongkai verify` recomputes and compares.
  state text not null,
  received_on date,
  due_on date,
  due_provisional boolean not null default false,
  outcome_row text,
  ended_on date,
  replied_on date,
  on_time boolean,
  section_id bigint,
  handler_id bigint,
  last_seq integer not null default 1
);

create index dossier_queue on dossier (agency_code, due_on, id) where state not in ('archived');
create index dossier_by_agency on dossier (agency_code, id desc);
create index dossier_counted on dossier (agency_code, received_on, ended_on);
create index dossier_applicant on dossier (agency_code, applicant_mark, received_on);

comment on table dossier is 'One application each (依申请公开); its truth is dossier_event.';
comment on column dossier.applicant_mark is 'A keyed fingerprint of the identity: the same applicant again.';
comment on column dossier.form_token_hash is 'The same form sent twice makes one dossier.';
comment on column dossier.digest is 'sha256 of what was submitted, as the receipt prints it.';

create table dossier_event (
  dossier_id bigint not null references dossier,
  seq integer not null check (seq >= 1),
  act text not null,
  on_day date not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  -- What was written and names people: sealed JSON.
  sealed bytea,
  by_kind text not null check (by_kind in ('applicant', 'staff', 'system')),
  by_person bigint,
  at timestamptz not null default now(),
  primary key (dossier_id, seq),
  check ((by_kind = 'staff') = (by_person is not null))
);

create index dossier_event_act on dossier_event (act, on_day);

comment on table dossier_event is 'The ledger: every act in every dossier, never changed, never deleted.';

create function refuse_change() returns trigger
  language plpgsql
  as $$
  begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op
      using errcode = 'restrict_violation';
  end $$;

comment on function refuse_change is 'For ledgers: what was acknowledged stays.';

create trigger dossier_event_is_append_only
  before update or delete or truncate on dossier_event
  for each statement execute function refuse_change();

create trigger dossier_is_never_deleted
  before delete or truncate on dossier
  for each statement execute function refuse_change();

create table dossier_file (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier,
  seq integer not null,
  -- Of the sealed bytes, under which the store keeps them.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Of the plain bytes, as the receipt's digest counts them.
  plain_sha256 text not null check (plain_sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  name_sealed bytea not null,
  scan text not null default 'quarantined' check (scan in ('quarantined', 'clean', 'infected')),
  foreign key (dossier_id, seq) references dossier_event
);

create index dossier_file_dossier on dossier_file (dossier_id, seq);
create index dossier_file_quarantined on dossier_file (id) where scan = 'quarantined';

comment on table dossier_file is 'What came with an act; its bytes are sealed in the store of files.';

create table number_series (
  agency_code text not null references agency,
  series text not null check (series <> ''),
  year integer not null check (year between 2008 and 2100),
  last integer not null check (last >= 0),
  primary key (agency_code, series, year)
);

comment on table number_series is
  'The last number given in a series (发文字号, 登记编号); raised in the transaction that uses it.';

create table letter (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  dossier_id bigint not null references dossier,
  seq integer not null,
  code text not null check (code ~ '^[DE][0-9]{2}$'),
  series text,
  year integer,
  number integer,
  issued_on date not null,
  -- The facts it was composed from and its text: sealed JSON.
  content_sealed bytea not null,
  approved_by bigint,
  foreign key (dossier_id, seq) references dossier_event,
  check ((series is null) = (number is null) and (series is null) = (year is null))
);

create unique index letter_number on letter (agency_code, series, year, number);
create index letter_dossier on letter (dossier_id, seq);

create trigger letter_is_append_only
  before update or delete or truncate on letter
  for each statement execute function refuse_change();

comment on table letter is 'Every letter that was issued (答复文书), never changed.';

create table outgoing_mail (
  id bigint generated always as identity primary key,
  dossier_id bigint references dossier,
  -- Address, subject and text: sealed JSON.
  sealed bytea not null,
  not_before timestamptz not null default now(),
  attempts integer not null default 0,
  sent_at timestamptz,
  failed text
);

create index outgoing_mail_waiting on outgoing_mail (not_before) where sent_at is null;

comment on table outgoing_mail is 'Mail to send, written in the transaction of what it tells of.';

create table calendar_notice (
  year integer primary key check (year between 2008 and 2100),
  source text not null check (source <> ''),
  published_on date not null,
  days jsonb not null check (jsonb_typeof(days) = 'object'),
  entered_by bigint not null,
  entered_at timestamptz not null default now(),
  confirmed_by bigint,
  confirmed_at timestamptz,
  constraint calendar_notice_of_two check (confirmed_by <> entered_by)
);

comment on table calendar_notice is
  'Holiday notices (放假安排) newer than the program; two people enter one.';

create table remedy_case (
  id bigint generated always as identity primary key,
  agency_code text not null references agency,
  dossier_id bigint not null references dossier,
  kind text not null check (kind in ('review', 'suitDirect', 'suitAfterReview')),
  body text not null check (body <> ''),
  procedure text not null check (procedure in ('ordinary', 'simplified')),
  -- The day on which we got the copy of the application or of the complaint.
  copied_on date not null,
  result text check (result in ('upheld', 'corrected', 'other')),
  result_detail text,
  ended_on date check (ended_on >= copied_on),
  replied_on date,
  entered_by bigint,
  at timestamptz not null default now(),
  check ((result is null) = (ended_on is null))
);

create index remedy_case_counted on remedy_case (agency_code, copied_on, ended_on);
create index remedy_case_dossier on remedy_case (dossier_id);

comment on table remedy_case is 'Reviews (复议) and suits (诉讼) against what a dossier decided.';
