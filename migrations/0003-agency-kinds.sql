-- Every kind that the law of remedies tells apart can be entered. (行政复议法第二十七条、第二十八条)
alter table agency drop constraint agency_kind_check;
alter table agency add constraint agency_kind_check check (
  kind in ('government', 'office', 'department', 'justiceDepartment', 'vertical', 'township')
);
