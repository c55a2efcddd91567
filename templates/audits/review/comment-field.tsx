import { described, FieldNotes, LabelText } from '../../components/field.js';
import { type FormState, valueOf } from '../../components/form.js';

interface CommentFieldProps {
  form: FormState;
  name: string;
  label: string;
  /** Beside the label, in a lighter voice: when it is owed. */
  aside: string;
  rows: number;
  children: string;
}

/** Some words of the auditor, in the tight look of the review. */
export function CommentField({ form, name, label, aside, rows, children }: CommentFieldProps) {
  const { id, error, control } = described({ form, name, hint: children });
  return (
    <div class={error ? 'campo campo-mal mt-4' : 'campo mt-4'}>
      <label for={id}>
        <LabelText label={label} /> <span class="font-normal text-tenue">{aside}</span>
      </label>
      <FieldNotes form={form} name={name} hint={children} />
      <textarea class="textarea denso max-w-none" id={id} name={name} rows={rows} {...control}>
        {valueOf(form, name)}
      </textarea>
    </div>
  );
}
