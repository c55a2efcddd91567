import { municipalitiesByRegion } from '#libs/mexico';
import { CheckboxGroup, RadioGroup, Select } from '../../components/choice-field.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import {
  contracts,
  type MinimumShape,
  type OpeningLimits,
  payPeriods,
  registrations,
  workLanguages,
} from './opening.shapes.js';

const names = [
  'post',
  'tasks',
  'requirements',
  'site',
  'municipality',
  'payPeriod',
  'payFrom',
  'payTo',
  'workDays',
  'schedule',
  'daysOff',
  'contract',
  'registration',
  'benefits',
  'posts',
  'endsOn',
  'languages',
  'contact',
] as const;

/** What the fields of an opening are called. */
export function useOpeningLabels(): Readonly<Record<string, string>> {
  const { t } = usePage();
  return Object.fromEntries(names.map((name) => [name, t(`openings.field.${name}`)]));
}

/** What an opening says. None of the fields is about a person who asks for it. */
export function OpeningFields({ limits, minimum }: { limits: OpeningLimits; minimum: MinimumShape | null }) {
  const { t } = usePage();
  const regions = municipalitiesByRegion().map(({ region, municipalities }) => ({
    label: region,
    choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
  }));
  return (
    <>
      <TextField name="post" hint={t('openings.hint.post')} maxLength={limits.post} autocomplete="off" />
      <TextArea name="tasks" hint={t('openings.hint.tasks')} rows={5} maxLength={limits.tasks} />
      <TextArea name="requirements" hint={t('openings.hint.requirements')} rows={5} maxLength={limits.requirements} />
      <TextField name="site" hint={t('openings.hint.site')} maxLength={limits.site} autocomplete="off" />
      <Select name="municipality" groups={regions} />
      <RadioGroup
        name="payPeriod"
        choices={payPeriods.map((value) => ({ value, label: t(`openings.period.${value}`) }))}
      />
      {minimum && <MinimumNote minimum={minimum} />}
      <TextField name="payFrom" hint={t('openings.hint.payFrom')} inputmode="decimal" size="short" autocomplete="off" />
      <TextField name="payTo" hint={t('openings.hint.payTo')} inputmode="decimal" size="short" autocomplete="off" />
      <TextField
        name="workDays"
        hint={t('openings.hint.workDays')}
        inputmode="numeric"
        size="short"
        autocomplete="off"
      />
      <TextField name="schedule" hint={t('openings.hint.schedule')} maxLength={limits.schedule} autocomplete="off" />
      <TextField name="daysOff" hint={t('openings.hint.daysOff')} maxLength={limits.daysOff} autocomplete="off" />
      <RadioGroup
        name="contract"
        choices={contracts.map((value) => ({ value, label: t(`openings.contract.${value}`) }))}
      />
      <RadioGroup
        name="registration"
        choices={registrations.map((value) => ({ value, label: t(`openings.imss.${value}`) }))}
      />
      <TextArea name="benefits" hint={t('openings.hint.benefits')} rows={3} maxLength={limits.benefits} optional />
      <TextField name="posts" inputmode="numeric" size="short" autocomplete="off" />
      <TextField name="endsOn" hint={t('openings.hint.endsOn')} type="date" size="short" />
      <CheckboxGroup
        name="languages"
        hint={t('openings.hint.languages')}
        choices={workLanguages.map((value) => ({ value, label: t(`openings.language.${value}`) }))}
      />
      <TextField name="contact" hint={t('openings.hint.contact')} maxLength={limits.contact} autocomplete="off" />
    </>
  );
}

function MinimumNote({ minimum: { perDay, until, verified, periods } }: { minimum: MinimumShape }) {
  const { t, number, date } = usePage();
  const sums = periods
    .map(({ period, least }) => `${t(`openings.period.${period}`)} $${number.money(least)}`)
    .join(', ');
  return (
    <p class="text-sm text-tenue mb-4">
      {t('openings.minimum', { day: number.money(perDay), sums })}
      {until && ` ${t('openings.minimum-until', { day: date.long(until) })}`}
      {!verified && ` ${t('openings.minimum-unverified')}`}
    </p>
  );
}
