import { Say, type Words } from '../../components/say.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';

/** What the public has reported about a company, as far as the reader may know. */
export interface ConcernsProps {
  counts: readonly { what: Words; state: Words; n: number }[];
  /** The newest ones, each with its page. */
  newest: readonly { what: Words; state: Words; at: Date; href: string }[];
}

/** The public's reports about a company, beside a decision about its distinction. */
export function Concerns({ counts, newest }: ConcernsProps) {
  const { t, date } = usePage();
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  return (
    <Section id="reportes" class="mt-12" title={t('distinctions-fm4.concerns')}>
      {total === 0 && <p class="mt-2 text-tenue">{t('distinctions-fm4.concerns-none')}</p>}
      {total > 0 && (
        <ul class="list-none p-0 mt-4 grid gap-2">
          {counts.map(({ what, state, n }) => (
            <li key={`${what.key}${state.key}`}>
              <strong>{n}</strong> · <Say words={what} />. <Say words={state} />
            </li>
          ))}
        </ul>
      )}
      {newest.length > 0 && (
        <ul class="list-none p-0 mt-4 grid gap-2 text-sm">
          {newest.map(({ what, state, at, href }) => (
            <li key={href}>
              <a class="enlace" href={href}>
                {t('distinctions-fm4.concern-line', { at: date.at(at) })}
              </a>{' '}
              <Say words={what} />. <Say words={state} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
