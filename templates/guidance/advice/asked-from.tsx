import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type SituationGroup, type Verdict, verdictKey } from '../situations/guide.page.js';
import type { FlowVerdict } from '../wizard/verdicts.js';

/** What the guidance said where something was asked, as it stood that day. */
export interface AskedFrom {
  /** Of the situation. */
  slug: string;
  short: string;
  /** Absent in what was asked before it was kept. */
  group?: SituationGroup;
  verdict: Verdict;
  /** Which version of the situations was read. */
  edition: string;
  /** When that text was last reviewed, `YYYY-MM-DD`. */
  reviewedOn: string;
  /** The page. */
  address: string;
  /** Where the questions of the guidance led there: their edition, the outcome, and what was answered. */
  flow: {
    edition: string;
    verdict: FlowVerdict;
    because: string;
    way: readonly { question: string; answer: string }[];
  } | null;
  fromHire: boolean;
}

/** The context of a question: the situation, what was answered, the outcome, and the versions. */
export function AskedFromBox({ from }: { from: AskedFrom }) {
  const { t, date } = usePage();
  const { flow } = from;
  return (
    <section class="hoja px-5 py-4" aria-labelledby="contexto">
      <h2 class="text-base m-0" id="contexto">
        {t('advice.context')}
      </h2>
      <p class="mt-1 mb-0 text-lg">
        <TextLink href={from.address}>
          <span lang="es-MX">{from.short}</span>
        </TextLink>
      </p>
      <p class="mt-1 mb-0">
        <strong>
          {flow
            ? t(`guidance.wizard.verdict.${flow.verdict}`)
            : t(verdictKey(from.group ?? 'transversal', from.verdict))}
        </strong>
        {flow && (
          <>
            {' · '}
            <span lang="es-MX">{flow.because}</span>
          </>
        )}
      </p>
      {flow && (
        <ul class="list-disc pl-5 mt-2 mb-0 text-base" lang="es-MX">
          {flow.way.map(({ question, answer }) => (
            <li key={question}>
              {question}: {answer}
            </li>
          ))}
        </ul>
      )}
      <p class="mt-2 mb-0 text-sm text-tenue">
        {t('advice.context.version', { version: from.edition, day: date.long(from.reviewedOn) })}
        {flow && ` ${t('advice.context.flow', { edition: flow.edition })}`}
        {from.fromHire && ` ${t('advice.context.hire')}`}
      </p>
    </section>
  );
}
