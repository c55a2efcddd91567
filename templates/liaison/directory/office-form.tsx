import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import type { OfficeLimits } from './directory.shapes.js';

/** What an office says of itself, to change; saving confirms it. */
export function OfficeForm({ form, action, limits }: { form: FormState; action: string; limits: OfficeLimits }) {
  const { t } = usePage();
  const names = ['office', 'phone', 'mail', 'hours', 'offers', 'contactName', 'contactConsent'] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`liaison.field.${name}`)]));
  return (
    <Form form={form} action={action} labels={labels}>
      <input type="hidden" name="version" value={valueOf(form, 'version')} />
      <TextField name="office" hint={t('liaison.hint.office')} maxLength={limits.office} autocomplete="off" />
      <TextField
        name="phone"
        hint={t('liaison.hint.phone')}
        inputmode="tel"
        maxLength={limits.phone}
        autocomplete="off"
        size="medium"
        optional
      />
      <TextField
        name="mail"
        type="email"
        hint={t('liaison.hint.mail')}
        maxLength={limits.mail}
        autocomplete="off"
        optional
      />
      <TextField name="hours" hint={t('liaison.hint.hours')} maxLength={limits.hours} autocomplete="off" optional />
      <TextArea name="offers" hint={t('liaison.hint.offers')} rows={5} maxLength={limits.offers} optional />
      <TextField
        name="contactName"
        hint={t('liaison.hint.contactName')}
        maxLength={limits.contactName}
        autocomplete="off"
        optional
      />
      <Checkbox name="contactConsent" />
      <Button kind="action">{t('liaison.save')}</Button>
    </Form>
  );
}
