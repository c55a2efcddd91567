import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Fold } from '../../components/fold.js';
import { Form } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { MinutesView } from './minutes-view.js';
import { SignForm } from './sign-form.js';
import { cameBack, VisitDetails } from './visit-details.js';
import { Earlier } from './visit.page.js';
import type { CompanyVisitProps } from './visit-props.js';

const base = '/empresa/auditoria/visita';

/** The visit in the company's own workspace: say yes or name another day, read the minutes, sign them. */
export function CompanyVisitPage(props: CompanyVisitProps) {
  const { t } = usePage();
  const { visit, minutes, earlier, may, forms } = props;
  return (
    <CompanyLayout title={t('visit.title')} scripts={may.sign ? ['signature'] : []}>
      <p class="m-0">
        <a class="enlace" href="/empresa/auditoria">
          {t('nav.audit')}
        </a>
      </p>
      <h1 class="mt-2">{t('visit.title')}</h1>
      {visit ? (
        <div class="grid gap-8 mt-6">
          <Situation {...props} visit={visit} />
          {(may.counter || cameBack(forms.counter)) && (
            <Fold id="otra-fecha" title={t('visit.company.other')} open={cameBack(forms.counter)}>
              <Counter {...props} visit={visit} />
            </Fold>
          )}
          {minutes && (
            <Section id="acta" heading="mb-4" title={t('minutes.title')}>
              <MinutesView minutes={minutes} />
            </Section>
          )}
          {(may.sign || cameBack(forms.sign)) && minutes && (
            <Section id="firma" heading="mb-4" title={t('minutes.sign.title')}>
              <p class="mt-0 mb-4 max-w-lectura">{t('visit.company.sign-text')}</p>
              <SignForm form={forms.sign} action={`${base}/firma`} content={minutes.contentSha256} />
            </Section>
          )}
          {earlier.length > 0 && <Earlier earlier={earlier} />}
        </div>
      ) : (
        <div class="mt-6">
          <EmptyState title={t('visit.company.none')} door="ajar">
            {t('visit.company.none-text')}
          </EmptyState>
        </div>
      )}
    </CompanyLayout>
  );
}

type Known = CompanyVisitProps & { visit: NonNullable<CompanyVisitProps['visit']> };

function Situation({ visit, answerBy, may }: Known) {
  const { t, date } = usePage();
  return (
    <Section id="situacion" heading="mb-3" title={t(`visit.company.${visit.state}`)}>
      <p class="mt-0 mb-4 max-w-lectura">
        {t(`visit.company.${visit.state}-text`)}
        {answerBy && visit.state === 'proposed' && ` ${t('visit.company.by', { when: date.relative(answerBy) })}`}
      </p>
      <VisitDetails visit={visit} />
      {visit.cancelledReason && <p class="mt-4 mb-0 whitespace-pre-line">{visit.cancelledReason}</p>}
      {may.answer && (
        <form method="post" action={`${base}/aceptar`} class="mt-4">
          <input type="hidden" name="version" value={String(visit.version)} />
          <Button kind="action">{t('visit.company.accept')}</Button>
        </form>
      )}
    </Section>
  );
}

function Counter({ visit, forms }: Known) {
  const { t } = usePage();
  const labels = {
    day: t('visit.day'),
    from: t('visit.from'),
    to: t('visit.to'),
    message: t('visit.company.why'),
  };
  return (
    <Form form={forms.counter} action={`${base}/otra-fecha`} labels={labels}>
      <input type="hidden" name="version" value={String(visit.version)} />
      <TextField name="day" type="date" size="medium" />
      <div class="flex flex-wrap gap-4">
        <TextField name="from" type="time" size="short" />
        <TextField name="to" type="time" size="short" />
      </div>
      <TextArea name="message" rows={3} hint={t('visit.company.why-hint')} />
      <Button kind="outline">{t('visit.company.other-do')}</Button>
    </Form>
  );
}
