import { ActionButton, Button } from '../../components/button.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { TermShape } from '../company-view/company-term.js';

/** By when a case is to be decided, with the intervals that do not count, for FM4. */
export function CaseTerm({
  term,
  mayPause,
  mayResume,
  forms,
  base,
}: {
  term: TermShape;
  mayPause: boolean;
  mayResume: boolean;
  forms: { pause: FormState };
  base: string;
}) {
  const { t, date } = usePage();
  const { pauses } = term;
  const isPaused = pauses.some(({ to }) => to === null);
  const isRefused = Object.keys(forms.pause.errors).length > 0 || forms.pause.summary !== undefined;
  return (
    <Section id="plazo" class="mt-10" title={t('audits.clock.title')}>
      <p class="mt-2 max-w-lectura">
        {t(isPaused ? 'audits.clock.paused' : 'audits.clock.by', { day: date.day(term.decideBy), n: term.days })}
      </p>
      {pauses.length > 0 && (
        <ul class="list-disc pl-5 grid gap-2">
          {pauses.map((pause) => (
            <li key={pause.id}>
              {pause.to === null
                ? t('audits.clock.since', { from: date.long(pause.from), n: pause.days })
                : t('audits.clock.interval', { from: date.long(pause.from), to: date.long(pause.to), n: pause.days })}
              <span class="block text-tenue whitespace-pre-line">
                {pause.kind === 'clarification' ? t('audits.clock.clarification') : pause.reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayResume && (
        <ActionButton kind="primary" action={`${base}/asignacion/reanudar`}>
          {t('audits.clock.resume')}
        </ActionButton>
      )}
      {(mayPause || isRefused) && (
        <Fold id="pausar" level={3} class="mt-4" title={t('audits.clock.pause')} open={isRefused}>
          <Form
            form={forms.pause}
            action={`${base}/asignacion/pausa`}
            labels={{ pauseReason: t('audits.clock.reason') }}
          >
            <TextArea name="pauseReason" rows={3} hint={t('audits.clock.reason-hint')} />
            <Button kind="outline">{t('audits.clock.do')}</Button>
          </Form>
        </Fold>
      )}
    </Section>
  );
}
