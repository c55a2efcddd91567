import { TextArea } from '../../components/text-field.js';
import { errorText, type FormProblem, type FormState } from '../../components/form.js';
import { usePage } from '../../page.js';

/** What stayed of a pasted list, line by line. */
export interface LinesLeft {
  readonly text: string;
  readonly problem: FormProblem;
}

/** Where a list of people is pasted, in whatever shape; above it what is in the way of the lines that stayed. */
export function PeopleListField({
  form,
  label,
  left = [],
  optional = false,
}: {
  form: FormState;
  label: string;
  left?: readonly LinesLeft[];
  optional?: boolean;
}) {
  const page = usePage();
  const { t } = page;
  return (
    <>
      {left.length > 0 && (
        <div class="mb-5">
          <p class="font-bold mb-2">{t('accounts.list.reasons')}</p>
          <ul class="grid gap-2 list-disc pl-5">
            {left.map(({ text, problem }) => (
              <li key={text}>
                <span class="break-all">{text}</span>
                <span class="block text-sm text-tenue">{errorText(page, problem)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextArea form={form} name="list" label={label} hint={t('accounts.list.hint')} optional={optional} rows={6} />
    </>
  );
}
