import { PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { startApp, type TestApp } from '../../support/index.js';

/**
 * Columns that could hold something of a person by their type, and do not. Everything else of such a type must belong to
 * a holder: a new table, or a new column, fails here until a room says what becomes of it when its person asks.
 */
const ofNobody: Readonly<Record<string, readonly string[]>> = {
  // codes, names of kinds and things of the product, hashes of documents
  act_log: ['act', 'subject_type', 'previous_hash', 'hash'],
  assessment_answers: ['item_id'],
  assigned_practices: ['item_id'],
  audit_conditions: ['condition_id', 'kind', 'have', 'needed'],
  audit_facts: ['figures'],
  audit_item_reviews: ['item_id'],
  audit_transitions: ['move'],
  audit_clarification_files: ['content_type'],
  audit_clarifications: ['item_id'],
  audit_finding_files: ['content_type', 'finding_id'],
  audit_findings: ['item_id', 'requirement'],
  // of companies: what an audit says of them, without names
  audit_report_comments: ['report_id'],
  audit_reports: ['code', 'company_name', 'content', 'sha256'],
  audit_sampling_plans: ['seed'],
  audits: ['instrument_version', 'clarification'],
  calibration_items: ['item_id'],
  calendar_events: ['subject_type', 'subject_id', 'kind', 'audience_company', 'audience_roles', 'path'],
  certificates: ['company_name', 'course_title', 'shown_name'],
  committee_agenda: ['audit_id'],
  committee_decisions: ['requirements', 'instrument_version'],
  committee_former_decisions: ['requirements', 'instrument_version'],
  committee_sessions: ['minutes_sha256', 'document_key', 'document_sha256'],
  decision_letters: ['file_key', 'sha256'],
  condition_waivers: ['condition_id'],
  comparison_figures: ['group', 'value', 'dimensions'],
  courses: ['slug', 'letter'],
  course_versions: ['content', 'source', 'translations'],
  course_drafts: ['content', 'source', 'translations'],
  course_media: ['name', 'content_type', 'sha256', 'storage_key', 'link', 'captions', 'transcript'],
  credentials: ['provider_id'],
  distinction_answer_files: ['content_type'],
  distinction_proposals: ['report_id'],
  distinction_documents: ['sha256', 'certificate_sha256'],
  enrolment_import_rows: ['courses', 'invitation_id'],
  enrolments: ['company_name', 'import_id'],
  evidence_files: ['item_id', 'proves', 'content_type', 'document_id', 'record_key'],
  pending_evidence: ['item_id', 'proves', 'content_type', 'legibility'],
  group_sessions: ['place', 'topic'],
  guidance_editions: ['version', 'details', 'loaded_from'],
  guidance_institutions: ['slug', 'content', 'search', 'plain'],
  guidance_parameters: ['slug', 'content', 'search', 'plain'],
  guidance_contents: ['slug', 'content'],
  guidance_law_articles: ['article', 'text'],
  guidance_law_changes: ['law', 'source', 'changed'],
  guidance_law_notices: ['situations'],
  guidance_review_flags: ['slug', 'law', 'articles'],
  guidance_past_reviews: ['text_id'],
  guidance_drafts: ['slug', 'base', 'content'],
  guidance_sections: ['slug', 'content', 'search', 'plain'],
  guidance_situations: ['slug', 'content', 'search', 'plain'],
  // of institutions: where a practice is found, and for which items of the instrument
  good_practices: ['slug'],
  good_practice_texts: ['items'],
  good_practice_verdicts: ['criterion'],
  // four choices about a bank, of nobody
  account_reports: ['bank', 'document'],
  // about institutions, from nobody known; FM4's words about them
  institution_suggestions: ['institution', 'name', 'said', 'source', 'reason', 'slug', 'former', 'became'],
  // what the guidance said where a company asked; what FM4 publishes is about nobody
  advice_threads: ['context'],
  guidance_proofs: ['code', 'address', 'edition', 'content'],
  guidance_questions: ['slug', 'content', 'search', 'plain'],
  // hires without a person: a detector keeps names and numbers out, and no document is copied
  hire_documents: ['name'],
  hire_files: ['alias', 'post', 'situation'],
  instruments: ['version', 'definition', 'source'],
  instrument_drafts: ['source', 'definition'],
  impartiality_statements: ['text_version'],
  invitations: ['role', 'token_hash'],
  join_link_people: ['key'],
  join_links: ['code'],
  kiosks: ['device_hash', 'link_hash'],
  issuer_keys: ['public_jwk', 'sealed_key'],
  running_processes: ['version'],
  // statements as the program writes them, without what is sent with them
  slow_statements: ['statement', 'text'],
  job_records: ['job'],
  // of institutions: what they agreed, and which office or post answers for it
  liaison_allies: ['municipality', 'name'],
  liaison_agreements: ['title', 'parties', 'purpose', 'ended_reason'],
  liaison_commitments: ['text', 'owner', 'proof', 'proof_link', 'dropped_reason'],
  liaison_meetings: ['title', 'place', 'agenda', 'parties', 'cancelled_reason', 'minutes'],
  // what companies say of posts, and the kinds of what they may not demand; a detector keeps numbers of people out
  opening_norms: ['demand'],
  openings: ['post', 'tasks', 'requirements', 'site', 'municipality', 'schedule', 'days_off', 'benefits', 'languages'],
  liaison_requests: ['municipality', 'subject', 'text', 'answer'],
  liaison_protocols: ['municipality', 'base_version', 'answers', 'text'],
  liaison_proof_files: ['content_type'],
  // of public offices, as they say it themselves; whom they name is declared
  liaison_offices: ['municipality', 'office', 'phone', 'mail', 'hours', 'offers'],
  // of folios and places: a detector warns of names and numbers, and files go out without them
  closed_quarters: ['quarter'],
  log_activities: ['municipality', 'import_key', 'correction'],
  log_referrals: ['municipality', 'import_key', 'correction', 'folio', 'institution'],
  log_placements: ['municipality', 'import_key', 'correction', 'folio', 'company'],
  log_import_rows: ['row_key', 'problems', 'telltales'],
  // what was said without who said it, and words for which nothing was found: a detector takes names and numbers out
  listening_themes: ['link'],
  listening_voices: ['source_key', 'source_id'],
  listening_quarters: ['quarter', 'synthesis'],
  missed_searches: ['words'],
  // sums
  indicator_figures: ['indicator', 'period', 'atoms', 'withheld'],
  indicator_drafts: ['indicator', 'period', 'atoms'],
  indicator_corrections: ['atoms'],
  report_notes: ['period'],
  mail_pace: ['domain'],
  mail_reports: ['status'],
  replaced_answers: ['item_id'],
  plan_actions: ['item_id', 'carried_from', 'assessment_id'],
  plan_files: ['content_type', 'evidence_id'],
  practice_comments: ['item_id'],
  register_heads: ['root', 'signature', 'note', 'acts_note'],
  register_keys: ['name', 'public_key', 'sealed_key'],
  register_log: ['event_id', 'code', 'leaf', 'leaf_hash'],
  register_nodes: ['hash'],
  // of nobody in particular: what a random link opens, of which only a hash is kept
  open_progress: [
    'link_hash',
    'lessons_read',
    'place_lesson',
    'draft_attempt',
    'draft_answers',
    'graded_attempt',
    'graded_answers',
  ],
  reminder_repairs: ['examples'],
  reminder_schedules: ['kind', 'days', 'since'],
  reminder_texts: ['kind', 'subject', 'intro', 'closing'],
  reminders: ['subject_type', 'subject_id', 'kind'],
  quiz_drafts: ['attempt_id'],
  retention_runs: ['rule'],
  second_reading_items: ['item_id', 'item_text'],
  site_addresses: ['address'],
  // answers of nobody in particular: random ids, no time, no way to a code
  survey_alerts: ['told'],
  survey_codes: ['unused', 'used'],
  survey_responses: ['answers'],
  survey_results: ['results'],
  surveys: ['languages'],
  // a hire without a person: a keyed hash of a code, and what its bearer said
  // groups; of who answers, a keyed hash of a code of their own; texts without numbers of people, which lead to no answer
  survey_groups: ['code', 'title', 'closed_phases', 'closed_days'],
  shared_log_entries: ['municipality'],
  survey_group_answers: ['person', 'answers'],
  survey_group_texts: ['text'],
  work_follow_ups: ['code_hash'],
  work_follow_up_answers: ['answers'],
  work_follow_up_alerts: ['told'],
  // where and what for a company is visited; hashes and places of files
  visits: ['place', 'agenda'],
  visit_entries: ['item_id'],
  visit_minutes: ['content_sha256', 'storage_key', 'sha256'],
  visit_signatures: ['content_sha256'],
  // of companies, in their own words or in FM4's
  course_groups: ['name'],
  dc3_plan_courses: ['area'],
  dc3_plans: ['activity', 'address', 'agent_registration', 'employer_registration'],
  assessments: ['profile', 'open_items'],
  assessment_submissions: ['instrument_version', 'sha256', 'figures'],
  companies: [
    'rfc',
    'legal_name',
    'trade_name',
    'sector_code',
    'municipality_code',
    'suspension_reason',
    'search_text',
    'registration_key',
  ],
  directory_entries: [
    'code',
    'name',
    'sort_name',
    'search_text',
    'level',
    'level_name',
    'sector_code',
    'municipality_code',
  ],
  distinction_events: ['public_reason', 'former_names'],
  distinctions: [
    'audit_id',
    'code',
    'level_name',
    'instrument_version',
    'conditions',
    'trade_name',
    'legal_name',
    'place',
    'document_key',
  ],
  webhook_deliveries: ['type', 'about', 'body', 'response_body', 'last_error'],
  webhooks: ['url', 'topics', 'secret', 'previous_secret'],
};

/** Types that can hold a name, an address, or the id of a person. */
const types = ['text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea', 'uuid', 'tsvector', 'inet', 'xml'];

interface FoundColumn {
  readonly table: string;
  readonly column: string;
}

let app: TestApp;
let found: FoundColumn[];
let declared: Set<string>;

beforeAll(async () => {
  app = await startApp();
  declared = new Set(
    app.nest
      .get(PersonData)
      .definitions()
      .flatMap(({ held }) => held.columns),
  );
  // without keys, references to what is no person, and lists of allowed words
  found = await app.db.as(system('test'), (tx) =>
    tx.query(
      `select c.table_name as table, c.column_name as column
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       cross join lateral (select format('%I.%I', c.table_schema, c.table_name)::regclass as id) r
       where c.table_schema in ('public', 'auth') and t.table_type = 'BASE TABLE' and c.table_name <> 'migrations'
         and (c.data_type = any ($1) or c.data_type = 'USER-DEFINED') and c.column_name not in ('id', 'company_id')
         and not exists (
           select 1 from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
           where k.conrelid = r.id and a.attname = c.column_name
             and ((k.contype = 'f' and k.confrelid <> 'auth.users'::regclass)
               or (k.contype = 'c' and cardinality(k.conkey) = 1 and pg_get_constraintdef(k.oid) ~ '= ANY \\(\\(?ARRAY')))
       order by 1, 2`,
      [types],
    ),
  );
});
afterAll(() => app.close());

const isOfNobody = ({ table, column }: FoundColumn) => ofNobody[table]?.includes(column) ?? false;
const nameOf = ({ table, column }: FoundColumn) => `${table}.${column}`;

test('every column that can hold something of a person belongs to a holder, or is known to hold nothing', () => {
  expect(found.length).toBeGreaterThan(150);
  expect(found.filter((one) => !isOfNobody(one) && !declared.has(nameOf(one))).map(nameOf)).toEqual([]);
});

test('no column is both', () => {
  expect(found.filter((one) => isOfNobody(one) && declared.has(nameOf(one))).map(nameOf)).toEqual([]);
});

test('every column that a holder or the list names is there', async () => {
  const all: FoundColumn[] = await app.db.as(system('test'), (tx) =>
    tx.query(
      `select table_name as table, column_name as column from information_schema.columns
       where table_schema in ('public', 'auth')`,
    ),
  );
  const names = new Set(all.map(nameOf));
  const listed = Object.entries(ofNobody).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
  expect([...declared, ...listed].filter((name) => !names.has(name))).toEqual([]);
});
