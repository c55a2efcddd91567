import { Badge, type BadgeKind } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { GroupFrame } from '../../components/field.js';
import { fieldId, Form, type FormState, freshForm, valueOf, valuesOf } from '../../components/form.js';
import { Pagination } from '../../components/pagination.js';
import { Section } from '../../components/section.js';
import { Tabs } from '../../components/tabs.js';
import { TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { periodText } from '../indicators/figure-words.js';
import type { ThemeLine, ThemeState, VoiceLine, VoiceSource } from './listening.shapes.js';

const home = '/fm4/escucha';

interface ListeningPageProps {
  /** Whose voices are listed; null: all. */
  source: VoiceSource | null;
  counts: readonly { source: VoiceSource; n: number }[];
  voices: readonly VoiceLine[];
  themes: readonly ThemeLine[];
  quarters: readonly string[];
  /** Searches of the workspace without result, of the last month. */
  inWorkspace: number;
  page: number;
  pages: number;
  limits: { title: number };
  form: FormState;
}

/** What FM4 was told and nobody sorted yet, and the themes. */
export function ListeningPage(props: ListeningPageProps) {
  const words = usePage();
  const { t } = words;
  const { source, counts, voices, themes, quarters, inWorkspace, page, pages } = props;
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  return (
    <Fm4Layout title={t('listening-fm4.title')}>
      <h1>{t('listening-fm4.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('listening-fm4.lead')}</p>
      <div class="mt-3 flex flex-wrap gap-x-6 gap-y-2 items-center">
        <Form form={freshForm()} action={`${home}/recoger`}>
          <Button kind="outline" small>
            {t('listening-fm4.collect')}
          </Button>
        </Form>
        <TextLink href="/escucha">{t('listening-fm4.public')}</TextLink>
        <TextLink href="#temas">{t('listening-fm4.themes')}</TextLink>
      </div>
      <Section id="voces" class="mt-8" heading="text-xl mb-3" title={t('listening-fm4.new')}>
        <Tabs
          label={t('listening-fm4.sources')}
          tabs={[
            { href: home, label: t('listening-fm4.all', { n: total }), current: source === null },
            ...counts
              .filter(({ source: one, n }) => n > 0 || one === source)
              .map(({ source: one, n }) => ({
                href: `${home}?fuente=${one}`,
                label: t('listening-fm4.tab', { source: t(`listening.source.${one}`), n }),
                current: one === source,
              })),
          ]}
        />
        {voices.length === 0 ? (
          <div class="mt-4">
            <EmptyState title={t('listening-fm4.none')} level={3}>
              {t('listening-fm4.none-text')}
            </EmptyState>
          </div>
        ) : (
          <Sorting {...props} />
        )}
        <Pagination page={page} pages={pages} />
        <p class="mt-4 text-tenue text-sm max-w-lectura">{t('listening-fm4.workspace', { n: inWorkspace })}</p>
      </Section>
      <Section id="temas" class="mt-10" heading="text-xl mb-3" title={t('listening-fm4.themes')}>
        <ThemeTable themes={themes} />
      </Section>
      <Section id="sintesis" class="mt-10" heading="text-xl mb-3" title={t('listening.syntheses')}>
        {quarters.length === 0 && <p>{t('listening-fm4.no-quarters')}</p>}
        <ul class="list-disc pl-5">
          {quarters.map((quarter) => (
            <li key={quarter}>
              <TextLink href={`/escucha/${quarter}`}>{periodText(words, quarter)}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </Fm4Layout>
  );
}

function Sorting({ source, page, voices, themes, limits, form }: ListeningPageProps) {
  const { t } = usePage();
  const first = voices.find(({ heard }) => heard)?.id;
  const open = themes.filter(({ state }) => state !== 'closed');
  const labels = {
    voices: t('listening-fm4.voices'),
    theme: t('listening-fm4.into'),
    title: t('listening-fm4.new-title'),
  };
  return (
    <Form form={form} action={`${home}/voces`} labels={labels} class="mt-4 max-w-4xl">
      <input type="hidden" name="newId" value={valueOf(form, 'newId')} />
      {/* so that what was marked is on the page when the form comes back */}
      <input type="hidden" name="fuente" value={source ?? ''} />
      <input type="hidden" name="pagina" value={page} />
      <GroupFrame form={form} name="voices" label={labels.voices} hint={t('listening-fm4.voices-hint')}>
        <ul class="list-none p-0">
          {voices.map((voice) => (
            <Voice
              key={voice.id}
              voice={voice}
              form={form}
              id={voice.id === first ? fieldId('voices') : `voz-${voice.id}`}
            />
          ))}
        </ul>
      </GroupFrame>
      <Select
        name="theme"
        choices={[
          ...open.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'nuevo', label: t('listening-fm4.new-theme') },
        ]}
      />
      <TextField name="title" maxLength={limits.title} optional hint={t('listening-fm4.new-title-hint')} />
      <Button kind="action">{t('listening-fm4.sort')}</Button>
    </Form>
  );
}

function Voice({ voice, form, id }: { voice: VoiceLine; form: FormState; id: string }) {
  const { t, date } = usePage();
  const { source, saidOn, times, heard, suggested } = voice;
  const about = [
    t(`listening.source.${source}`),
    date.long(saidOn),
    ...(times > 1 ? [t('listening-fm4.times', { n: times })] : []),
  ].join(' · ');
  if (!heard)
    return (
      <li class="py-2 border-t border-linea pl-9">
        <span class="block text-tenue text-sm">{about}</span>
        {t('listening-fm4.unheard')}
      </li>
    );
  return (
    <li class="py-2 border-t border-linea flex flex-wrap gap-x-4 gap-y-1 items-start justify-between">
      <label class="flex gap-3 items-start max-w-lectura" for={id}>
        <input
          class="checkbox checkbox-primary mt-0.5"
          type="checkbox"
          id={id}
          name="voices"
          value={voice.id}
          checked={valuesOf(form, 'voices').includes(voice.id)}
        />
        <span>
          <VoiceText voice={voice} />
          <span class="block text-tenue text-sm">{about}</span>
          {suggested && <span class="block text-sm">{t('listening-fm4.suggested', { title: suggested.title })}</span>}
        </span>
      </label>
      <TextLink href={`${home}/voces/${voice.id}/apartar`}>{t('listening-fm4.aside')}</TextLink>
    </li>
  );
}

/** What was said: of a report its kind alone. */
export function VoiceText({ voice: { source, text, heard } }: { voice: VoiceLine }) {
  const { t, maybe } = usePage();
  if (!heard) return <>{t('listening-fm4.unheard')}</>;
  if (text === null) return <>{t('listening-fm4.forgotten')}</>;
  return <>{source === 'report' ? (maybe(`reports.category.${text}`) ?? text) : text}</>;
}

export const stateBadges: Readonly<Record<ThemeState, BadgeKind>> = {
  open: 'waiting',
  working: 'current',
  closed: 'done',
};

function ThemeTable({ themes }: Pick<ListeningPageProps, 'themes'>) {
  const { t, date, number } = usePage();
  if (themes.length === 0) return <p>{t('listening-fm4.no-themes')}</p>;
  return (
    <DataTable
      caption={t('listening-fm4.themes')}
      rows={themes}
      columns={[
        {
          heading: t('listening.theme'),
          cell: ({ id, title }) => <TextLink href={`${home}/temas/${id}`}>{title}</TextLink>,
        },
        {
          heading: t('listening-fm4.state'),
          cell: ({ state, isLate }) => (
            <>
              <Badge kind={stateBadges[state]}>{t(`listening-fm4.state.${state}`)}</Badge>
              {isLate && <span class="block text-sm text-error">{t('listening-fm4.late')}</span>}
            </>
          ),
        },
        { heading: t('listening-fm4.owner'), cell: ({ owner }) => owner ?? t('listening-fm4.no-owner') },
        { heading: t('listening-fm4.due'), cell: ({ dueOn }) => date.long(dueOn) },
        { heading: t('listening.voices-heading'), numeric: true, cell: ({ voices }) => number.plain(voices) },
      ]}
    />
  );
}
