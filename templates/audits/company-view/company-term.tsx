import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** By when a case will be decided. */
export interface TermShape {
  /** Calendar day; while a pause goes on, as if it ended today. */
  decideBy: string;
  /** Working days that FM4 promised. */
  days: number;
  /** The earliest first. */
  pauses: readonly {
    id: string;
    kind: 'clarification' | 'agreed';
    /** In FM4's words; empty for a clarification. */
    reason: string;
    from: Date;
    /** Null: it goes on. */
    to: Date | null;
    /** Working days that it took so far. */
    days: number;
  }[];
}

/** By when FM4 decides, and each interval in which its days do not run. */
export function CompanyTerm({ decideBy, days, pauses }: TermShape) {
  const { t, rich, date } = usePage();
  const isPaused = pauses.some(({ to }) => to === null);
  return (
    <Section id="plazo" class="mt-10 max-w-lectura" title={t('audits.term.title')}>
      <p class="mt-2">
        {rich(isPaused ? 'audits.term.paused' : 'audits.term.by', {
          b: (text) => <strong>{text}</strong>,
          day: date.day(decideBy),
          n: days,
        })}
      </p>
      {pauses.length > 0 && (
        <>
          <p class="mb-1">{t('audits.term.pauses')}</p>
          <ul class="list-disc pl-5 grid gap-2">
            {pauses.map((pause) => (
              <li key={pause.id}>
                {pause.to === null
                  ? t('audits.term.since', { from: date.long(pause.from), n: pause.days })
                  : t('audits.term.interval', { from: date.long(pause.from), to: date.long(pause.to), n: pause.days })}
                <span class="block text-tenue whitespace-pre-line">
                  {pause.kind === 'clarification' ? t('audits.term.clarification') : pause.reason}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
