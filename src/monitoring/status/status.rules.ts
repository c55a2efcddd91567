import { DAY, HOUR, MINUTE } from '#libs/clock';

/** `good`: nothing to do; `look`: somebody should look at it; `bad`: it does not work. */
export type Mark = 'good' | 'look' | 'bad';

/** What a page can say of one part of the product: the key of a text, with what it tells. */
export interface StatusLine {
  readonly part: StatusPart;
  readonly mark: Mark;
  readonly says: string;
  readonly facts: Readonly<Record<string, string | number | Date>>;
}

export type StatusPart =
  | 'database'
  | 'replica'
  | 'statements'
  | 'queue'
  | 'jobs'
  | 'mail'
  | 'documents'
  | 'signing'
  | 'storage'
  | 'backup'
  | 'processes'
  | 'version';

/** A job, and when it was last done or failed; null: not yet. */
export interface JobFact {
  readonly name: string;
  /** When it runs by the clock, or null: when there is work. */
  readonly cron: string | null;
  readonly doneAt: Date | null;
  readonly failedAt: Date | null;
}

/** A job with how it stands. */
export interface JobStatus extends JobFact {
  readonly is: 'done' | 'failed' | 'late' | 'new';
}

/** What is known of the product at one moment; null where it could not be found out. */
export interface StatusFacts {
  readonly now: Date;
  readonly database: { readonly millis: number; readonly bytes: number };
  /** By how many seconds the replica may be behind, null while it is away, and from when on it is not read; null: there is none. */
  readonly replica: { readonly behind: number | null; readonly most: number } | null;
  /** How often statements took long in the last days, and how long the worst of them took. */
  readonly statements: { readonly times: number; readonly worstMillis: number };
  readonly jobs: readonly JobFact[];
  /** Jobs by state, and the name of the longest queue. */
  readonly queue: {
    readonly waiting: number;
    readonly failed: number;
    readonly longest: string;
    /** How long the oldest job has waited. */
    readonly oldestSeconds: number;
  } | null;
  readonly mail: { readonly is: 'stopped' | 'late' | 'failing' | 'working' | 'idle'; readonly n: number };
  readonly documents: { readonly count: number; readonly since: Date | null };
  readonly signing: { readonly notAfter: Date; readonly selfSigned: boolean; readonly name: string } | null;
  /** Free bytes; null where nobody can know; or what is the matter. */
  readonly storage: { readonly free: number | null } | { readonly trouble: string };
  readonly backup: { readonly at: Date; readonly encrypted: boolean } | null;
  readonly processes: readonly { readonly role: 'all' | 'web' | 'worker'; readonly version: string }[];
  readonly version: string;
}

/** A process says every minute that it runs; one that has not for so long is gone. */
export const BEAT = MINUTE;
export const GONE_AFTER = 3 * MINUTE;
/** A process that is gone is forgotten after so long. */
export const FORGOTTEN_AFTER = DAY;

/** Statements of a busy database answer faster than that. */
const SLOW_ANSWER_MILLIS = 500;
/** For so long slow statements are remembered. */
export const SLOW_STATEMENTS_KEPT = 7 * DAY;
/** So many slow statements in that time come from more than one bad hour. */
const MANY_SLOW = 100;
const MANY_JOBS = 1_000;
const OLD_JOB_MINUTES = 15;
const DOCUMENT_LATE = HOUR;
const CERTIFICATE_ENDS_SOON_DAYS = 30;
const LITTLE_ROOM = 1_000_000_000;
const BACKUP_OLD = 2 * DAY;

/** What the facts come to, in the order in which somebody should read it. */
export function statusOf(facts: StatusFacts): StatusLine[] {
  return [
    databaseLine(facts),
    ...replicaLine(facts),
    statementsLine(facts),
    processesLine(facts),
    queueLine(facts),
    jobsLine(facts),
    mailLine(facts),
    documentsLine(facts),
    signingLine(facts),
    storageLine(facts),
    backupLine(facts),
    versionLine(facts),
  ];
}

/** The gravest mark of them all. */
export const worst = (lines: readonly StatusLine[]): Mark =>
  (['bad', 'look'] as const).find((mark) => lines.some((line) => line.mark === mark)) ?? 'good';

const line = (part: StatusPart, mark: Mark, says: string, facts: StatusLine['facts'] = {}): StatusLine => ({
  part,
  mark,
  says,
  facts,
});

function databaseLine({ database: { millis, bytes } }: StatusFacts): StatusLine {
  const isSlow = millis > SLOW_ANSWER_MILLIS;
  return line('database', isSlow ? 'look' : 'good', isSlow ? 'slow' : 'answers', { millis: Math.round(millis), bytes });
}

/** Where there is none, nothing is said of it. */
function replicaLine({ replica }: StatusFacts): StatusLine[] {
  if (replica === null) return [];
  const { behind, most } = replica;
  if (behind === null) return [line('replica', 'look', 'away')];
  const seconds = Math.round(behind * 10) / 10;
  return [line('replica', behind > most ? 'look' : 'good', behind > most ? 'behind' : 'follows', { seconds })];
}

