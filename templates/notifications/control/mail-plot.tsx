import { DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';

/** Mails of a day. */
export interface PlottedDay {
  readonly day: string;
  readonly sent: number;
  readonly failed: number;
}

const height = 96;
const step = 20;
const bar = 14;

/** Mails sent and failed on each day, as bars, and as a table. */
export function MailPlot({ days }: { days: readonly PlottedDay[] }) {
  const { t, date } = usePage();
  const most = Math.max(1, ...days.map(({ sent, failed }) => sent + failed));
  const tallest = days.reduce((one, other) => (other.sent > one.sent ? other : one));
  const total = (part: 'sent' | 'failed') => days.reduce((sum, day) => sum + day[part], 0);
  const scaled = (n: number) => (n === 0 ? 0 : Math.max(2, (n / most) * height));
  const alt = t('reminders.plot-alt', {
    sent: total('sent'),
    failed: total('failed'),
    day: date.long(tallest.day),
    most: tallest.sent,
  });
  return (
    <figure class="m-0">
      <figcaption class="font-semibold mb-3">{t('reminders.plot')}</figcaption>
      <svg
        class="w-full max-w-3xl h-auto"
        viewBox={`0 0 ${days.length * step} ${height + 26}`}
        role="img"
        aria-label={alt}
      >
        <path d={`M0 ${height + 0.5}H${days.length * step}`} stroke="var(--pa-linea)" />
        {days.map(({ day, sent, failed }, at) => {
          const x = at * step + (step - bar) / 2;
          const up = scaled(sent);
          const down = scaled(failed);
          return (
            <g key={day}>
              {sent > 0 && <rect x={x} y={height - up} width={bar} height={up} rx="2" fill="var(--color-primary)" />}
              {failed > 0 && (
                <rect x={x} y={height - up - down} width={bar} height={down} rx="2" fill="var(--color-secondary)" />
              )}
            </g>
          );
        })}
        <text x="0" y={height + 20} font-size="13" fill="var(--pa-tenue)">
          {date.short(days[0]!.day)}
        </text>
        <text x={days.length * step} y={height + 20} font-size="13" text-anchor="end" fill="var(--pa-tenue)">
          {date.short(days.at(-1)!.day)}
        </text>
      </svg>
      <p class="mt-2 mb-0 text-sm flex flex-wrap gap-x-5">
        <Key colour="var(--color-primary)" label={t('reminders.plot-sent')} />
        <Key colour="var(--color-secondary)" label={t('reminders.plot-failed')} />
      </p>
      <details class="mt-3">
        <summary class="enlace cursor-pointer">{t('reminders.plot-table')}</summary>
        <DataTable
          caption={t('reminders.plot')}
          rows={[...days].reverse()}
          rowKey={({ day }) => day}
          columns={[
            { heading: t('reminders.plot-day'), cell: ({ day }) => date.long(day) },
            { heading: t('reminders.plot-sent'), numeric: true, cell: ({ sent }) => sent },
            { heading: t('reminders.plot-failed'), numeric: true, cell: ({ failed }) => failed },
          ]}
        />
      </details>
    </figure>
  );
}

function Key({ colour, label }: { colour: string; label: string }) {
  return (
    <span class="inline-flex items-center gap-2">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <rect width="12" height="12" rx="2" fill={colour} />
      </svg>
      {label}
    </span>
  );
}
