import { Alert } from '../../components/alert.js';
import { ActionButton, Button } from '../../components/button.js';
import { Checkbox, CheckboxGroup } from '../../components/choice-field.js';
import { Fold } from '../../components/fold.js';
import { Form, valuesOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import { FormatText } from './format-text.js';
import { Place } from './place.js';
import { TellingAlert } from './telling.js';
import { longFields, type OwnPracticeProps } from './practice.shapes.js';
import { Outcome, StandingBadge } from './standing.js';

/** A practice to its author: the format to fill in, or what was sent, and what reviews said. */
export function OwnPracticePage(props: OwnPracticeProps) {
  const { t } = usePage();
  const { line, home, place, writable, text, outcomes } = props;
  const title = line.title || t('practices.own.untitled');
  return (
    <Place place={place} title={title}>
      <BackLink href={home}>{t('practices.own.title')}</BackLink>
      <h1>{title}</h1>
      <p class="mt-2">
        <StandingBadge line={line} />
      </p>
      <Standing {...props} />
      {outcomes.map((outcome, at) => (
        <Review key={outcome.round} outcome={outcome} open={at === 0 && line.state === 'returned'} />
      ))}
      {writable && <Writing {...props} />}
      {!writable && text && (
        <div class="mt-8">
          <FormatText text={text} />
        </div>
      )}
      {line.state !== 'withdrawn' && line.state !== 'draft' && props.maySend && (
        <Fold id="retirar" class="mt-10" title={t('practices.withdraw.title')}>
          <p class="max-w-lectura">{t('practices.withdraw.text')}</p>
          <ActionButton kind="danger" action={`${home}/${line.id}/retirar`}>
            {t('practices.withdraw.yes')}
          </ActionButton>
        </Fold>
      )}
    </Place>
  );
}

function Standing({ line, dueOn, maySend, writable }: OwnPracticeProps) {
  const { t, date } = usePage();
  return (
    <div class="grid gap-3 mt-4 max-w-3xl">
      {dueOn && <Alert kind="info">{t('practices.own.due', { day: date.long(dueOn) })}</Alert>}
      {line.state === 'published' && writable && <Alert kind="info">{t('practices.own.published')}</Alert>}
      {line.state === 'returned' && <Alert kind="warning">{t('practices.own.returned')}</Alert>}
      {line.state === 'withdrawn' && <Alert kind="info">{t('practices.own.withdrawn')}</Alert>}
      {line.slug && (
        <p class="m-0">
          <TextLink href={`/practicas/${line.slug}`}>{t('practices.own.public')}</TextLink>
        </p>
      )}
      {writable && !maySend && <Alert kind="info">{t('practices.own.admin-sends')}</Alert>}
    </div>
  );
}

function Review({ outcome, open }: { outcome: OwnPracticeProps['outcomes'][number]; open: boolean }) {
  const { t, date } = usePage();
  const found = t(`practices.class.${outcome.class}`);
  return (
    <Fold
      id={`revision-${outcome.round}`}
      class="mt-6 max-w-3xl"
      open={open}
      title={t('practices.review-of', { day: date.long(outcome.decidedAt), found })}
    >
      <Outcome outcome={outcome} />
    </Fold>
  );
}

function Writing({ form, home, line, limits, items, maySend, telling }: OwnPracticeProps) {
  const { t } = usePage();
  const names = ['institution', 'title', ...longFields] as const;
  const labels = {
    ...Object.fromEntries(names.map((field) => [field, t(`practices.field.${field}`)])),
    items: t('practices.field.items'),
    anonymous: t('practices.field.anonymous'),
    consent: t('practices.field.consent'),
  };
  const chosen = valuesOf(form, 'items');
  const linked = (
    <CheckboxGroup
      name="items"
      hint={t('practices.hint.items', { n: limits.items })}
      choices={items.map(({ id, text }) => ({
        value: id,
        label: (
          <>
            <span class="cifra text-sm text-tenue">{id}</span> <Content>{text}</Content>
          </>
        ),
      }))}
    />
  );
  return (
    <Section id="formato" class="mt-8 max-w-3xl" title={t('practices.own.format')}>
      <p class="mt-2 mb-4">{t('practices.own.format-text')}</p>
      <TellingAlert fields={telling} />
      <Form form={form} action={`${home}/${line.id}`} labels={labels}>
        <input type="hidden" name="version" value={String(form.values['version'] ?? '')} />
        <TextField name="institution" hint={t('practices.hint.institution')} maxLength={limits.institution} />
        <TextField name="title" hint={t('practices.hint.title')} maxLength={limits.title} />
        {longFields.map((field) => (
          <TextArea key={field} name={field} hint={t(`practices.hint.${field}`)} rows={6} maxLength={limits.long} />
        ))}
        <Fold
          id="ligas"
          level={3}
          class="mb-6"
          open={form.errors['items'] !== undefined}
          title={t('practices.items-chosen', { n: chosen.length })}
        >
          {linked}
        </Fold>
        <Checkbox name="anonymous" hint={t('practices.hint.anonymous')} />
        <Checkbox name="consent" hint={t('practices.hint.consent')} />
        <div class="flex flex-wrap gap-3 mt-6">
          <Button kind="outline">{t('practices.own.save')}</Button>
          {maySend && (
            <Button kind="action" formaction={`${home}/${line.id}/enviar`}>
              {t('practices.own.send')}
            </Button>
          )}
        </div>
      </Form>
    </Section>
  );
}
