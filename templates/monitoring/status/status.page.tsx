import { Alert, type AlertKind } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

type Mark = 'good' | 'look' | 'bad';

interface Line {
  part: 'database' | 'queue' | 'mail' | 'documents' | 'signing' | 'storage' | 'backup' | 'processes' | 'version';
  mark: Mark;
  says: string;
  facts: Readonly<Record<string, string | number | Date>>;
}

const alerts: Record<Mark, AlertKind> = { good: 'success', look: 'warning', bad: 'error' };
const badges: Record<Mark, BadgeKind> = { good: 'done', look: 'waiting', bad: 'missing' };
const more: Partial<Record<Line['part'], string>> = {
  mail: '/fm4/correo',
  storage: '/fm4/almacen',
  documents: '/fm4/distintivos',
};

/** How the product is, part by part: what is the matter, and what to do. */
export function StatusPage({ lines, worst }: { lines: readonly Line[]; worst: Mark }) {
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
      </div>
    </Fm4Layout>
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
