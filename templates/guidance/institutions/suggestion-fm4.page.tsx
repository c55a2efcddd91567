import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { WordDiff } from '../../components/word-diff.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type EntryChoices, EntryFields, type EntryLimits } from './entry-fields.js';
import { suggestionBadges, type SuggestionState } from './suggestions-fm4.page.js';

/** A field that an accepted suggestion changed. */
export interface EntryDifference {
  name: string;
  before: string;
  after: string;
}

interface SuggestionFm4Props {
  id: string;
  title: string;
  /** The directory lacks it. */
  isNew: boolean;
  /** Of the entry in the directory. */
  address: string | null;
  said: string;
  source: string;
  state: SuggestionState;
  receivedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
  changes: readonly EntryDifference[];
  internalNotes: readonly string[];
  choices: EntryChoices;
  limits: EntryLimits & { reason: number };
  form: FormState;
  declining: FormState;
}

const path = '/fm4/instituciones';

/** One suggestion: what was said, the entry to be written with it, or the reason why not. */
export function SuggestionFm4Page(props: SuggestionFm4Props) {
  const { t, date } = usePage();
  const { title, isNew, address, said, source, state, receivedAt, decidedAt, reason } = props;
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[
          { href: '/fm4/contenidos', label: t('fm4.contents') },
          { href: path, label: t('institutions-fm4.title') },
        ]}
        current={title}
      />
      <h1 class="max-w-4xl">{title}</h1>
      <p class="mt-2 flex flex-wrap gap-3 items-center">
        <Badge kind={suggestionBadges[state]}>{t(`institutions-fm4.state.${state}`)}</Badge>
        {t(isNew ? 'institutions-fm4.new' : 'institutions-fm4.correction')} · {date.long(decidedAt ?? receivedAt)}
        {address && <TextLink href={address}>{t('institutions-fm4.read')}</TextLink>}
      </p>
      <section class="hoja px-5 py-4 mt-6 max-w-3xl" aria-labelledby="dicho">
        <h2 class="text-lg" id="dicho">
          {t('institutions-fm4.said')}
        </h2>
        <p class="whitespace-pre-line mt-2">{said}</p>
        <p class="text-sm text-tenue mb-0">{t('institutions-fm4.source', { source })}</p>
      </section>
      {reason && (
        <Section id="motivo" ruled title={t('institutions-fm4.reason')}>
          <p class="whitespace-pre-line max-w-lectura">{reason}</p>
        </Section>
      )}
      {props.changes.length > 0 && <Changes changes={props.changes} />}
      {state === 'received' && <Deciding {...props} />}
    </Fm4Layout>
  );
}

/** What the entry said before, and what it says since. */
function Changes({ changes }: Pick<SuggestionFm4Props, 'changes'>) {
  const { t, maybe } = usePage();
  return (
    <Section id="cambios" ruled title={t('institutions-fm4.changes')}>
      <dl class="grid gap-4 max-w-3xl">
        {changes.map(({ name, before, after }) => (
          <div key={name}>
            <dt class="font-bold">{maybe(`institutions-fm4.field.${name}`) ?? name}</dt>
            <dd class="m-0" lang="es-MX">
              <WordDiff before={before} after={after} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Deciding({ id, choices, limits, form, declining, internalNotes }: SuggestionFm4Props) {
  const { t } = usePage();
  return (
    <div class="max-w-3xl">
      <Section id="aceptar" ruled title={t('institutions-fm4.accept')}>
        <p class="mb-4">{t('institutions-fm4.accept.text')}</p>
        {internalNotes.length > 0 && (
          <ul class="list-disc pl-5 text-sm mb-4">
            {internalNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <EntryFields form={form} action={`${path}/${id}/aceptar`} choices={choices} limits={limits} />
      </Section>
      <Section id="declinar" ruled title={t('institutions-fm4.decline')}>
        <Form form={declining} action={`${path}/${id}/declinar`} labels={{ reason: t('institutions-fm4.reason') }}>
          <TextArea name="reason" rows={3} maxLength={limits.reason} hint={t('institutions-fm4.reason-hint')} />
          <Button kind="outline">{t('institutions-fm4.decline-it')}</Button>
        </Form>
      </Section>
    </div>
  );
}
