import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { errorText, Form, type FormState, valuesOf } from '../../components/form.js';
import { Pagination } from '../../components/pagination.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import type { LinesLeft } from '../invitations/people-list-field.js';

interface CodedPerson {
  userId: string;
  name: string;
  /** `XXXX-XXXX-XXXX` */
  code: string;
  pinSetAt: Date | null;
  /** Has an address by now. */
  reachable: boolean;
}

interface CodesPageProps {
  people: readonly CodedPerson[];
  counts: { all: number; missing: number };
  page: number;
  pages: number;
  /** Slips at once. */
  most: number;
  names: FormState;
  slips: FormState;
  /** Of the slips that the form prints. */
  sheet: string;
  left: readonly LinesLeft[];
  /** Made by the list that was sent; null: none was. */
  made: number | null;
}

/** A company's people without an address: their codes, slips to print, and more of them. */
export function CodesPage(props: CodesPageProps) {
  const { t } = usePage();
  const { counts, made } = props;
  return (
    <CompanyLayout title={t('accounts.codes.title')}>
      <BackLink href="/empresa/equipo">{t('nav.team')}</BackLink>
      <h1>{t('accounts.codes.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('accounts.codes.intro')}</p>
      <p class="mt-3 mb-6">
        <TextLink href="/empresa/equipo/kioscos">{t('kiosk.list-title')}</TextLink>
      </p>
      {made !== null && made > 0 && (
        <Alert kind="success" live class="mb-6">
          {t('accounts.codes.made', { n: made })}
        </Alert>
      )}
      {counts.all === 0 ? (
        <EmptyState title={t('accounts.codes.nobody')}>{t('accounts.codes.nobody-text')}</EmptyState>
      ) : (
        <Slips {...props} />
      )}
      <Add {...props} />
    </CompanyLayout>
  );
}

function Slips({ people, counts, page, pages, most, slips, sheet }: CodesPageProps) {
  const { t, date } = usePage();
  const chosen = valuesOf(slips, 'people');
  return (
    <Form form={slips} action="/empresa/equipo/codigos/talones.pdf" labels={{ people: t('accounts.codes.people') }}>
      <input type="hidden" name="sheet" value={sheet} />
      {counts.missing > 0 && (
        <div class="mb-6">
          <Button kind="action" name="which" value="missing">
            {t('accounts.codes.print-missing', { n: Math.min(counts.missing, most) })}
          </Button>
          {counts.missing > most && (
            <p class="mt-2 text-sm text-tenue">{t('accounts.codes.print-rest', { n: counts.missing, most })}</p>
          )}
        </div>
      )}
      <DataTable
        caption={t('accounts.codes.people')}
        rows={people}
        rowKey={({ userId }) => userId}
        columns={[
          {
            heading: t('accounts.name'),
            cell: ({ userId, name }) => (
              <label class="flex gap-3 items-start py-1">
                <input
                  class="checkbox checkbox-primary"
                  type="checkbox"
                  name="people"
                  value={userId}
                  checked={chosen.includes(userId)}
                />
                <span>{name}</span>
              </label>
            ),
          },
          { heading: t('accounts.codes.code'), cell: ({ code }) => <code class="whitespace-nowrap">{code}</code> },
          {
            heading: t('accounts.codes.slip'),
            cell: ({ pinSetAt, reachable }) => (
              <>
                {pinSetAt ? date.day(pinSetAt) : <Badge kind="waiting">{t('accounts.codes.slip-none')}</Badge>}{' '}
                {reachable && <span class="text-sm text-tenue">{t('accounts.codes.reachable')}</span>}
              </>
            ),
          },
        ]}
      />
      <div class="mt-5">
        <Button kind="outline" name="which" value="chosen">
          {t('accounts.codes.print-chosen')}
        </Button>
        <p class="mt-2 text-sm text-tenue max-w-lectura">{t('accounts.codes.print-note')}</p>
      </div>
      <Pagination page={page} pages={pages} />
    </Form>
  );
}

function Add({ names, left }: CodesPageProps) {
  const page = usePage();
  const { t } = page;
  return (
    <Section id="agregar" title={t('accounts.codes.add')} ruled>
      {left.length > 0 && (
        <ul class="mb-5 grid gap-2 list-disc pl-5">
          {left.map(({ text, problem }) => (
            <li key={text}>
              <span class="break-all">{text}</span>
              <span class="block text-sm text-tenue">{errorText(page, problem)}</span>
            </li>
          ))}
        </ul>
      )}
      <Form form={names} action="/empresa/equipo/codigos" labels={{ list: t('accounts.codes.names') }}>
        <TextArea name="list" hint={t('accounts.codes.names-hint')} rows={6} />
        <Button kind="outline">{t('accounts.codes.add-do')}</Button>
      </Form>
      <p class="mt-5">
        <TextLink href="/empresa/cursos/inscribir/archivo">{t('accounts.codes.by-file')}</TextLink>
      </p>
    </Section>
  );
}
