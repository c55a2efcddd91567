import { Button } from '../../components/button.js';
import { Checkbox, RadioGroup } from '../../components/choice-field.js';
import { described, FieldFrame } from '../../components/field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { signatureBox } from './signature-drawing.js';

/** Signs the minutes: by name, or drawn with a finger where scripts run. */
export function SignForm({ form, action, content }: { form: FormState; action: string; content: string }) {
  const { t } = usePage();
  const labels = {
    name: t('minutes.sign.name'),
    post: t('minutes.sign.post'),
    method: t('minutes.sign.method'),
    strokes: t('minutes.sign.drawing'),
    remarks: t('minutes.sign.remarks'),
    agree: t('minutes.sign.agree'),
  };
  const { control } = described({ form, name: 'strokes', hint: t('minutes.sign.drawing-hint') });
  return (
    <Form id="firmar" form={form} action={action} labels={labels}>
      <input type="hidden" name="content" value={content} />
      <TextField name="name" size="medium" autocomplete="name" />
      <TextField name="post" size="medium" autocomplete="organization-title" />
      <RadioGroup
        name="method"
        choices={[
          { value: 'typed', label: t('minutes.sign.typed'), hint: t('minutes.sign.typed-hint') },
          { value: 'drawn', label: t('minutes.sign.drawn'), hint: t('minutes.sign.drawn-hint') },
        ]}
      />
      <div id="dibujo" hidden>
        <FieldFrame form={form} name="strokes" label={labels.strokes} hint={t('minutes.sign.drawing-hint')}>
          <input type="hidden" name="strokes" />
          <canvas
            id="strokes"
            class="block w-full max-w-xl border border-linea rounded-box touch-none bg-white"
            width={signatureBox.width}
            height={signatureBox.height}
            tabIndex={0}
            role="img"
            aria-label={t('minutes.sign.drawing')}
            {...control}
          />
          <p class="mt-2 mb-0">
            <button type="button" class="btn btn-ghost btn-sm" id="borrar-firma">
              {t('minutes.sign.clear')}
            </button>
          </p>
        </FieldFrame>
      </div>
      <TextArea name="remarks" rows={3} optional hint={t('minutes.sign.remarks-hint')} />
      <Checkbox name="agree" label={labels.agree} />
      <Button kind="action">{t('minutes.sign.do')}</Button>
    </Form>
  );
}