function statementsLine({ statements: { times, worstMillis } }: StatusFacts): StatusLine {
  if (times === 0) return line('statements', 'good', 'none');
  const isMany = times >= MANY_SLOW;
  const seconds = Math.round(worstMillis / 100) / 10;
  return line('statements', isMany ? 'look' : 'good', isMany ? 'many' : 'some', { times, seconds });
}

/** How a job stands: a job by the clock that is long overdue is late, another one only when its last attempt failed. */
export function statusOfJob(job: JobFact, now: Date): JobStatus {
  const { cron, doneAt, failedAt } = job;
  if (failedAt && (!doneAt || failedAt > doneAt)) return { ...job, is: 'failed' };
  if (!doneAt) return { ...job, is: 'new' };
  const isLate = cron !== null && now.getTime() - doneAt.getTime() > 2 * periodOf(cron) + HOUR;
  return { ...job, is: isLate ? 'late' : 'done' };
}

/** About how long lies between two times of a cron pattern. */
function periodOf(cron: string): number {
  const [, hour, day, month, weekday] = cron.split(' ');
  if (month !== '*') return 366 * DAY;
  if (day !== '*') return 31 * DAY;
  if (weekday !== '*') return 7 * DAY;
  return hour === '*' ? HOUR : DAY;
}

function jobsLine({ jobs, now }: StatusFacts): StatusLine {
  const known = jobs.map((job) => statusOfJob(job, now).is);
  const count = (is: JobStatus['is']) => known.filter((one) => one === is).length;
  const [failed, late, done] = [count('failed'), count('late'), count('done')];
  if (failed + late > 0) return line('jobs', late > 0 ? 'bad' : 'look', late > 0 ? 'late' : 'failed', { failed, late });
  return line('jobs', 'good', done > 0 ? 'done' : 'new', { done });
}

function queueLine({ queue }: StatusFacts): StatusLine {
  if (queue === null) return line('queue', 'bad', 'away');
  const { waiting, failed, longest, oldestSeconds } = queue;
  const minutes = Math.floor(oldestSeconds / 60);
  if (minutes >= OLD_JOB_MINUTES) return line('queue', 'look', 'old', { waiting, minutes });
  if (failed > 0) return line('queue', 'look', 'failed', { failed, waiting });
  if (waiting > MANY_JOBS) return line('queue', 'look', 'long', { waiting, longest });
  return line('queue', 'good', waiting > 0 ? 'works' : 'empty', { waiting });
}

function mailLine({ mail: { is, n } }: StatusFacts): StatusLine {
  const marks = { stopped: 'look', late: 'bad', failing: 'look', working: 'good', idle: 'good' } as const;
  return line('mail', marks[is], is, { n });
}

function documentsLine({ documents: { count, since }, now }: StatusFacts): StatusLine {
  if (count === 0 || since === null) return line('documents', 'good', 'none');
  const isLate = now.getTime() - since.getTime() > DOCUMENT_LATE;
  return line('documents', isLate ? 'bad' : 'good', isLate ? 'late' : 'some', { count, since });
}

function signingLine({ signing, now }: StatusFacts): StatusLine {
  if (signing === null) return line('signing', 'bad', 'none');
  const { notAfter, selfSigned, name } = signing;
  const days = Math.floor((notAfter.getTime() - now.getTime()) / DAY);
  const facts = { days, until: notAfter, name };
  if (days < 0) return line('signing', 'bad', 'over', facts);
  if (days < CERTIFICATE_ENDS_SOON_DAYS) return line('signing', 'look', 'soon', facts);
  return selfSigned ? line('signing', 'look', 'self-signed', facts) : line('signing', 'good', 'valid', facts);
}

function storageLine({ storage }: StatusFacts): StatusLine {
  if ('trouble' in storage) return line('storage', 'bad', 'trouble');
  const { free } = storage;
  if (free === null) return line('storage', 'good', 'writes');
  return line('storage', free < LITTLE_ROOM ? 'look' : 'good', free < LITTLE_ROOM ? 'low' : 'free', { bytes: free });
}

function backupLine({ backup, now }: StatusFacts): StatusLine {
  if (backup === null) return line('backup', 'look', 'none');
  const { at, encrypted } = backup;
  if (now.getTime() - at.getTime() > BACKUP_OLD) return line('backup', 'look', 'old', { at });
  return encrypted ? line('backup', 'good', 'made', { at }) : line('backup', 'look', 'open', { at });
}

function processesLine({ processes }: StatusFacts): StatusLine {
  const working = processes.filter(({ role }) => role !== 'web').length;
  const serving = processes.filter(({ role }) => role !== 'worker').length;
  return line('processes', working > 0 ? 'good' : 'bad', working > 0 ? 'run' : 'no-worker', { working, serving });
}

function versionLine({ version, processes }: StatusFacts): StatusLine {
  const others = [...new Set(processes.map((one) => one.version))].filter((other) => other !== version);
  return others.length === 0
    ? line('version', 'good', 'one', { version })
    : line('version', 'look', 'several', { version, others: others.join(', ') });
}
