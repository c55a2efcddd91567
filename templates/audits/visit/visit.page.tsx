import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { ActionButton, Button, LinkButton } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { Fold } from '../../components/fold.js';
import { Form } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { MinutesView } from './minutes-view.js';
import { SignForm } from './sign-form.js';
import { cameBack, VisitDetails, VisitTime } from './visit-details.js';
import type { EarlierVisit, VisitPageProps } from './visit-props.js';

type Inside = VisitPageProps & { base: string };

/** The visit of a case, at FM4: arrange it, go there, put it into minutes, sign. */
export function VisitPage(props: VisitPageProps) {
  const { t } = usePage();
  const { auditId, companyName, visit, minutes, earlier, may, forms } = props;
  const inside = { ...props, base: `/fm4/auditorias/${auditId}/visita` };
  const isOver = !visit || visit.state === 'signed' || visit.state === 'cancelled';
  const title = t('visit.of', { company: companyName });
  return (
    <Fm4Layout title={title} scripts={may.sign ? ['signature'] : []}>
      <p class="m-0">
        <a class="enlace" href={`/fm4/auditorias/${auditId}`}>
          {t('visit.back')}
        </a>
      </p>
      <h1 class="mt-2">{title}</h1>
      <div class="grid gap-10 mt-6 max-w-5xl">
        <Situation {...inside} />
        {minutes && (
          <Section id="acta" heading="mb-4" title={t('minutes.title')}>
            <MinutesView minutes={minutes} />
            {may.reopen && (
              <div class="mt-4">
                <ActionButton kind="outline" action={`${inside.base}/acta/reabrir`}>
                  {t('visit.reopen')}
                </ActionButton>
              </div>
            )}
          </Section>
        )}
        {(may.sign || cameBack(forms.sign)) && minutes && (
          <Section id="firma" heading="mb-4" title={t('minutes.sign.title')}>
            <SignForm form={forms.sign} action={`${inside.base}/acta/firma`} content={minutes.contentSha256} />
          </Section>
        )}
        {(may.drawUp || cameBack(forms.drawUp)) && <DrawUp {...inside} />}
        {(may.propose || cameBack(forms.propose)) && (
          <Unfolded
            title={t(isOver ? 'visit.propose' : 'visit.move')}
            id="proponer"
            open={isOver || cameBack(forms.propose)}
          >
            <Propose {...inside} />
          </Unfolded>
        )}
        {(may.cancel || cameBack(forms.cancel)) && (
          <Fold id="cancelar" title={t('visit.cancel')} open={cameBack(forms.cancel)}>
            <Form form={forms.cancel} action={`${inside.base}/cancelar`} labels={{ reason: t('visit.cancel-reason') }}>
              <input type="hidden" name="version" value={String(visit?.version ?? 0)} />
              <TextArea name="reason" rows={3} hint={t('visit.cancel-hint')} />
              <Button kind="danger">{t('visit.cancel')}</Button>
            </Form>
          </Fold>
        )}
        {earlier.length > 0 && <Earlier earlier={earlier} />}
      </div>
    </Fm4Layout>
  );
}

/** The one thing to do stands open; what may be done beside it folds away. */
function Unfolded(props: { id: string; title: string; open: boolean; children: ComponentChildren }) {
  const { id, title, open, children } = props;
  if (!open) return <Fold {...props} />;
  return (
    <Section id={id} heading="mb-4" title={title}>
      {children}
    </Section>
  );
}

function Situation({ visit, auditorsNeeded, may, base, progress }: Inside) {
  const { t } = usePage();
  if (!visit) {
    return (
      <section aria-labelledby="situacion">
        <h2 id="situacion" class="mb-3">
          {t('visit.state.none')}
        </h2>
        <p class="m-0 max-w-lectura">{t('visit.none-text', { n: auditorsNeeded })}</p>
      </section>
    );
  }
  return (
    <Section id="situacion" heading="mb-3" title={t(`visit.state.${visit.state}`)}>
      <p class="mt-0 mb-4 max-w-lectura">{t(`visit.state.${visit.state}-text`)}</p>
      <VisitDetails visit={visit} />
      {visit.cancelledReason && <p class="mt-4 mb-0 whitespace-pre-line">{visit.cancelledReason}</p>}
      {progress && visit.state === 'agreed' && <p class="mt-4 mb-0 cifra">{t('visit.progress', progress)}</p>}
      <div class="flex flex-wrap gap-3 mt-4">
        {may.accept && (
          <form method="post" action={`${base}/aceptar`}>
            <input type="hidden" name="version" value={String(visit.version)} />
            <Button kind="action">{t('visit.accept')}</Button>
          </form>
        )}
        {may.work && (
          <LinkButton kind="action" href={`${base}/en-sitio`}>
            {t('visit.go')}
          </LinkButton>
        )}
      </div>
    </Section>
  );
}

