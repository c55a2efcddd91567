import { Button } from '../../components/button.js';
import { Checkbox, RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { linkTo } from '../../components/text-link.js';
import { usePage } from '../../page.js';

interface ShownChoicesProps {
  /** As people read it. */
  code: string;
  /** What each way of showing the name gives. */
  names: { whole: string; initials: string };
  /** Null: there is none to show. */
  company: string | null;
  score: number;
  /** Where the choice is posted. */
  action: string;
  form: FormState;
}

/** What the public page of a certificate shows: its holder's choice. */
export function ShownChoices({ code, names, company, score, action, form }: ShownChoicesProps) {
  const { t, rich } = usePage();
  return (
    <Section id="visible" class="mt-12 max-w-lectura" title={t('courses.shown.title')}>
      <p class="mt-2">{rich('courses.shown.text', { a: linkTo(`/constancias/${code}`) })}</p>
      <Form
        form={form}
        action={action}
        class="mt-4"
        labels={{
          name: t('courses.shown.name'),
          company: t('courses.shown.company', { company: company ?? '' }),
          score: t('courses.shown.score', { score }),
        }}
      >
        <RadioGroup
          name="name"
          choices={[
            { value: 'initials', label: t('courses.shown.initials', { name: names.initials }) },
            { value: 'whole', label: t('courses.shown.whole', { name: names.whole }) },
            { value: 'none', label: t('courses.shown.none') },
          ]}
        />
        {company && <Checkbox name="company" />}
        <Checkbox name="score" />
        <Button kind="outline">{t('courses.shown.save')}</Button>
      </Form>
    </Section>
  );
}
