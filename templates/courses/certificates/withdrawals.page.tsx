import { Button } from '../../components/button.js';
import { type Column, DataTable } from '../../components/data-table.js';
import type { FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

/** That a certificate be withdrawn. */
export interface ShownWithdrawal {
  id: string;
  code: string;
  courseTitle: string;
  reason: string;
  /** Null: the account is gone. */
  proposer: string | null;
  proposedAt: Date;
  state: 'open' | 'confirmed' | 'declined';
  decider: string | null;
  decidedAt: Date | null;
}

interface WithdrawalsProps {
  open: readonly ShownWithdrawal[];
  decided: readonly ShownWithdrawal[];
  form: FormState;
}

/** Certificates for FM4: looked up by their code; what waits to be withdrawn, and what was decided. */
export function WithdrawalsPage({ open, decided, form }: WithdrawalsProps) {
  const { t, date } = usePage();
  const columns: Column<ShownWithdrawal>[] = [
    {
      heading: t('courses-fm4.withdrawal.certificate'),
      cell: ({ code, courseTitle }) => (
        <>
          <TextLink class="codigo" href={`/fm4/cursos/constancias/${code}`}>
            {code}
          </TextLink>
          <span class="block text-sm">{courseTitle}</span>
        </>
      ),
    },
    { heading: t('courses-fm4.withdrawal.reason'), cell: ({ reason }) => reason },
    {
      heading: t('courses-fm4.withdrawal.by'),
      cell: ({ proposer, proposedAt }) => `${proposer ?? t('courses-fm4.withdrawal.gone')}, ${date.long(proposedAt)}`,
    },
  ];
  const outcome: Column<ShownWithdrawal> = {
    heading: t('courses-fm4.withdrawal.outcome'),
    cell: ({ state, decidedAt }) => (
      <>
        {t(`courses-fm4.withdrawal.state.${state}`)}
        {decidedAt && <span class="block text-sm text-tenue">{date.long(decidedAt)}</span>}
      </>
    ),
  };
  return (
    <Fm4Layout title={t('courses-fm4.withdrawal.title')}>
      <h1>{t('courses-fm4.withdrawal.title')}</h1>
      <p class="mt-2 max-w-lectura text-tenue">{t('courses-fm4.withdrawal.lead')}</p>
      <form method="get" action="/fm4/cursos/constancias" class="mt-6">
        <TextField
          form={form}
          name="codigo"
          label={t('courses.verify.field')}
          hint={t('courses.verify.hint')}
          code
          size="medium"
          maxLength={40}
          autocomplete="off"
        />
        <Button kind="action">{t('courses-fm4.withdrawal.look')}</Button>
      </form>
      <Section id="abiertas" class="mt-12" title={t('courses-fm4.withdrawal.open')}>
        {open.length === 0 ? (
          <p class="mt-3">{t('courses-fm4.withdrawal.none-open')}</p>
        ) : (
          <div class="mt-4">
            <DataTable caption={t('courses-fm4.withdrawal.open')} columns={columns} rows={open} />
          </div>
        )}
      </Section>
      {decided.length > 0 && (
        <Section id="decididas" class="mt-12" title={t('courses-fm4.withdrawal.decided')}>
          <div class="mt-4">
            <DataTable caption={t('courses-fm4.withdrawal.decided')} columns={[...columns, outcome]} rows={decided} />
          </div>
        </Section>
      )}
    </Fm4Layout>
  );
}
