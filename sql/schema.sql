-- The tables of the nation. One book is one workbook of one office.
-- Types are those of GoogleSQL; DuckDB knows them by the same names. Days are NUMERIC: halves are exact.
-- Source: what the add-on read (call apiRows, src/output/rows); columns that `npm run nation` adds are marked (+).

CREATE TABLE run (            -- (+) one row: what was asked
  year INT64,                 -- of the nation: the year of most books
  as_of DATE,                 -- the day of asking
  max_age_days INT64          -- a book's date of the data may be no older
);

CREATE TABLE offices (        -- (+) the offices that are awaited
  office STRING
);

CREATE TABLE unreadable (     -- (+) books of which nothing could be read
  book_id STRING,
  reason STRING
);

CREATE TABLE books (
  book_id STRING,             -- (+) path of the file within the folder
  province STRING,            -- (+) the awaited office that it is of; null when none was recognised
  sha256 STRING,              -- (+) of the file
  read_at STRING,             -- (+) ISO instant
  office STRING,              -- as the settings write it
  year INT64,
  as_of DATE,                 -- the date of the data
  period_from DATE,           -- the days that `standing` is of
  period_to DATE,
  addon_version STRING,
  assumed_policy BOOL,        -- no settings: the usual policy was taken
  in_doubt INT64,             -- tables that are asked about
  trips INT64,                -- rows that may count
  not_counted INT64,          -- rows that do not count until they are put right
  open_errors INT64,
  open_warnings INT64
);

CREATE TABLE policy (
  book_id STRING, document STRING, required_days NUMERIC, count_from DATE, count_to DATE,
  day_kind STRING, half_days BOOL, exemption STRING, exempt_from_months NUMERIC,
  travel_order_required BOOL, branch_days NUMERIC, commune_days NUMERIC, district_days NUMERIC
);

CREATE TABLE duties (
  book_id STRING, duty STRING, who STRING, measure STRING, per STRING, minimum NUMERIC
);

CREATE TABLE officers (
  book_id STRING,
  officer_id INT64,           -- number in the book; the name stands here alone
  officer STRING,
  department STRING,
  position STRING,
  on_duty BOOL,
  office_from DATE,           -- in office, within the counting window
  office_to DATE
);

CREATE TABLE exemptions (
  book_id STRING, officer_id INT64, reason STRING, from_day DATE, to_day DATE, has_document BOOL
);

CREATE TABLE units (
  book_id STRING, unit STRING, level STRING, parent STRING, valid_from DATE, valid_to DATE, merged_into STRING
);

CREATE TABLE trips (
  book_id STRING,
  trip_id INT64,
  officer_id INT64,
  from_day DATE,
  to_day DATE,
  session STRING,             -- morning, afternoon, half; null is whole days
  loose_days NUMERIC,         -- days without dates within from … to
  dated BOOL,                 -- its halves can be told from the row alone
  unit STRING,
  unit_known BOOL,
  level STRING,
  kind STRING,
  topic STRING,
  status STRING,
  blocked BOOL,
  counts BOOL,                -- gone on, with its order where one is asked for
  sheet STRING,
  sheet_row INT64
);

CREATE TABLE trip_days (      -- each half day that counts, once
  book_id STRING,
  officer_id INT64,
  day DATE,
  half INT64,                 -- 1 morning, 2 afternoon
  trip_id INT64
);

CREATE TABLE issues (
  book_id STRING, code STRING, severity STRING, blocks BOOL, sheet STRING, cell STRING, message STRING
);

CREATE TABLE sheet_results (  -- the book's own tab "Kết quả 1+2", as its cells stand: always of the year to date
  book_id STRING, officer_id INT64, officer STRING, as_of DATE, on_roster BOOL, subject BOOL, went BOOL, met BOOL,
  required NUMERIC, days NUMERIC
);

CREATE TABLE standing (       -- where each officer stands in the period, by the domain
  book_id STRING, officer_id INT64, department STRING, status STRING, subject BOOL, required NUMERIC,
  days NUMERIC, cumulative NUMERIC, q1 NUMERIC, q2 NUMERIC, q3 NUMERIC, q4 NUMERIC, visits INT64,
  remaining NUMERIC, surplus NUMERIC, awaiting_order NUMERIC, planned NUMERIC, expected NUMERIC, behind NUMERIC
);

CREATE TABLE calendar (       -- each day of the book's counting window
  book_id STRING, day DATE, year INT64, month INT64, quarter INT64, weekday INT64,
  counts BOOL                 -- by the book's policy: every day, or working days
);
