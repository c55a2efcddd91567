import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState, valuesOf } from '../../components/form.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { ContentsRow } from './contents.page.js';
import { type ReviewedField, ReviewedFields } from './reviewed-fields.js';

/** A text with all that is published of it. */
export interface WaitingText extends ContentsRow {
  fields: readonly ReviewedField[];
}

interface ReviewListPageProps {
  rows: readonly WaitingText[];
  /** How many texts wait in all. */
  count: number;
  form: FormState;
}

/** Texts that wait for a lawyer, each with its words beside the box that confirms it. */
export function ReviewListPage({ rows, count, form }: ReviewListPageProps) {
  const { t } = usePage();
  const title = t('guidance-fm4.list.title');
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]} current={title} />
      <h1 class="mt-3">{title}</h1>
      {rows.length === 0 ? (
        <div class="mt-6">
          <EmptyState title={t('guidance-fm4.list.none')} />
        </div>
      ) : (
        <>
          <p class="mt-2 max-w-lectura text-tenue">{t('guidance-fm4.list.lead', { n: rows.length, count })}</p>
          <Form
            form={form}
            action="/fm4/contenidos/por-confirmar"
            labels={{ compared: t('guidance-fm4.list.compared') }}
          >
            <div class="grid gap-8 mt-6">
              {rows.map((row, at) => (
                <Text
                  key={`${row.kind}/${row.slug}`}
                  row={row}
                  form={form}
                  id={at === 0 ? 'compared' : `compared-${at + 1}`}
                />
              ))}
            </div>
            <div class="mt-8">
              <Button kind="action">{t('guidance-fm4.list.confirm')}</Button>
            </div>
          </Form>
        </>
      )}
    </Fm4Layout>
  );
}

function Text({ row, form, id }: { row: WaitingText; form: FormState; id: string }) {
  const { t, date } = usePage();
  const { kind, slug, title, reviewedOn, nextReviewOn, overdue, fields } = row;
  const value = `${kind}/${slug}/${reviewedOn}`;
  return (
    <section
      class="grid gap-4 lg:grid-cols-[18rem_1fr] lg:gap-10 border-t border-linea pt-6"
      aria-labelledby={`t-${id}`}
    >
      <div>
        <h2 class="text-xl" id={`t-${id}`}>
          <TextLink href={`/fm4/contenidos/${kind}/${slug}`}>{title}</TextLink>
        </h2>
        <p class="mt-2 text-sm text-tenue">
          {t(`guidance-fm4.kind.${kind}`)}.{' '}
          {t('guidance.review.dates', { last: date.month(reviewedOn), next: date.month(nextReviewOn) })}{' '}
          {overdue && <Badge kind="missing">{t('guidance-fm4.overdue')}</Badge>}
        </p>
        <label class="casilla mt-4" for={id}>
          <input
            class="checkbox checkbox-primary mt-0.5"
            type="checkbox"
            id={id}
            name="compared"
            value={value}
            checked={valuesOf(form, 'compared').includes(value)}
          />
          <span>
            {t('guidance-fm4.list.compared')} <span class="sr-only">{title}</span>
          </span>
        </label>
      </div>
      <ReviewedFields fields={fields} />
    </section>
  );
}
