import type { Block } from '#libs/prose';
import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button, LinkButton } from '../../components/button.js';
import type { FormState } from '../../components/form.js';
import { Prose } from '../../components/prose.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import { ConfirmReview } from './confirm-review.js';
import type { ContentsRow } from './contents.page.js';

export interface ReviewPageProps extends Omit<ContentsRow, 'open'> {
  /** Where the public reads it. */
  address: string;
  points: readonly Claim[];
  internalNotes: readonly Block[][];
  form: FormState;
  mayConfirm: boolean;
  /** The text may be changed in a draft. */
  mayEdit: boolean;
}

/** One text as its reviewer sees it: unverified statements, unpublished notes, and the confirmation. */
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
      {props.mayEdit && (
        <form method="post" action={`/fm4/contenidos/${props.kind}/${props.slug}/borrador`} class="mt-3">
          <Button kind="outline" small>
            {t('guidance-fm4.draft.begin')}
          </Button>
        </form>
      )}
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
