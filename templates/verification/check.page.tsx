import { Button } from '../components/button.js';
import { DoorDrawing } from '../components/door.js';
import { FileField } from '../components/file-field.js';
import { ErrorSummary, Form, type FormState } from '../components/form.js';
import { Section } from '../components/section.js';
import { TextField } from '../components/text-field.js';
import { withFrame } from '../layouts/document.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage } from '../page.js';
import { ScriptParts } from './file-check/script-parts.js';
import { type FileCheckProps, FileResult, titleOf } from './file-check/verdict.js';

/** Why a code leads nowhere. */
export type CodeProblem = 'length' | 'alphabet' | 'check' | 'unknown';

export interface CheckPageProps {
  form: FormState;
  /** Set after an unknown code: the page explains it first and keeps the input. */
  problem: CodeProblem | null;
  /** What became of a file; the forms stay below, for the next one. */
  result?: FileCheckProps;
}

/** The forms to check a distinction by code or by file; without an account and without scripts. */
export function CheckPage({ form, problem, result }: CheckPageProps) {
  const page = usePage();
  const { t, rich } = page;
  const asking = problem ? t('verification.not-found.title') : t('verification.title');
  const title = result ? titleOf(result, page) : asking;
  return (
    <PublicLayout
      title={title}
      description={t('verification.description')}
      noindex={problem !== null || result !== undefined}
      scripts={withFrame(['verificar'])}
    >
      <div id="veredicto" class="veredicto">
        {result && <FileResult {...result} />}
      </div>
      <div class="grid gap-10 md:grid-cols-[1fr_14rem] md:gap-16">
        <div class="max-w-lectura">
          {!result && (
            <div data-pregunta>
              <h1>{title}</h1>
              <p class="mt-4 text-lg">{problem ? t(`verification.not-found.${problem}`) : t('verification.lead')}</p>
            </div>
          )}
          <div class="mt-6">
            <ErrorSummary form={form} labels={{ codigo: t('verification.code'), archivo: t('verification.file') }} />
          </div>
          <Section id="tcodigo" class="mt-8" heading="text-2xl" title={t('verification.by-code')}>
            <form class="mt-4" method="get" action="/verificar" novalidate>
              <TextField
                form={form}
                name="codigo"
                label={t('verification.code')}
                hint={t('verification.code-hint')}
                code
                size="medium"
                autocomplete="off"
                maxLength={200}
              />
              <Button kind="action">{t('verification.check')}</Button>
            </form>
          </Section>
          <Section id="tarchivo" class="mt-12" heading="text-2xl" title={t('verification.by-file')}>
            <Form form={{ values: {}, errors: {} }} action="/verificar" multipart class="mt-4" id="comprobar-archivo">
              <FileField
                form={form}
                name="archivo"
                label={t('verification.file')}
                hint={t('verification.file-hint')}
                accept="application/pdf,.pdf,.json,.jwt"
              />
              <p id="privado" class="mb-4" hidden>
                {t('verification.browser.private')} {t('verification.by-file-drop')}
              </p>
              <Button kind="outline">{t('verification.check-file')}</Button>
            </Form>
            <ScriptParts />
          </Section>
          <Section id="tdonde" class="mt-12" heading="text-xl" title={t('verification.where')}>
            <p class="mt-2">{t('verification.where-text')}</p>
            <p class="mt-2 text-tenue">
              {rich('verification.certificate-note', { lookup: (text) => <a href="/constancias">{text}</a> })}
            </p>
          </Section>
        </div>
        {!result && (
          <div data-pregunta class="max-md:hidden">
            <DoorDrawing state={problem ? 'closed' : 'ajar'} class="w-full" />
          </div>
        )}
      </div>
    </PublicLayout>
  );
}
