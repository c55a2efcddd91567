import { Alert } from '../../components/alert.js';
import { CheckboxGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { FormButtons } from '../../components/form-buttons.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { type LinesLeft, PeopleListField } from '../../accounts/invitations/people-list-field.js';

export interface EnrolProps {
  form: FormState;
  courses: { slug: string; letter: string; title: string }[];
  /** Members, with the letters of the courses they are in. */
  people: { userId: string; name: string; email: string; letters: string[] }[];
  /** What stayed of a pasted list, and how many people were enrolled. */
  left?: readonly LinesLeft[];
  done?: { n: number };
}

/** Enrols members and can invite a new one, in one form. */
export function Enrol({ form, courses, people, left, done }: EnrolProps) {
  const { t } = usePage();
  const labels = {
    course: t('courses.enrol.course'),
    people: t('courses.enrol.people'),
    name: t('courses.enrol.name'),
    email: t('courses.enrol.email'),
  };
  return (
    <CompanyLayout title={t('courses.enrol.title')}>
      <div class="max-w-lectura">
        <h1 class="mb-3">{t('courses.enrol.title')}</h1>
        <p class="mb-8">
          <TextLink href="/empresa/cursos/inscribir/archivo">{t('courses.import.link')}</TextLink>
        </p>
        {done && (
          <Alert kind={done.n > 0 ? 'success' : 'info'} live class="mb-6">
            {t('courses.flash.enrolled', done)}
          </Alert>
        )}
        <Form form={form} action="/empresa/cursos/inscribir" labels={labels}>
          <CheckboxGroup
            name="course"
            label={labels.course}
            hint={t('courses.enrol.course-hint')}
            choices={courses.map((course) => ({
              value: course.slug,
              label: <span lang="es-MX">{t('courses.company.letters', course)}</span>,
            }))}
          />
          {people.length > 0 ? (
            <CheckboxGroup
              name="people"
              label={labels.people}
              hint={t('courses.enrol.people-hint')}
              choices={people.map((person) => ({
                value: person.userId,
                label: person.name,
                hint: [
                  person.email || t('companies.team.by-code'),
                  person.letters.length > 0 && t('courses.enrol.already', { courses: person.letters.join(', ') }),
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          ) : (
            <p class="mb-6 text-tenue">{t('courses.enrol.no-people')}</p>
          )}
          <fieldset class="mb-8 border-t border-linea pt-6">
            <legend class="float-left mb-1 w-full font-display font-semibold text-xl">
              {t('courses.enrol.invite')}
            </legend>
            <p class="clear-both mb-5 text-sm text-tenue">{t('courses.enrol.invite-hint')}</p>
            <TextField
              name="name"
              label={labels.name}
              hint={t('courses.enrol.name-hint')}
              optional
              autocomplete="off"
              maxLength={120}
            />
            <TextField name="email" label={labels.email} optional type="email" autocomplete="off" maxLength={254} />
            <PeopleListField form={form} label={t('courses.enrol.list')} left={left} optional />
          </fieldset>
          <FormButtons send={t('courses.enrol.send')} cancel="/empresa/cursos" />
        </Form>
      </div>
    </CompanyLayout>
  );
}
