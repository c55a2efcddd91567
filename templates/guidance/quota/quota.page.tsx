import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { ErrorSummary, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { linkTo } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { BillList, type BillText } from './bills.js';
import { QuotaAnswer, type QuotaAnswerProps } from './quota-answer.js';

interface QuotaProps {
  form: FormState;
  answer: QuotaAnswerProps | null;
  bills: readonly BillText[];
}

/** The ten per cent of article 7 of the labour law, worked out for one company; nothing is kept. */
export function QuotaPage({ form, answer, bills }: QuotaProps) {
  const { t, rich } = usePage();
  const labels = {
    personas: t('guidance.share.total'),
    excluidas: t('guidance.share.excluded'),
    extranjeras: t('guidance.share.foreign'),
    especialidad: t('guidance.share.experts-total'),
    especialidadExtranjeras: t('guidance.share.experts-foreign'),
  };
  return (
    <PublicLayout title={t('guidance.share.title')} description={t('guidance.share.lead')} noindex={answer !== null}>
      <Breadcrumbs trail={[{ href: '/guia', label: t('guidance.title') }]} current={t('guidance.share.title')} />
      <h1>{t('guidance.share.title')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('guidance.share.lead')}</p>
      <div class="mt-8 grid gap-10 lg:grid-cols-2 lg:gap-16 items-start">
        <div>
          <ErrorSummary form={form} labels={labels} />
          <form action="/guia/regla-del-10">
            <TextField
              form={form}
              name="personas"
              inputmode="numeric"
              size="short"
              label={labels.personas}
              hint={t('guidance.share.total.hint')}
            />
            <TextField
              form={form}
              name="excluidas"
              inputmode="numeric"
              size="short"
              label={labels.excluidas}
              hint={t('guidance.share.excluded.hint')}
            />
            <TextField
              form={form}
              name="extranjeras"
              inputmode="numeric"
              size="short"
              label={labels.extranjeras}
              hint={t('guidance.share.foreign.hint')}
            />
            <fieldset class="mt-2">
              <legend class="font-semibold">{t('guidance.share.experts')}</legend>
              <p class="text-tenue text-sm mt-1">{t('guidance.share.experts.hint')}</p>
              <TextField
                form={form}
                name="especialidad"
                inputmode="numeric"
                size="short"
                label={labels.especialidad}
                hint={t('guidance.share.experts-total.hint')}
              />
              <TextField
                form={form}
                name="especialidadExtranjeras"
                inputmode="numeric"
                size="short"
                label={labels.especialidadExtranjeras}
                hint={t('guidance.share.experts-foreign.hint')}
              />
            </fieldset>
            <button class="btn btn-secondary" type="submit">
              {t('guidance.share.submit')}
            </button>
          </form>
          {answer && <QuotaAnswer {...answer} />}
        </div>
        <Section id="regla" heading="text-xl mb-3" title={t('guidance.share.rule')}>
          <ul class="list-disc pl-5 grid gap-2 text-base">
            <li>{t('guidance.share.rule.count')}</li>
            <li>{t('guidance.share.rule.mexican')}</li>
            <li>{t('guidance.share.rule.experts')}</li>
            <li>{t('guidance.share.rule.small')}</li>
            <li>{t('guidance.share.rule.refugees')}</li>
          </ul>
          <p class="text-sm text-tenue mt-4">
            {rich('guidance.share.source', { rule: linkTo('/guia/marco-legal#lft-7') })}
          </p>
          {!answer && <BillList bills={bills} />}
        </Section>
      </div>
    </PublicLayout>
  );
}
