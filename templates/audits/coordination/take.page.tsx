import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { CheckboxGroup, type Choice } from '../../components/choice-field.js';
import { Fold } from '../../components/fold.js';
import { FormButtons } from '../../components/form-buttons.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { LevelId } from '../review/review-props.js';

export interface TakeProps {
  auditId: string;
  companyName: string;
  targetLevel: LevelId;
  /** Calendar day by which it should be taken. */
  takeBy: string | null;
  /** How many items there are to review. */
  itemCount: number;
  /** What is stated, all of it. */
  statements: Choice[];
  /** The coordination asks the reader to take it. */
  offer: { note: string; at: Date } | null;
  forms: { statement: FormState; decline: FormState };
}

/** Before a case is taken: what it is, and the statement of impartiality. */
export function TakePage(props: TakeProps) {
  const { t, date } = usePage();
  const { auditId, companyName, targetLevel, takeBy, itemCount, statements, offer, forms } = props;
  const base = `/fm4/auditorias/${auditId}`;
  const title = t('audits.take.title', { company: companyName });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: '/fm4/auditorias', label: t('fm4.audits') }]} current={companyName} />
      <div class="max-w-lectura">
        <h1 class="mt-4">{title}</h1>
        <p class="mt-2">
          {t('audits.take.facts', { level: t(`level.${targetLevel}`), n: itemCount })}
          {takeBy && ` ${t('audits.take.by', { when: date.relative(takeBy) })}`}
        </p>
        {offer && (
          <Alert kind="info" class="my-4" title={t('audits.take.offered', { when: date.relative(offer.at) })}>
            {offer.note !== '' && <span class="whitespace-pre-line">{offer.note}</span>}
          </Alert>
        )}
        <Form form={forms.statement} action={`${base}/tomar`} labels={{ stated: t('audits.take.stated') }}>
          <CheckboxGroup name="stated" hint={t('audits.take.hint')} choices={statements} />
          <FormButtons
            send={t('audits.take.do')}
            kind="action"
            cancel="/fm4/auditorias"
            cancelLabel={t('action.cancel')}
          />
        </Form>
        <Fold id="no-puedo" class="mt-8" title={t('audits.take.cannot')}>
          <p>{t('audits.take.cannot-text')}</p>
          <ul class="list-disc pl-5 grid gap-2">
            <li>
              <TextLink href={`${base}#independencia`}>{t('audits.take.advised')}</TextLink>
            </li>
            <li>
              <TextLink href={`${base}/conflicto`}>{t('audits.take.conflict')}</TextLink>
            </li>
          </ul>
        </Fold>
        {(offer || forms.decline.summary || Object.keys(forms.decline.errors).length > 0) && (
          <Fold
            id="rechazar"
            class="mt-4"
            title={t('audits.take.decline')}
            open={Object.keys(forms.decline.errors).length > 0}
          >
            <Form form={forms.decline} action={`${base}/rechazar`} labels={{ declineReason: t('audits.take.reason') }}>
              <TextArea name="declineReason" hint={t('audits.take.reason-hint')} rows={3} />
              <Button kind="outline">{t('audits.take.decline-do')}</Button>
            </Form>
          </Fold>
        )}
      </div>
    </Fm4Layout>
  );
}
