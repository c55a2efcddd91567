import { Button, LinkButton } from '../../components/button.js';
import { CheckboxGroup, RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

export interface EnrolProps {
  form: FormState;
  courses: { slug: string; letter: string; title: string }[];
  /** Members, with the letters of the courses they are in. */
  people: { userId: string; name: string; email: string; letters: string[] }[];
}

/** Enrols members and can invite a new one, in one form. */
export function Enrol({ form, courses, people }: EnrolProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('courses.enrol.title')}>
      <div class="max-w-lectura">
        <h1 class="mb-8">{t('courses.enrol.title')}</h1>
        <Form form={form} action="/empresa/cursos/inscribir">
          <RadioGroup
            name="course"
            label={t('courses.enrol.course')}
            choices={courses.map((course) => ({
              value: course.slug,
              label: <span lang="es-MX">{t('courses.company.letters', course)}</span>,
            }))}
          />
          {people.length > 0 ? (
            <CheckboxGroup
              name="people"
              label={t('courses.enrol.people')}
              hint={t('courses.enrol.people-hint')}
              choices={people.map((person) => ({
                value: person.userId,
                label: person.name,
                hint: person.letters.length
                  ? `${person.email} · ${t('courses.enrol.already', { courses: person.letters.join(', ') })}`
                  : person.email,
              }))}
            />
          ) : (
            <p class="mb-6 text-tenue">{t('courses.enrol.no-people')}</p>
          )}
          <fieldset class="mb-8 border-t border-linea pt-6">
            <legend class="float-left mb-1 w-full font-display text-xl">{t('courses.enrol.invite')}</legend>
            <p class="clear-both mb-5 text-sm text-tenue">{t('courses.enrol.invite-hint')}</p>
            <TextField
              name="name"
              label={t('courses.enrol.name')}
              hint={t('courses.enrol.name-hint')}
              optional
              autocomplete="off"
              maxLength={120}
            />
            <TextField
              name="email"
              label={t('courses.enrol.email')}
              optional
              type="email"
              autocomplete="off"
              maxLength={254}
            />
          </fieldset>
          <div class="flex flex-wrap gap-3">
            <Button kind="action">{t('courses.enrol.send')}</Button>
            <LinkButton kind="ghost" href="/empresa/cursos">
              {t('action.cancel')}
            </LinkButton>
          </div>
        </Form>
      </div>
    </CompanyLayout>
  );
}
