import { municipalitiesByRegion } from '#libs/mexico';
import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type AgreementPlace, Place } from '../agreements/place.js';
import type { MeetingLimits } from './meeting.shapes.js';

const regions = municipalitiesByRegion().map(({ region, municipalities }) => ({
  label: region,
  choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
}));

interface FormPageProps {
  place: AgreementPlace;
  home: string;
  form: FormState;
  limits: MeetingLimits;
}

/** A new meeting: of FM4 with an ally, or of a liaison with FM4. */
export function NewMeetingPage({ place, home, form, limits }: FormPageProps) {
  const { t } = usePage();
  return (
    <Place place={place} title={t('liaison.meeting-new')}>
      <BackLink href={home}>{t('liaison.meetings')}</BackLink>
      <h1>{t('liaison.meeting-new')}</h1>
      <p class="mt-3 max-w-lectura">{t(`liaison.meeting-new-text.${place}`)}</p>
      <Form form={form} action={`${home}/nueva`} labels={useLabels()} class="mt-6 max-w-3xl">
        <input type="hidden" name="id" value={valueOf(form, 'id')} />
        <input type="hidden" name="version" value="1" />
        {place === 'fm4' && (
          <>
            <Select name="municipality" hint={t('liaison-fm4.hint.meeting-municipality')} groups={regions} optional />
            <TextField
              name="institution"
              hint={t('liaison-fm4.hint.institution')}
              maxLength={limits.institution}
              autocomplete="off"
              optional
            />
          </>
        )}
        <Fields limits={limits} />
        <Button kind="action">{t('liaison.meeting-call')}</Button>
      </Form>
    </Place>
  );
}

interface MeetingFormPageProps extends FormPageProps {
  meeting: { id: string; title: string };
}

/** Changes what is said of a meeting to come. */
export function EditMeetingPage({ place, home, meeting, form, limits }: MeetingFormPageProps) {
  const { t } = usePage();
  const address = `${home}/${meeting.id}`;
  return (
    <Place place={place} title={t('liaison.meeting-change')}>
      <BackLink href={address}>{meeting.title}</BackLink>
      <h1>{t('liaison.meeting-change')}</h1>
      <p class="mt-3 max-w-lectura">{t('liaison.meeting-change-text')}</p>
      <Form form={form} action={`${address}/cambiar`} labels={useLabels()} class="mt-6 max-w-3xl">
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <Fields limits={limits} />
        <Button kind="action">{t('action.save')}</Button>
      </Form>
    </Place>
  );
}

/** Cancels a meeting to come. */
export function CancelMeetingPage({ place, home, meeting, form, limits }: MeetingFormPageProps) {
  const { t } = usePage();
  const address = `${home}/${meeting.id}`;
  return (
    <Place place={place} title={t('liaison.meeting-cancel')}>
      <BackLink href={address}>{meeting.title}</BackLink>
      <h1>{t('liaison.meeting-cancel')}</h1>
      <Form
        form={form}
        action={`${address}/cancelar`}
        labels={{ reason: t('liaison.meeting-field.reason') }}
        class="mt-6 max-w-3xl"
      >
        <TextArea name="reason" hint={t('liaison.hint.cancel')} rows={3} maxLength={limits.reason} />
        <Button kind="danger">{t('liaison.meeting-cancel-do')}</Button>
      </Form>
    </Place>
  );
}

function useLabels(): Readonly<Record<string, string>> {
  const { t } = usePage();
  const names = ['title', 'day', 'from', 'until', 'place', 'agenda', 'parties'] as const;
  return {
    municipality: t('liaison.agreement-field.municipality'),
    institution: t('liaison.agreement-field.institution'),
    ...Object.fromEntries(names.map((name) => [name, t(`liaison.meeting-field.${name}`)])),
  };
}

function Fields({ limits }: { limits: MeetingLimits }) {
  const { t } = usePage();
  return (
    <>
      <TextField name="title" maxLength={limits.title} autocomplete="off" />
      <TextField name="day" type="date" size="medium" />
      <TextField name="from" type="time" size="short" hint={t('liaison.hint.zone')} />
      <TextField name="until" type="time" size="short" />
      <TextField name="place" hint={t('liaison.hint.place')} maxLength={limits.place} autocomplete="off" />
      <TextArea name="agenda" hint={t('liaison.hint.agenda')} rows={5} maxLength={limits.agenda} />
      <TextArea name="parties" hint={t('liaison.hint.parties')} rows={3} maxLength={limits.parties} optional />
    </>
  );
}
