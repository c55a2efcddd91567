import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Button, LinkButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { languageNames } from '../../translations.js';
import { packagesPath } from './packages.page.js';

export interface BundleShape {
  title: string;
  letter: string;
  version: number;
  lessons: readonly { id: string; title: string; minutes: number }[];
  questions: number;
  languages: readonly (keyof typeof languageNames)[];
  media: readonly { name: string; size: number }[];
}

export interface CheckBundlePageProps {
  form: FormState;
  /** What the archive holds; null before one was sent. */
  bundle: BundleShape | null;
  /** Whether the viewer may open it as a draft. */
  mayBring: boolean;
}

/** Says of the archive of a course what it holds, or why it would not be taken. */
export function CheckBundlePage({ form, bundle, mayBring }: CheckBundlePageProps) {
  const { t } = usePage();
  const title = t('courses-fm4.exchange.check');
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: packagesPath, label: t('courses-fm4.exchange.title') }]} current={title} />
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura">{t('courses-fm4.exchange.check-lead')}</p>
      {bundle && <Contents bundle={bundle} />}
      <Form form={form} action={`${packagesPath}/revisar`} labels={{ file: t('courses-fm4.exchange.file') }} multipart>
        <FileField name="file" accept=".zip,application/zip" hint={t('courses-fm4.exchange.file-hint')} />
        <div class="flex flex-wrap gap-3">
          <Button kind={mayBring ? 'outline' : 'action'}>{t('courses-fm4.exchange.check-button')}</Button>
          {mayBring && (
            <Button kind="action" formaction={`${packagesPath}/traer`}>
              {t('courses-fm4.exchange.bring-button')}
            </Button>
          )}
          <LinkButton kind="ghost" href={packagesPath}>
            {t('action.cancel')}
          </LinkButton>
        </div>
      </Form>
    </Fm4Layout>
  );
}

function Contents({ bundle }: { bundle: BundleShape }) {
  const { t, number } = usePage();
  const { letter, title, version, lessons, questions, languages, media } = bundle;
  return (
    <Section id="contenido" class="hoja mb-8 max-w-3xl p-6" title={`${letter}. ${title}`}>
      <p role="status">{t('courses-fm4.exchange.good', { version })}</p>
      <p>{t('courses-fm4.exchange.facts', { version, lessons: lessons.length, questions })}</p>
      <ol class="pl-6">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            {lesson.title} ({t('courses.minutes', { n: lesson.minutes })})
          </li>
        ))}
      </ol>
      <p>{languages.map((language) => languageNames[language]).join(' · ')}</p>
      {media.length > 0 && (
        <ul class="pl-6">
          {media.map(({ name, size }) => (
            <li key={name}>
              {name} ({number.bytes(size)})
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
