import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import type { OutcomeShape, OwnLine, PracticeClass } from './practice.shapes.js';

/** *Buena práctica* or *práctica prometedora*, as everybody reads it. */
export function ClassBadge({ found }: { found: PracticeClass }) {
  const { t } = usePage();
  const kind = found === 'good' ? 'done' : found === 'promising' ? 'current' : 'waiting';
  return (
    <Badge kind={kind} plain={found === 'promising'}>
      {t(`practices.class.${found}`)}
    </Badge>
  );
}

/** Where a practice stands, to its author. */
export function StandingBadge({ line }: { line: Pick<OwnLine, 'state' | 'class' | 'underReview'> }) {
  const { t } = usePage();
  if (line.state === 'published' && line.class) return <ClassBadge found={line.class} />;
  const kind = line.state === 'returned' ? 'missing' : line.underReview ? 'current' : 'waiting';
  return <Badge kind={kind}>{t(`practices.state.${line.state}`)}</Badge>;
}

/** What a review said of each criterion, with its reasons. */
export function Outcome({ outcome }: { outcome: OutcomeShape }) {
  const { t, locale } = usePage();
  return (
    <>
      {outcome.basis === 'founding' && <p class="mt-2 max-w-lectura">{t('practices.founding')}</p>}
      <dl class="ficha border-b border-linea">
        {outcome.criteria.map(({ criterion, met, reasons }) => (
          <div key={criterion}>
            <dt>{t(`practices.field.${criterion}`)}</dt>
            <dd>
              <Badge kind={met ? 'done' : 'missing'}>{t(met ? 'practices.met' : 'practices.unmet')}</Badge>
              {reasons.map((reason) => (
                <p key={reason} class="mt-1 whitespace-pre-line" lang={locale === 'es' ? undefined : 'es'}>
                  {reason}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
