import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { FieldNotes } from '../../components/field.js';
import { Form, type FormState, valuesOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { AuditBanner } from './review-banner.js';
import type { CaseBanner } from './review-props.js';

/** An item that nobody has reviewed. */
export interface AgreeItem {
  id: string;
  text: string;
  href: string;
  value: number | null;
  valueName: string;
  files: number;
  opened: number;
  /** Every file was opened: it may be agreed with here. */
  isOpen: boolean;
}

export interface AgreePageProps {
  banner: CaseBanner;
  items: AgreeItem[];
  form: FormState;
}

/** Agreeing with the company on several items, of those whose evidence the auditor has opened. */
export function AgreePage({ banner, items, form }: AgreePageProps) {
  const { t } = usePage();
  const base = `/fm4/auditorias/${banner.auditId}`;
  const title = t('audits.agree.title', { company: banner.companyName });
  const labels = { items: t('audits.agree.items'), verifiedOn: t('audits.agree.day') };
  return (
    <Fm4Layout title={title} banner={<AuditBanner {...banner} />}>
      <h2>{t('audits.agree.link')}</h2>
      <p class="mt-2 mb-6 max-w-lectura">{t('audits.agree.lead')}</p>
      {items.length === 0 ? (
        <EmptyState
          title={t('audits.agree.none')}
          action={{ kind: 'action', href: base, label: t('audits.action.read') }}
        >
          {t('audits.case.all-reviewed')}
        </EmptyState>
      ) : (
        <Form form={form} action={`${base}/coincidir`} labels={labels}>
          <fieldset class={form.errors.items ? 'campo campo-mal max-w-4xl' : 'campo max-w-4xl'}>
            <legend class="rotulo">{labels.items}</legend>
            <FieldNotes form={form} name="items" />
            <ul class="list-none m-0 p-0">
              {items.map((item, place) => (
                <Row key={item.id} item={item} form={form} id={place === 0 ? 'items' : `items-${item.id}`} />
              ))}
            </ul>
          </fieldset>
          <TextField name="verifiedOn" type="date" size="short" />
          <Button kind="action">{t('audits.agree.do')}</Button>
        </Form>
      )}
    </Fm4Layout>
  );
}

function Row({ item, form, id }: { item: AgreeItem; form: FormState; id: string }) {
  const { t } = usePage();
  const why =
    item.value === null
      ? t('audits.agree.no-value')
      : item.files === 0
        ? t('audits.agree.no-files')
        : t('audits.agree.files', { n: item.files, opened: item.opened });
  return (
    <li class="border-t border-linea py-2 flex gap-3 items-start">
      <input
        class="checkbox checkbox-primary mt-1"
        type="checkbox"
        id={id}
        name="items"
        value={item.id}
        checked={valuesOf(form, 'items').includes(item.id)}
        disabled={!item.isOpen}
      />
      <div class="flex-1 min-w-0">
        <label for={id}>
          <span class="cifra font-bold">{item.id}</span> {item.text}
        </label>
        <p class="m-0 text-sm text-tenue">
          {item.value !== null &&
            `${t('audits.agree.value', { value: item.value, name: item.valueName.toLowerCase() })} `}
          {why}
        </p>
      </div>
      <a class="enlace whitespace-nowrap" href={item.href}>
        {t('audits.agree.look', { item: item.id })}
      </a>
    </li>
  );
}
