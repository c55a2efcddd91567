import type { Block } from '#libs/prose';
import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button, LinkButton } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Form, type FormState } from '../../components/form.js';
import { Prose } from '../../components/prose.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';

export type ReviewedKind = 'situaciones' | 'instituciones' | 'marco-legal';

/** One text that somebody keeps true. */
export interface ContentsRow {
  kind: ReviewedKind;
  slug: string;
  title: string;
  reviewedOn: string;
  nextReviewOn: string;
  reviewedBy: string | null;
  overdue: boolean;
  /** How many published statements are marked as not verified or to be confirmed. */
  open: number;
}

const kinds: readonly ReviewedKind[] = ['situaciones', 'marco-legal', 'instituciones'];

/** The texts of the guidance with their reviews. */
export function Contents({ rows }: { rows: readonly ContentsRow[] }) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={t('fm4.contents')}>
      <h1>{t('fm4.contents')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('guidance-fm4.lead')}</p>
      {kinds.map((kind) => (
        <section key={kind} class="mt-10" aria-labelledby={kind}>
          <h2 id={kind} class="text-xl mb-3">
            {t(`guidance-fm4.kind.${kind}`)}
          </h2>
          <DataTable
            caption={t(`guidance-fm4.kind.${kind}`)}
            captionHidden
            rows={rows.filter((row) => row.kind === kind)}
            rowKey={(row) => row.slug}
            columns={[
              {
                heading: t('guidance-fm4.text'),
                cell: (row) => (
                  <a class="enlace" href={`/fm4/contenidos/${row.kind}/${row.slug}`}>
                    {row.title}
                  </a>
                ),
              },
              { heading: t('guidance-fm4.reviewed'), cell: (row) => date.month(row.reviewedOn) },
              { heading: t('guidance-fm4.by'), cell: (row) => row.reviewedBy ?? t('guidance-fm4.nobody') },
              { heading: t('guidance-fm4.next'), cell: (row) => <NextReview row={row} /> },
              { heading: t('guidance-fm4.open'), cell: (row) => String(row.open), numeric: true },
            ]}
          />
        </section>
      ))}
    </Fm4Layout>
  );
}

function NextReview({ row }: { row: ContentsRow }) {
  const { t, date } = usePage();
  return (
    <span class="flex flex-wrap gap-2 items-center">
      {date.long(row.nextReviewOn)}
      {row.overdue && <Badge kind="missing">{t('guidance-fm4.overdue')}</Badge>}
    </span>
  );
}

export interface ReviewPageProps extends Omit<ContentsRow, 'open'> {
  /** Where the public reads it. */
  address: string;
  points: readonly Claim[];
  internalNotes: readonly Block[][];
  form: FormState;
  mayConfirm: boolean;
}

/** One text as its reviewer sees it: what is not verified, what is not published, and the word that it is right. */
export function ReviewPage(props: ReviewPageProps) {
  const { t, date } = usePage();
  return (
    <Fm4Layout title={props.title}>
      <Breadcrumbs trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]} current={props.title} />
      <h1>{props.title}</h1>
      <p class="mt-2">
        {t('guidance.review.dates', { last: date.month(props.reviewedOn), next: date.month(props.nextReviewOn) })}{' '}
        {props.reviewedBy ? t('guidance.review.by', { name: props.reviewedBy }) : t('guidance-fm4.nobody-yet')}{' '}
        {props.overdue && <Badge kind="missing">{t('guidance-fm4.overdue')}</Badge>}
      </p>
      <p class="mt-4">
        <LinkButton kind="outline" small href={props.address}>
          {t('guidance-fm4.read')}
        </LinkButton>
      </p>
      <div class="max-w-3xl">
        <h2 class="text-xl mt-8 mb-3">{t('guidance-fm4.points')}</h2>
        {props.points.length === 0 ? (
          <p class="text-tenue">{t('guidance-fm4.points.none')}</p>
        ) : (
          <ul class="list-disc pl-5 grid gap-2 guia-notas">
            {props.points.map((point) => (
              <li key={point.text}>
                <ClaimText claim={point} />
              </li>
            ))}
          </ul>
        )}
        {props.internalNotes.length > 0 && (
          <>
            <h2 class="text-xl mt-8 mb-3">{t('guidance-fm4.internal')}</h2>
            {props.internalNotes.map((note, at) => (
              <div key={at} class="hoja px-5 py-1 mb-3 texto text-base">
                <Prose blocks={note} />
              </div>
            ))}
          </>
        )}
        {props.mayConfirm && <ConfirmReview {...props} />}
      </div>
    </Fm4Layout>
  );
}

function ConfirmReview({ kind, slug, form, reviewedOn }: ReviewPageProps) {
  const { t } = usePage();
  return (
    <section class="mt-10" aria-labelledby="confirmar">
      <h2 id="confirmar" class="text-xl mb-3">
        {t('guidance-fm4.confirm.title')}
      </h2>
      <Form form={form} action={`/fm4/contenidos/${kind}/${slug}`}>
        <input type="hidden" name="seenOn" value={reviewedOn} />
        <Checkbox form={form} name="compared" label={t('guidance-fm4.confirm.compared')} />
        <Button kind="action">{t('guidance-fm4.confirm')}</Button>
      </Form>
    </section>
  );
}
