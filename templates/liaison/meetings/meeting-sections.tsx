import { Button } from '../../components/button.js';
import { CheckboxGroup, RadioGroup } from '../../components/choice-field.js';
import { Fold } from '../../components/fold.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { MeetingPageProps } from './meeting.shapes.js';

const hasErrors = (form: FormState) => Object.keys(form.errors).length > 0;

/** Who is invited, and who was there. */
export function PeopleSection({ home, meeting, people, present, person, limits }: MeetingPageProps) {
  const { t } = usePage();
  const base = `${home}/${meeting.id}`;
  const coming = meeting.state === 'coming';
  return (
    <Section id="personas" class="mt-8 max-w-3xl" title={t(coming ? 'liaison.invited-people' : 'liaison.attendance')}>
      {coming && <p class="mt-2 mb-3 max-w-lectura">{t('liaison.invited-text')}</p>}
      {present ? (
        <Form
          form={present}
          action={`${base}/asistencia`}
          labels={{ people: t('liaison.attendance-who') }}
          class="mt-3"
        >
          <CheckboxGroup
            name="people"
            choices={people.map(({ id, name, institution, method }) => ({
              value: id,
              label: <Content>{institution ? `${name} · ${institution}` : name}</Content>,
              hint: method ? t(`liaison.attendance-method.${method}`) : undefined,
            }))}
          />
          <Button kind="outline">{t('liaison.attendance-save')}</Button>
        </Form>
      ) : (
        <ul class="mt-3">
          {people.map(({ id, name, institution, present: here }) => (
            <li key={id}>
              <Content>{institution ? `${name} · ${institution}` : name}</Content>
              {!coming && <span class="text-tenue"> · {t(here ? 'liaison.was-there' : 'liaison.was-not-there')}</span>}
            </li>
          ))}
        </ul>
      )}
      {person && (
        <Fold
          id="agregar-persona"
          class="mt-6"
          open={hasErrors(person)}
          title={t(coming ? 'liaison.invite' : 'liaison.list-somebody')}
        >
          <Form
            form={person}
            action={`${base}/personas`}
            labels={{
              name: t('liaison.person-field.name'),
              institution: t('liaison.person-field.institution'),
              email: t('liaison.person-field.email'),
            }}
          >
            <input type="hidden" name="id" value={valueOf(person, 'id')} />
            <TextField name="name" maxLength={limits.name} autocomplete="off" />
            <TextField
              name="institution"
              hint={t('liaison.hint.person-institution')}
              maxLength={limits.institution}
              autocomplete="off"
            />
            {coming ? (
              <TextField name="email" type="email" hint={t('liaison.hint.invite')} autocomplete="off" />
            ) : (
              <input type="hidden" name="email" value="" />
            )}
            <Button kind="action">{t(coming ? 'liaison.invite-do' : 'liaison.list-do')}</Button>
          </Form>
        </Fold>
      )}
    </Section>
  );
}

/** What was said: written until FM4 closes it. */
export function MinutesSection({ place, home, meeting, minutes, limits }: MeetingPageProps) {
  const { t, date } = usePage();
  return (
    <Section id="minuta" class="mt-8 max-w-3xl" title={t('liaison.minutes')}>
      {minutes ? (
        <>
          <p class="mt-2 mb-4 max-w-lectura">{t(`liaison.minutes-text.${place}`)}</p>
          <Form
            form={minutes}
            action={`${home}/${meeting.id}/minuta`}
            labels={{ minutes: t('liaison.meeting-field.minutes') }}
          >
            <input type="hidden" name="version" value={valueOf(minutes, 'version')} />
            <TextArea name="minutes" hint={t('liaison.hint.minutes')} rows={10} maxLength={limits.minutes} />
            <div class="flex flex-wrap gap-3">
              <Button kind="outline" name="next" value="guardar">
                {t('liaison.minutes-save')}
              </Button>
              {place === 'fm4' && (
                <Button kind="action" name="next" value="cerrar">
                  {t('liaison-fm4.minutes-close')}
                </Button>
              )}
            </div>
          </Form>
        </>
      ) : (
        <>
          {meeting.closedAt && (
            <p class="mt-2 text-tenue">{t('liaison.minutes-closed', { day: date.long(meeting.closedAt) })}</p>
          )}
          <p class="mt-2 max-w-lectura whitespace-pre-line">
            <Content>{meeting.minutes}</Content>
          </p>
        </>
      )}
    </Section>
  );
}

/** Writes down what was agreed. */
export function AgreedForm({ home, meeting, commitment, limits }: MeetingPageProps & { commitment: FormState }) {
  const { t } = usePage();
  const names = ['text', 'side', 'owner', 'dueOn'] as const;
  return (
    <Section id="acordar" class="mt-8 max-w-3xl hoja p-5" heading="text-xl mb-4" title={t('liaison.agree')}>
      <Form
        form={commitment}
        action={`${home}/${meeting.id}/compromisos`}
        labels={Object.fromEntries(names.map((name) => [name, t(`liaison.commitment-field.${name}`)]))}
      >
        <input type="hidden" name="id" value={valueOf(commitment, 'id')} />
        <TextArea name="text" hint={t('liaison.hint.commitment')} rows={2} maxLength={limits.text} />
        <RadioGroup
          name="side"
          choices={(['ally', 'fm4'] as const).map((value) => ({ value, label: t(`liaison.side.${value}`) }))}
        />
        <TextField name="owner" hint={t('liaison.hint.owner')} maxLength={limits.owner} autocomplete="off" />
        <TextField name="dueOn" type="date" size="short" />
        <Button kind="action">{t('liaison.agree-do')}</Button>
      </Form>
    </Section>
  );
}
