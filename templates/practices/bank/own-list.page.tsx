import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Place } from './place.js';
import type { OwnLine, PracticePlace } from './practice.shapes.js';
import { StandingBadge } from './standing.js';

interface OwnPracticesProps {
  place: PracticePlace;
  home: string;
  lines: readonly OwnLine[];
  /** Begins a practice. */
  form: FormState;
  mostDrafts: number;
}

/** The practices that a company, FM4 or a public body documents. */
export function OwnPracticesPage({ place, home, lines, form }: OwnPracticesProps) {
  const { t, date, rich } = usePage();
  return (
    <Place place={place} title={t('practices.own.title')}>
      <h1>{t('practices.own.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('practices.own.lead')}</p>
      <p class="mt-2 max-w-lectura">
        {rich('practices.own.see', { bank: (words) => <TextLink href="/practicas">{words}</TextLink> })}
      </p>
      <Form form={form} action={home} class="mt-6">
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <Button kind="action" icon="plus">
          {t('practices.own.begin')}
        </Button>
      </Form>
      <div class="mt-8">
        {lines.length === 0 ? (
          <EmptyState title={t('practices.own.none')}>{t('practices.own.none-text')}</EmptyState>
        ) : (
          <DataTable
            caption={t('practices.own.title')}
            rows={lines}
            columns={[
              {
                heading: t('practices.field.title'),
                cell: (line) => (
                  <TextLink href={`${home}/${line.id}`}>{line.title || t('practices.own.untitled')}</TextLink>
                ),
              },
              {
                heading: t('practices.standing'),
                cell: (line) => (
                  <>
                    <StandingBadge line={line} />
                    {line.underReview && line.state === 'published' && (
                      <span class="block text-sm text-tenue">{t('practices.own.looked-at')}</span>
                    )}
                    {line.hasDraft && <span class="block text-sm text-tenue">{t('practices.own.has-draft')}</span>}
                  </>
                ),
              },
              { heading: t('practices.changed'), cell: ({ changedAt }) => date.long(changedAt) },
              {
                heading: t('practices.look-by'),
                cell: ({ lookBy }) => (lookBy ? date.long(lookBy) : t('practices.no-day')),
              },
            ]}
          />
        )}
      </div>
    </Place>
  );
}
