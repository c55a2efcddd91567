import { Alert } from '../../components/alert.js';
import { ErrorSummary, type FormState, valueOf } from '../../components/form.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AuditBanner } from './review-banner.js';
import { ReviewEvidence } from './review-evidence.js';
import { CompanySays, ItemHead } from './review-item.js';
import { ReviewNavigation } from './review-navigation.js';
import type { RecordedReview, ReviewPageProps } from './review-props.js';
import { Scale } from './review-scale.js';
import { Ask, Asked } from './ask-company.js';
import { CommentField } from './comment-field.js';
import { ReviewSummary } from './review-summary.js';
import { VerificationFields } from './verification-fields.js';

/** One item of an audit: the list, the judgement, the evidence, side by side. */
export function ReviewPage(props: ReviewPageProps) {
  const { t } = usePage();
  const { banner, item } = props;
  return (
    <Fm4Layout
      dense
      title={t('audits.review.title', { company: banner.companyName, item: item.id })}
      scripts={['review-keys']}
      banner={<AuditBanner {...banner} />}
    >
      <div class="denso grid lg:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[16rem_minmax(0,1.15fr)_minmax(0,1fr)]">
        <ReviewNavigation dimensions={props.dimensions} />
        <main id="contenido" tabIndex={-1} class="p-4 lg:p-6 min-w-0">
          <ItemHead item={item} />
          <CompanySays item={item} />
          {props.stale && props.recorded && <OnRecord recorded={props.recorded} />}
          {props.recorded?.toConfirm && !props.stale && (
            <Alert kind="info" class="denso mt-4" title={t('audits.review.confirm-title')}>
              {t('audits.review.confirm', { name: props.recorded.by })}
            </Alert>
          )}
          <Asked threads={props.asking.threads} />
          {props.editable && !props.isPlanned && <PlanFirst auditId={banner.auditId} />}
          {props.editable && (props.isPlanned || wasRefused(props.form)) ? (
            <Judgement {...props} />
          ) : (
            <ReadOnlyReview recorded={props.recorded} item={item} />
          )}
          {(props.editable || wasRefused(props.asking.form)) && (
            <Ask auditId={banner.auditId} itemId={item.id} asking={props.asking} />
          )}
        </main>
        <ReviewEvidence item={item} files={props.files} file={props.file} />
      </div>
      <Keys {...props} />
    </Fm4Layout>
  );
}

/** A form that came back stays in sight with what was typed. */
const wasRefused = (form: FormState): boolean => form.summary !== undefined || Object.keys(form.errors).length > 0;

function PlanFirst({ auditId }: { auditId: string }) {
  const { t } = usePage();
  return (
    <Alert kind="warning" class="denso mt-4" title={t('audits.review.plan-first')}>
      <a href={`/fm4/auditorias/${auditId}/muestreo`}>{t('audits.review.plan-link')}</a>
    </Alert>
  );
}

function Judgement({ banner, item, form, recorded, stale }: ReviewPageProps) {
  const { t } = usePage();
  const labels = {
    value: t('audits.review.value'),
    reason: t('audits.review.reason'),
    method: t('audits.verification.method'),
    verifiedHow: t('audits.verification.source'),
    verifiedOn: t('audits.verification.day'),
    sampleSeen: t('audits.verification.seen'),
    sampleOf: t('audits.verification.of'),
    finding: t('audits.review.finding'),
  };
  const saved = `/fm4/auditorias/${banner.auditId}/practicas/${item.id}`;
  return (
    <div class="mt-4">
      <ErrorSummary form={form} labels={labels} />
      <form method="post" action={saved} novalidate data-guard={wasRefused(form) ? 'dirty' : 'clean'}>
        <input type="hidden" name="version" value={recorded?.version ?? 0} />
        <Scale item={item} form={form} />
        <CommentField form={form} name="reason" label={labels.reason} aside={t('audits.review.reason-when')} rows={4}>
          {t('audits.review.reason-hint')}
        </CommentField>
        <VerificationFields form={form} checks={item.checks} />
        <details class="mt-4" open={valueOf(form, 'finding') !== ''}>
          <summary class="cursor-pointer py-1 font-semibold">{t('audits.review.add-finding')}</summary>
          <CommentField form={form} name="finding" label={labels.finding} aside={t('word.optional')} rows={2}>
            {t('audits.review.finding-hint')}
          </CommentField>
        </details>
        <div class="flex flex-wrap gap-2 items-center mt-4">
          <button class="btn btn-secondary btn-sm" type="submit" data-key="g">
            {stale ? t('audits.review.save-mine') : t('audits.review.save')}
          </button>
          <a class="btn btn-outline btn-sm" href="#aclaracion" data-key="a">
            {t('audits.review.ask')}
          </a>
          <a
            class="btn btn-outline btn-sm"
            href={`/fm4/auditorias/${banner.auditId}/hallazgos?practica=${item.id}#nuevo`}
            data-key="h"
          >
            {t('audits.review.record-finding')}
          </a>
        </div>
      </form>
    </div>
  );
}

