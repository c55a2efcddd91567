import { usePage } from '../page.js';
import { type Claim, ClaimText } from './claim.js';

/** How a step is carried out. */
export interface ProcedureText {
  who: Claim;
  where: Claim;
  when: Claim;
  cost: Claim;
  /** When a bank, the SAT, the IMSS or another office refuses. */
  refused: Claim;
}

export const procedureParts = ['who', 'where', 'when', 'cost', 'refused'] as const;

/** Who, where, by when, at what cost, and what to do after a refusal; folded, and open on paper. */
export function Procedure({ text, name }: { text: ProcedureText; name: string }) {
  const { t, locale } = usePage();
  return (
    <details class="tramite">
      <summary class="enlace" lang={locale}>
        {t('guidance.procedure')}
        <span class="sr-only" lang="es-MX">
          : {name}
        </span>
      </summary>
      <dl>
        {procedureParts.map((part) => (
          <div key={part}>
            <dt lang={locale}>{t(`guidance.procedure.${part}`)}</dt>
            <dd>
              <ClaimText claim={text[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
