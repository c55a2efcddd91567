import { Alert, type AlertKind } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { DataTable } from '../../components/data-table.js';
import { Fold } from '../../components/fold.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

type Mark = 'good' | 'look' | 'bad';

interface Line {
  part:
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
  mark: Mark;
  says: string;
  facts: Readonly<Record<string, string | number | Date>>;
}

interface Job {
  name: string;
  doneAt: Date | null;
  failedAt: Date | null;
  is: 'done' | 'failed' | 'late' | 'new';
}

interface Statement {
  statement: string;
  text: string;
  times: string;
  worstMillis: number;
  seenAt: Date;
}

interface StatusProps {
  lines: readonly Line[];
  worst: Mark;
  jobs: readonly Job[];
  statements: readonly Statement[];
}

const alerts: Record<Mark, AlertKind> = { good: 'success', look: 'warning', bad: 'error' };
const badges: Record<Mark, BadgeKind> = { good: 'done', look: 'waiting', bad: 'missing' };
const more: Partial<Record<Line['part'], string>> = {
  mail: '/fm4/correo',
  storage: '/fm4/almacen',
  documents: '/fm4/distintivos',
};

/** How the product is, part by part: what is the matter, and what to do. */
export function StatusPage({ lines, worst, jobs, statements }: StatusProps) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('status.title')}>
      <div class="max-w-4xl">
        <h1>{t('status.title')}</h1>
        <p class="mt-2 mb-6 text-tenue">{t('status.lead')}</p>
        <Alert kind={alerts[worst]}>{t(`status.worst.${worst}`)}</Alert>
        <dl class="mt-6">
          {lines.map((line) => (
            <Part key={line.part} line={line} />
          ))}
        </dl>
        <div class="mt-8 grid gap-4">
          <Jobs jobs={jobs} />
          {statements.length > 0 && <Statements statements={statements} />}
        </div>
      </div>
    </Fm4Layout>
  );
}

const jobBadges: Record<Job['is'], BadgeKind> = { done: 'done', failed: 'waiting', late: 'missing', new: 'waiting' };

/** Every job with when it was last done: what a person asks first when something did not arrive. */
function Jobs({ jobs }: Pick<StatusProps, 'jobs'>) {
  const { t, date } = usePage();
  const at = (day: Date | null) => (day ? date.at(day) : t('status.job-list.never'));
  return (
    <Fold id="trabajos" title={t('status.job-list.title')}>
      <p class="mb-4">{t('status.job-list.help')}</p>
      <DataTable
        caption={t('status.job-list.title')}
        rows={jobs}
        rowKey={({ name }) => name}
        columns={[
          {
            heading: t('status.job-list.job'),
            cell: ({ name }) => t(`status.job.${name}` as 'status.job.reminders.send'),
          },
          {
            heading: t('status.job-list.state'),
            cell: ({ is }) => <Badge kind={jobBadges[is]}>{t(`status.job-list.is.${is}`)}</Badge>,
          },
          { heading: t('status.job-list.done'), cell: ({ doneAt }) => at(doneAt) },
          { heading: t('status.job-list.failed'), cell: ({ failedAt }) => at(failedAt) },
        ]}
      />
    </Fold>
  );
}

/** The statements that took longest, by the names under which the log and `/metrics` tell of them. */
function Statements({ statements }: Pick<StatusProps, 'statements'>) {
  const { t, date, number } = usePage();
  return (
    <Fold id="consultas" title={t('status.slow.title')}>
      <p class="mb-4">{t('status.slow.help')}</p>
      <DataTable
        caption={t('status.slow.title')}
        rows={statements}
        rowKey={({ statement }) => statement}
        columns={[
          {
            heading: t('status.slow.statement'),
            cell: ({ statement, text }) => (
              <>
                {statement}
                <code class="mt-1 block text-sm font-normal break-words text-tenue">{text}</code>
              </>
            ),
          },
          { heading: t('status.slow.times'), cell: ({ times }) => number.plain(Number(times)), numeric: true },
          {
            heading: t('status.slow.worst'),
            cell: ({ worstMillis }) => `${number.plain(worstMillis / 1000)} s`,
            numeric: true,
          },
          { heading: t('status.slow.seen'), cell: ({ seenAt }) => date.at(seenAt) },
        ]}
      />
    </Fold>
  );
}

function Part({ line: { part, mark, says, facts } }: { line: Line }) {
  const { t, date, number } = usePage();
  const told = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (value instanceof Date) return [name, date.at(value)];
      return [name, name === 'bytes' ? number.bytes(Number(value)) : value];
    }),
  );
  const href = more[part];
  return (
    <div class="grid gap-x-6 gap-y-1 border-b border-linea py-4 sm:grid-cols-[14rem_1fr]">
      <dt class="flex flex-wrap items-center gap-3">
        <strong>{t(`status.part.${part}`)}</strong>
      </dt>
      <dd class="m-0">
        <Badge kind={badges[mark]}>{t(`status.mark.${mark}`)}</Badge>
        <p class="mt-2 break-words">{t(`status.${part}.${says}` as 'status.queue.away', told)}</p>
        {href && (
          <p class="mt-1">
            <TextLink href={href}>{t(`status.more.${part}` as 'status.more.mail')}</TextLink>
          </p>
        )}
      </dd>
    </div>
  );
}