/** The other version, when two people saved the same item. */
function OnRecord({ recorded }: { recorded: RecordedReview }) {
  const { t, date } = usePage();
  return (
    <section class="hoja p-4 mt-4" aria-labelledby="guardado">
      <h3 id="guardado" class="text-base font-sans font-bold tracking-normal">
        {t('audits.review.on-record', { name: recorded.by, at: date.at(recorded.at) })}
      </h3>
      <ReviewSummary recorded={recorded} />
    </section>
  );
}

/** What was reviewed, for those who may only read. */
function ReadOnlyReview({ recorded }: Pick<ReviewPageProps, 'recorded' | 'item'>) {
  const { t, date } = usePage();
  return (
    <section class="hoja p-4 mt-4" aria-labelledby="valoracion">
      <h3 id="valoracion" class="text-base font-sans font-bold tracking-normal">
        {t('audits.review.judgement')}
      </h3>
      {recorded ? (
        <>
          <ReviewSummary recorded={recorded} />
          <p class="m-0 mt-3 text-tenue">{t('audits.review.by', { name: recorded.by, at: date.at(recorded.at) })}</p>
        </>
      ) : (
        <p class="m-0 mt-2">{t('audits.review.not-yet')}</p>
      )}
    </section>
  );
}

const shortcuts = [
  ['0–4', 'audits.keys.judge'],
  ['M', 'audits.keys.method'],
  ['E', 'audits.keys.evidence'],
  ['F', 'audits.keys.file'],
  ['V', 'audits.keys.open'],
  ['A', 'audits.keys.ask'],
  ['H', 'audits.keys.finding'],
  ['G', 'audits.keys.save'],
] as const;

/** Previous and next, the keys once the script runs, and when the item was saved. */
function Keys({ item, recorded, editable }: ReviewPageProps) {
  const { t, date, now } = usePage();
  const savedToday = recorded !== null && date.iso(recorded.at) === date.iso(now);
  const foot =
    'denso border-t border-linea px-4 lg:px-6 py-1 flex flex-wrap gap-x-5 gap-y-1 items-center text-tenue bg-base-100 no-imprimir lg:sticky lg:bottom-0';
  return (
    <footer class={foot}>
      <nav class="flex gap-5" aria-label={t('audits.review.walk')}>
        <PagerLink href={item.nextHref} shortcut="J" label={t('audits.review.next')} />
        <PagerLink href={item.previousHref} shortcut="K" label={t('audits.review.previous')} />
      </nav>
      <ul
        class="list-none m-0 p-0 flex flex-wrap gap-x-5 gap-y-1 max-lg:hidden"
        aria-label={t('audits.keys.label')}
        data-keys
        hidden
      >
        {shortcuts
          .filter(([key]) => editable || 'EFV'.includes(key))
          .map(([key, label]) => (
            <li key={key}>
              <kbd class="tecla">{key}</kbd> {t(label)}
            </li>
          ))}
      </ul>
      {recorded && (
        <span class="ml-auto">
          {savedToday
            ? t('audits.review.saved-today', { time: date.time(recorded.at) })
            : t('audits.review.saved-at', { at: date.at(recorded.at) })}
        </span>
      )}
    </footer>
  );
}

function PagerLink({ href, shortcut, label }: { href: string | null; shortcut: string; label: string }) {
  if (!href) return null;
  return (
    <a
      class="inline-flex items-center gap-1.5 min-h-11 no-underline text-inherit"
      href={href}
      data-key={shortcut.toLowerCase()}
    >
      <kbd class="tecla max-lg:hidden" data-keys hidden>
        {shortcut}
      </kbd>
      {label}
    </a>
  );
}