function Propose({ visit, auditors, auditorsNeeded, forms, base }: Inside) {
  const { t } = usePage();
  const labels = {
    day: t('visit.day'),
    from: t('visit.from'),
    to: t('visit.to'),
    place: t('visit.place'),
    sites: t('visit.sites-label'),
    secondAuditor: t('visit.second'),
    agenda: t('visit.agenda'),
    message: t('visit.message'),
  };
  return (
    <Form form={forms.propose} action={base} labels={labels}>
      <input
        type="hidden"
        name="version"
        value={String(visit && !['signed', 'cancelled'].includes(visit.state) ? visit.version : 0)}
      />
      <TextField name="day" type="date" size="medium" />
      <div class="flex flex-wrap gap-4">
        <TextField name="from" type="time" size="short" />
        <TextField name="to" type="time" size="short" />
      </div>
      <TextField name="place" hint={t('visit.place-hint')} maxLength={300} />
      <TextField name="sites" inputmode="numeric" size="short" hint={t('visit.sites-hint')} />
      <Select
        name="secondAuditor"
        optional={auditorsNeeded < 2}
        hint={t(auditorsNeeded < 2 ? 'visit.second-hint' : 'visit.second-needed')}
        choices={auditors.map(({ userId, name }) => ({ value: userId, label: name }))}
      />
      <TextArea name="agenda" rows={8} hint={t('visit.agenda-hint')} />
      <TextArea name="message" rows={3} optional hint={t('visit.message-hint')} />
      <Button kind="action">{t('visit.propose-do')}</Button>
    </Form>
  );
}

function DrawUp({ visit, progress, differing, forms, base }: Inside) {
  const { t } = usePage();
  const second = visit?.auditors[1];
  const labels = {
    started: t('visit.started'),
    ended: t('visit.ended'),
    secondPresent: t('visit.second-present', { name: second ?? '' }),
    present: t('visit.present'),
    remarks: t('minutes.remarks'),
  };
  const left = progress ? progress.items - progress.seen : 0;
  return (
    <Section id="levantar" heading="mb-3" title={t('visit.draw-up')}>
      <p class="mt-0 mb-4 max-w-lectura">{t('visit.draw-up-text')}</p>
      {differing.length > 0 && (
        <Alert kind="warning" class="mb-4" title={t('visit.differing')}>
          {differing.join(', ')}
        </Alert>
      )}
      {left > 0 && (
        <Alert kind="info" class="mb-4" title={t('visit.left', { n: left })}>
          {t('visit.left-text')}
        </Alert>
      )}
      <Form form={forms.drawUp} action={`${base}/acta`} labels={labels}>
        <div class="flex flex-wrap gap-4">
          <TextField name="started" type="time" size="short" />
          <TextField name="ended" type="time" size="short" />
        </div>
        {second && <Checkbox name="secondPresent" label={labels.secondPresent} hint={t('visit.second-present-hint')} />}
        <TextField name="present" hint={t('visit.present-hint')} maxLength={500} />
        <TextArea name="remarks" rows={4} optional hint={t('visit.remarks-hint')} />
        <Button kind="action">{t('visit.draw-up')}</Button>
      </Form>
    </Section>
  );
}

/** Visits that are over. */
export function Earlier({ earlier }: { earlier: EarlierVisit[] }) {
  const { t } = usePage();
  return (
    <Section id="anteriores" heading="mb-3" title={t('visit.earlier')}>
      <ul class="list-none m-0 p-0">
        {earlier.map(({ visit, minutes }) => (
          <li key={visit.id} class="border-t border-linea py-3">
            <strong>{t(`visit.state.${visit.state}`)}</strong> · <VisitTime visit={visit} />
            {visit.cancelledReason && <p class="m-0 mt-1 whitespace-pre-line">{visit.cancelledReason}</p>}
            {minutes && (
              <p class="m-0 mt-1">
                <a class="enlace" href={minutes.pdf}>
                  {t('minutes.download')}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
