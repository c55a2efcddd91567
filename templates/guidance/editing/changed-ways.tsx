import { Badge } from '../../components/badge.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { flowBadges } from '../wizard/flow.page.js';
import type { FlowVerdict } from '../wizard/verdicts.js';

/** Where a way through the questions ends. */
export interface WayEnd {
  verdict: FlowVerdict;
  /** Of the situation. */
  name: string;
  because: string;
}

/** What a draft of the questions does to their ways. */
export interface FlowWays {
  ways: readonly { answers: readonly string[]; before: WayEnd | null; after: WayEnd | null }[];
  /** Ways that end as before and say it in other words. */
  reworded: number;
  kept: number;
}

const kinds = ['changed', 'new', 'gone'] as const;

const kindOf = ({ before, after }: FlowWays['ways'][number]): (typeof kinds)[number] =>
  before === null ? 'new' : after === null ? 'gone' : 'changed';

/** Ways that a draft of the questions opens, closes or leads elsewhere, each with where it ended and ends. */
export function ChangedWays({ ways, reworded, kept }: FlowWays) {
  const { t } = usePage();
  return (
    <Section id="caminos" ruled class="max-w-4xl" title={t('guidance-fm4.ways.title')}>
      <ul class="hoja p-5 m-0 list-none grid gap-1.5">
        {kinds.map((kind) => (
          <li key={kind}>{t(`guidance-fm4.ways.${kind}`, { n: ways.filter((one) => kindOf(one) === kind).length })}</li>
        ))}
        <li>{t('guidance-fm4.ways.reworded', { n: reworded })}</li>
        <li>{t('guidance-fm4.ways.kept', { n: kept })}</li>
      </ul>
      {ways.length > 0 && <p class="mt-3 text-tenue">{t('guidance-fm4.ways.edition')}</p>}
      {kinds.map((kind) => {
        const of = ways.filter((one) => kindOf(one) === kind);
        if (of.length === 0) return null;
        return (
          <details key={kind} class="mt-3" open={of.length <= 10}>
            <summary class="enlace cursor-pointer py-1">{t(`guidance-fm4.ways.${kind}`, { n: of.length })}</summary>
            <ul class="mt-2 grid gap-3 list-none p-0">
              {of.map(({ answers, before, after }) => (
                <li key={answers.join()} class="hoja p-4">
                  <p class="m-0">{answers.join(' → ')}</p>
                  {before && <End label={t('guidance-fm4.ways.before')} end={before} />}
                  {after && <End label={t('guidance-fm4.ways.after')} end={after} />}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </Section>
  );
}

function End({ label, end }: { label: string; end: WayEnd }) {
  const { t } = usePage();
  return (
    <p class="mt-2 mb-0">
      <span class="text-sm text-tenue">{label}</span>{' '}
      <Badge kind={flowBadges[end.verdict]}>{t(`guidance.wizard.verdict.${end.verdict}`)}</Badge> {end.name}
      <small class="block text-tenue">{end.because}</small>
    </p>
  );
}
