import { Section } from '../../components/section.js';
import { linkTo } from '../../components/text-link.js';
import { type EventKind, FormerNames, type NamesBefore } from '../../distinctions/history/events.js';
import type { Level } from '../../components/emblem.js';
import { levelNameOf } from '../../distinctions/level-name.js';
import { usePage } from '../../page.js';

/** One thing that happened to a distinction. */
export interface HistoryEvent {
  kind: EventKind;
  /** `YYYY-MM-DD` */
  day: string;
  level: Level;
  levelName: string;
  reason: string | null;
  /** Former names, where names changed. */
  before: NamesBefore | null;
  mark: 'now' | 'end' | null;
}

interface HistoryProps {
  code: string;
  history: readonly HistoryEvent[];
}

/** What happened to a distinction, and where that is proved. */
export function History({ code, history }: HistoryProps) {
  const page = usePage();
  const { t, rich, date } = page;
  const looks = { now: 'ahora', end: 'cierre' } as const;
  return (
    <Section id="thist" heading="mb-5" title={t('verification.history')}>
      <ol class="historia">
        {history.map((event) => (
          <li key={`${event.day}${event.kind}${event.levelName}`} class={event.mark ? looks[event.mark] : undefined}>
            <time datetime={event.day}>{date.long(event.day)}</time>
            <strong>{t(`distinctions.event.${event.kind}`, { level: levelNameOf(event, page) })}</strong>
            {event.before && <FormerNames names={event.before} />}
            {event.reason && <span class="block whitespace-pre-line">{event.reason}</span>}
            {event.mark === 'now' && <span class="block">{t('verification.history.now')}</span>}
          </li>
        ))}
      </ol>
      <p class="text-sm text-tenue mt-6">
        {rich('verification.history.note', {
          a: linkTo(`/registro-publico/prueba/${code}`),
        })}
      </p>
    </Section>
  );
}
