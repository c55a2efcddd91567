import { usePage } from '../../page.js';
import type { VisitShape } from './visit-props.js';

/** Day and hours of a visit, in words. */
export function VisitTime({ visit }: { visit: Pick<VisitShape, 'startsAt' | 'endsAt'> }) {
  const { t, date } = usePage();
  return (
    <>
      {t('visit.time', {
        day: date.long(visit.startsAt),
        from: date.time(visit.startsAt),
        to: date.time(visit.endsAt),
      })}
    </>
  );
}

/** When, where, who, and what for. */
export function VisitDetails({ visit }: { visit: VisitShape }) {
  const { t } = usePage();
  return (
    <div class="hoja p-5 max-w-3xl">
      <dl class="grid gap-3 m-0 sm:grid-cols-[10rem_1fr]">
        <dt class="text-tenue">{t('visit.when')}</dt>
        <dd class="m-0 font-bold">
          <VisitTime visit={visit} />
        </dd>
        <dt class="text-tenue">{t('visit.place')}</dt>
        <dd class="m-0 whitespace-pre-line">
          {visit.place}
          {visit.sites > 1 && ` · ${t('visit.sites', { n: visit.sites })}`}
        </dd>
        <dt class="text-tenue">{t('visit.auditors')}</dt>
        <dd class="m-0">{visit.auditors.join(', ')}</dd>
        <dt class="text-tenue">{t('visit.agenda')}</dt>
        <dd class="m-0">
          <ol class="list-decimal pl-5 m-0">
            {visit.agenda.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ol>
        </dd>
      </dl>
      {visit.message && visit.state !== 'agreed' && (
        <blockquote class="mt-4 mb-0 whitespace-pre-line border-l-4 border-linea pl-4">{visit.message}</blockquote>
      )}
    </div>
  );
}

/** What a form says that came back, so that it stays in sight. */
export const cameBack = (form: { summary?: unknown; errors: object }): boolean =>
  form.summary !== undefined || Object.keys(form.errors).length > 0;
