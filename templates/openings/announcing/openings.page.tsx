import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Pagination } from '../../components/pagination.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { OpeningBadge } from './opening-badge.js';
import type { OpeningLine, StandingProblem } from './opening.shapes.js';

const home = '/empresa/vacantes';

interface OwnOpeningsProps {
  lines: readonly OpeningLine[];
  page: number;
  pages: number;
  /** Why the company may not announce; null when it may. */
  problem: StandingProblem | null;
  /** Begins an opening. */
  form: FormState;
}

/** The openings of a company. */
export function OwnOpeningsPage({ lines, page, pages, problem, form }: OwnOpeningsProps) {
  const { t, date, number } = usePage();
  return (
    <CompanyLayout title={t('openings.title')}>
      <h1>{t('openings.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('openings.lead')}</p>
      <p class="mt-2 max-w-lectura">{t('openings.free')}</p>
      <p class="mt-2 max-w-lectura text-tenue">{t('openings.no-people')}</p>
      {problem ? (
        <Alert kind="warning" class="mt-6 max-w-3xl">
          {t(`refusal.openings.standing.${problem}`)}
        </Alert>
      ) : (
        <Form form={form} action={home} class="mt-6">
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <Button kind="action" icon="plus">
            {t('openings.begin')}
          </Button>
        </Form>
      )}
      <div class="mt-8">
        {lines.length === 0 ? (
          <EmptyState title={t('openings.none')}>{t('openings.none-text')}</EmptyState>
        ) : (
          <DataTable
            caption={t('openings.title')}
            rows={lines}
            columns={[
              {
                heading: t('openings.field.post'),
                cell: ({ id, post }) => <TextLink href={`${home}/${id}`}>{post || t('openings.untitled')}</TextLink>,
              },
              {
                heading: t('openings.status'),
                cell: (line) => (
                  <>
                    <OpeningBadge opening={line} />
                    {line.asksOutcome && <span class="block text-sm text-tenue">{t('openings.asks-outcome')}</span>}
                  </>
                ),
              },
              {
                heading: t('openings.field.municipality'),
                cell: ({ municipality }) => municipality ?? t('openings.unsaid'),
              },
              {
                heading: t('openings.field.posts'),
                cell: ({ posts }) => (posts === null ? t('openings.unsaid') : number.plain(posts)),
                numeric: true,
              },
              {
                heading: t('openings.field.endsOn'),
                cell: ({ endsOn }) => (endsOn ? date.long(endsOn) : t('openings.unsaid')),
              },
            ]}
          />
        )}
        <Pagination page={page} pages={pages} />
      </div>
    </CompanyLayout>
  );
}
