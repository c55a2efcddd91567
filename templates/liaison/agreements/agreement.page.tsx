import { Button, LinkButton } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { AgreementFacts, AgreementLimits, CommitmentLine } from './agreement.shapes.js';
import { CommitmentSheet } from './commitment.js';
import { type AgreementPlace, Place } from './place.js';
import { AgreementBadge } from './standing.js';

interface AgreementPageProps {
  place: AgreementPlace;
  home: string;
  agreement: AgreementFacts;
  commitments: readonly CommitmentLine[];
  limits: AgreementLimits;
  /** Adds a commitment; null for who may not. */
  form: FormState | null;
}

/** An agreement: what it says, and what each side does by which day. */
export function AgreementPage(props: AgreementPageProps) {
  const { t } = usePage();
  const { place, home, agreement, commitments, form } = props;
  const { id, title, purpose, state, endedOn } = agreement;
  const base = `${home}/${id}`;
  return (
    <Place place={place} title={title}>
      <BackLink href={home}>{t('liaison.agreements')}</BackLink>
      <h1>
        <Content>{title}</Content>
      </h1>
      <p class="mt-2 mb-4">
        <AgreementBadge state={state} />
      </p>
      <div class="flex flex-wrap gap-3">
        <LinkButton kind="outline" icon="download" href={`${base}/acuerdo.pdf`}>
          {t('liaison.pdf')}
        </LinkButton>
        {place === 'fm4' && !endedOn && (
          <LinkButton kind="outline" href={`${base}/cambiar`}>
            {t('liaison-fm4.agreement-change')}
          </LinkButton>
        )}
        {place === 'fm4' && state !== 'ended' && (
          <LinkButton kind="ghost" href={`${base}/terminar`}>
            {t('liaison-fm4.agreement-end')}
          </LinkButton>
        )}
      </div>
      <Facts agreement={agreement} />
      <Section id="objeto" class="mt-8 max-w-3xl" title={t('liaison.agreement-field.purpose')}>
        <p class="mt-2 max-w-lectura whitespace-pre-line">
          <Content>{purpose}</Content>
        </p>
      </Section>
      <Section id="compromisos" class="mt-8 max-w-3xl" title={t('liaison.commitments')}>
        {commitments.length === 0 ? (
          <p class="mt-3">{t('liaison.commitments-none')}</p>
        ) : (
          <ul class="list-none p-0 mt-3 grid">
            {commitments.map((one) => (
              <li key={one.id} class="py-4 border-t border-linea">
                <TextLink class="font-semibold" href={`${base}/compromisos/${one.id}`}>
                  <Content>{one.text}</Content>
                </TextLink>
                <CommitmentSheet commitment={one} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {form && <Add {...props} form={form} />}
    </Place>
  );
}

function Facts({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const { t, date } = usePage();
  const { ally, parties, startsOn, endsOn, endedOn, endedReason } = agreement;
  return (
    <dl class="ficha mt-6 max-w-3xl">
      <Fact label={t('liaison.ally')}>
        <Content>{ally}</Content>
      </Fact>
      {parties.length > 0 && (
        <Fact label={t('liaison.agreement-field.parties')}>
          <Content>{parties.join(', ')}</Content>
        </Fact>
      )}
      <Fact label={t('liaison.validity')}>
        {t('liaison.from-to', { from: date.long(startsOn), to: date.long(endsOn) })}
      </Fact>
      {endedOn && (
        <Fact label={t('liaison.ended-on')}>
          {date.long(endedOn)}. <Content>{endedReason ?? ''}</Content>
        </Fact>
      )}
    </dl>
  );
}

function Add({ home, agreement, form, limits }: AgreementPageProps & { form: FormState }) {
  const { t } = usePage();
  const labels = {
    text: t('liaison.commitment-field.text'),
    side: t('liaison.commitment-field.side'),
    owner: t('liaison.commitment-field.owner'),
    dueOn: t('liaison.commitment-field.dueOn'),
  };
  return (
    <Section
      id="agregar"
      class="mt-8 max-w-3xl hoja p-5"
      heading="text-xl mb-4"
      title={t('liaison-fm4.commitment-add')}
    >
      <Form form={form} action={`${home}/${agreement.id}/compromisos`} labels={labels}>
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <TextArea name="text" hint={t('liaison-fm4.hint.text')} rows={2} maxLength={limits.text} />
        <RadioGroup
          name="side"
          choices={(['ally', 'fm4'] as const).map((value) => ({ value, label: t(`liaison.side.${value}`) }))}
        />
        <TextField name="owner" hint={t('liaison-fm4.hint.owner')} maxLength={limits.owner} autocomplete="off" />
        <TextField name="dueOn" type="date" size="short" />
        <Button kind="action">{t('liaison-fm4.commitment-save')}</Button>
      </Form>
    </Section>
  );
}
