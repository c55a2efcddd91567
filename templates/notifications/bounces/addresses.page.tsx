import { Badge } from '../../components/badge.js';
import { ActionButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';

interface StoppedRow {
  readonly email: string;
  readonly name: string;
  readonly stoppedAt: Date;
  readonly because: 'hard-bounce' | 'complaint' | 'staff';
  readonly diagnostic: string;
  readonly reviewed: boolean;
}

interface UnreliableRow {
  readonly email: string;
  readonly name: string;
  readonly times: number;
  readonly lastAt: Date;
  readonly diagnostic: string;
}

interface MailAddressesProps {
  readonly allStopped: StoppedMail | null;
  readonly stopped: readonly StoppedRow[];
  readonly unreliable: readonly UnreliableRow[];
  readonly counts: Readonly<Record<'hard' | 'soft' | 'complaint' | 'none', number>>;
  /** Whether a mailbox is read. */
  readonly mailbox: boolean;
  /** Where reports can be posted; null without a secret. */
  readonly webhook: string | null;
}

/** Stopped and unreliable addresses, and where reports come from. */
export function MailAddressesPage(props: MailAddressesProps) {
  const { t } = usePage();
  return (
    <MailFrame title={t('addresses.title')} stopped={props.allStopped}>
      <h1>{t('addresses.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('addresses.lead')}</p>
      <h2 class="mt-8 mb-4">{t('addresses.stopped')}</h2>
      {props.stopped.length === 0 ? <p>{t('addresses.none-stopped')}</p> : <Stopped rows={props.stopped} />}
      <h2 class="mt-10 mb-2">{t('addresses.unreliable')}</h2>
      <p class="mb-4 text-tenue max-w-lectura">{t('addresses.unreliable-lead')}</p>
      {props.unreliable.length === 0 ? <p>{t('addresses.none-unreliable')}</p> : <Unreliable rows={props.unreliable} />}
      <Counts counts={props.counts} />
      <Sources {...props} />
    </MailFrame>
  );
}

const Who = ({ email, name }: { email: string; name: string }) => (
  <>
    <strong class="break-words">{email}</strong>
    {name && <span class="block text-tenue">{name}</span>}
  </>
);

function Stopped({ rows }: { rows: readonly StoppedRow[] }) {
  const { t, date } = usePage();
  return (
    <DataTable
      caption={t('addresses.stopped')}
      rows={rows}
      rowKey={(row) => row.email}
      columns={[
        { heading: t('addresses.address'), cell: (row) => <Who {...row} /> },
        { heading: t('addresses.since'), cell: (row) => date.at(row.stoppedAt) },
        {
          heading: t('addresses.why'),
          cell: (row) => (
            <>
              {t(`addresses.because.${row.because}`)}
              {row.diagnostic && <span class="block mt-1 text-sm text-tenue break-words">{row.diagnostic}</span>}
            </>
          ),
        },
        { heading: t('addresses.what'), cell: (row) => <Ways {...row} /> },
      ]}
    />
  );
}

function Ways({ email, reviewed }: StoppedRow) {
  const { t } = usePage();
  return (
    <div class="flex flex-wrap items-center gap-2">
      {reviewed && <Badge kind="done">{t('addresses.reviewed')}</Badge>}
      <ActionButton kind="outline" small action="/fm4/correo/direcciones/reanudar" fields={{ email }}>
        {t('addresses.resume')} <span class="sr-only">{email}</span>
      </ActionButton>
      {!reviewed && (
        <ActionButton kind="ghost" small action="/fm4/correo/direcciones/dejar" fields={{ email }}>
          {t('addresses.leave')} <span class="sr-only">{email}</span>
        </ActionButton>
      )}
    </div>
  );
}

function Unreliable({ rows }: { rows: readonly UnreliableRow[] }) {
  const { t, date } = usePage();
  return (
    <DataTable
      caption={t('addresses.unreliable')}
      rows={rows}
      rowKey={(row) => row.email}
      columns={[
        { heading: t('addresses.address'), cell: (row) => <Who {...row} /> },
        { heading: t('addresses.times'), cell: (row) => row.times },
        { heading: t('addresses.last'), cell: (row) => date.at(row.lastAt) },
        { heading: t('addresses.why'), cell: (row) => row.diagnostic },
      ]}
    />
  );
}

function Counts({ counts }: Pick<MailAddressesProps, 'counts'>) {
  const { t } = usePage();
  return (
    <>
      <h2 class="mt-10 mb-4">{t('addresses.counts')}</h2>
      <dl class="grid gap-x-6 gap-y-2 grid-cols-[max-content_1fr]">
        {(['hard', 'soft', 'complaint', 'none'] as const).map((type) => (
          <>
            <dt class="text-tenue">{t(`addresses.count.${type}`)}</dt>
            <dd class="m-0">{counts[type]}</dd>
          </>
        ))}
      </dl>
    </>
  );
}

function Sources({ mailbox, webhook }: Pick<MailAddressesProps, 'mailbox' | 'webhook'>) {
  const { t } = usePage();
  return (
    <>
      <h2 class="mt-10 mb-4">{t('addresses.sources')}</h2>
      <ul class="list-disc pl-6 max-w-lectura grid gap-1">
        {mailbox && <li>{t('addresses.source.mailbox')}</li>}
        {webhook && <li class="break-words">{t('addresses.source.webhook', { url: webhook })}</li>}
        {!mailbox && !webhook && <li>{t('addresses.source.none')}</li>}
      </ul>
    </>
  );
}
