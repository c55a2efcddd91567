import { Alert } from '../../components/alert.js';
import { ActionButton, Button } from '../../components/button.js';
import { Fold } from '../../components/fold.js';
import { Form } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { CheckResult } from './check.js';
import { Offer } from './offer.js';
import { OpeningBadge } from './opening-badge.js';
import { OpeningFields, useOpeningLabels } from './opening-fields.js';
import type { OwnOpeningProps } from './opening.shapes.js';
import { Answers } from './answers.js';

const home = '/empresa/vacantes';

/** An opening to its company: what to fill in and what the checker found, or what FM4 and people read. */
export function OwnOpeningPage(props: OwnOpeningProps) {
  const { t } = usePage();
  const { opening, writable, reviews, problem } = props;
  const title = opening.post || t('openings.untitled');
  return (
    <CompanyLayout title={title}>
      <BackLink href={home}>{t('openings.title')}</BackLink>
      <h1>{title}</h1>
      <p class="mt-2">
        <OpeningBadge opening={opening} />
      </p>
      <div class="grid gap-3 mt-4 max-w-3xl">
        <Notes {...props} />
        {problem && <Alert kind="warning">{t(`refusal.openings.standing.${problem}`)}</Alert>}
      </div>
      <Answers reviews={reviews} open={opening.state === 'returned'} />
      {opening.state === 'closed' && opening.reviewedAt && <OutcomeSection {...props} />}
      {writable ? (
        <Writing {...props} />
      ) : (
        <div class="mt-8 max-w-3xl">
          <Offer opening={opening} />
          <p class="mt-6 text-tenue">
            {t('openings.contact-kept', { contact: opening.contact || t('openings.unsaid') })}
          </p>
        </div>
      )}
      <Leaving {...props} />
    </CompanyLayout>
  );
}

function Notes({ opening, pauseReason, closedFor, closeReason }: OwnOpeningProps) {
  const { t, date } = usePage();
  switch (opening.state) {
    case 'draft':
      return null;
    case 'sent':
      return (
        <Alert kind="info">
          {t('openings.note.sent', { day: opening.answerBy ? date.long(opening.answerBy) : 'none' })}
        </Alert>
      );
    case 'returned':
      return <Alert kind="warning">{t('openings.note.returned')}</Alert>;
    case 'open':
      return <Alert kind="success">{t('openings.note.open')}</Alert>;
    case 'paused':
      return <Alert kind="warning">{t('openings.note.paused', { reason: pauseReason ?? '' })}</Alert>;
    case 'closed':
      return (
        <Alert kind="info">
          {t(`openings.closed.${closedFor ?? 'ended'}`)} {closeReason}
        </Alert>
      );
  }
}

function Writing({ opening, form, check, limits, minimum, problem }: OwnOpeningProps) {
  const { t } = usePage();
  return (
    <Form form={form} action={`${home}/${opening.id}`} labels={useOpeningLabels()} class="mt-8">
      <div class="grid gap-10 lg:grid-cols-[1.4fr_1fr] lg:gap-12">
        <div class="max-w-3xl">
          <input type="hidden" name="version" value={String(form.values['version'] ?? '')} />
          <OpeningFields limits={limits} minimum={minimum} />
        </div>
        <div class="content-start">
          <CheckResult check={check} maxNorm={limits.norm} />
        </div>
      </div>
      <div class="flex flex-wrap gap-3 mt-6">
        <Button kind="outline">{t('openings.save')}</Button>
        {!problem && (
          <Button kind="action" formaction={`${home}/${opening.id}/enviar`}>
            {t('openings.send')}
          </Button>
        )}
      </div>
    </Form>
  );
}

function OutcomeSection({ opening, outcomeForm }: OwnOpeningProps) {
  const { t } = usePage();
  const labels = { interviewed: t('openings.field.interviewed'), hired: t('openings.field.hired') };
  return (
    <Section id="resultado" class="hoja p-5 mt-8 max-w-3xl" heading="text-xl mb-2" title={t('openings.outcome.title')}>
      <p>{t('openings.outcome.text')}</p>
      <Form form={outcomeForm} action={`${home}/${opening.id}/resultado`} labels={labels}>
        <TextField name="interviewed" inputmode="numeric" size="short" autocomplete="off" />
        <TextField name="hired" inputmode="numeric" size="short" autocomplete="off" />
        <Button kind="action">{t('openings.outcome.save')}</Button>
      </Form>
    </Section>
  );
}

function Leaving({ opening, canFill, canWithdraw }: OwnOpeningProps) {
  const { t } = usePage();
  if (opening.state === 'draft')
    return (
      <Fold id="descartar" class="mt-10" title={t('openings.discard.title')}>
        <p>{t('openings.discard.text')}</p>
        <ActionButton kind="danger" action={`${home}/${opening.id}/descartar`}>
          {t('openings.discard.yes')}
        </ActionButton>
      </Fold>
    );
  if (!canWithdraw) return null;
  return (
    <Fold id="cerrar" class="mt-10" title={t('openings.close.title')}>
      <p>{t('openings.close.text')}</p>
      <div class="flex flex-wrap gap-3">
        {canFill && (
          <ActionButton kind="primary" action={`${home}/${opening.id}/cerrar`} fields={{ reason: 'filled' }}>
            {t('openings.close.filled')}
          </ActionButton>
        )}
        <ActionButton kind="danger" action={`${home}/${opening.id}/cerrar`} fields={{ reason: 'withdrawn' }}>
          {t('openings.close.withdrawn')}
        </ActionButton>
      </div>
    </Fold>
  );
}
