import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { Fact } from '../../components/fact.js';
import { ErrorSummary, Form, type FormState, freshForm, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { periodText } from '../indicators/figure-words.js';
import type { PointShape } from '../indicators/indicator.shapes.js';
import { Plot } from '../indicators/plot.js';
import { stateBadges, VoiceText } from './listening.page.js';
import type { ThemeLine, ThemeOutcome, VoiceLine, VoiceSource } from './listening.shapes.js';

const home = '/fm4/escucha';

export interface ThemePageProps extends Omit<ThemeLine, 'voices'> {
  /** How often it was spoken of. */
  count: number;
  description: string;
  openedAt: Date;
  closed: { at: Date; outcome: ThemeOutcome; told: string; publicText: string | null; link: string | null } | null;
  points: readonly PointShape[];
  /** Those in which it was spoken of: the columns of the months. */
  sources: readonly VoiceSource[];
  months: readonly { month: string; cells: readonly number[]; total: number }[];
  voices: readonly VoiceLine[];
  owners: readonly { value: string; label: string }[];
  limits: { title: number; description: number; told: number; link: number };
  form: FormState;
  closing: FormState;
}
type Props = ThemePageProps;

/** A theme: what was said in it and when, who works on it, and closing it. */
export function ThemePage(props: Props) {
  const { t, date } = usePage();
  const { title, state, owner, dueOn, isLate, count, description, openedAt, closed } = props;
  return (
    <Fm4Layout title={title}>
      <BackLink href={home}>{t('listening-fm4.title')}</BackLink>
      <h1>{title}</h1>
      {description && <p class="mt-2 max-w-lectura whitespace-pre-line">{description}</p>}
      <dl class="ficha border-b border-linea mt-6 max-w-3xl">
        <Fact label={t('listening-fm4.state')}>
          <Badge kind={stateBadges[state]}>{t(`listening-fm4.state.${state}`)}</Badge>
          {isLate && <span class="text-error"> {t('listening-fm4.late')}</span>}
        </Fact>
        <Fact label={t('listening-fm4.owner')}>{owner ?? t('listening-fm4.no-owner')}</Fact>
        <Fact label={t('listening-fm4.due')}>{date.long(dueOn)}</Fact>
        <Fact label={t('listening-fm4.opened')}>{date.long(openedAt)}</Fact>
        <Fact label={t('listening.voices-heading')}>{t('listening.voices', { n: count })}</Fact>
      </dl>
      {closed && <TooLate {...props} />}
      {closed && <Closed closed={closed} />}
      <Counts {...props} />
      <Voices {...props} />
      {!closed && <Working {...props} />}
      {!closed && <Closing {...props} />}
    </Fm4Layout>
  );
}

/** Somebody else closed it meanwhile: why nothing was saved, and what was typed. */
function TooLate({ form, closing }: Props) {
  const { t } = usePage();
  const late = [closing, form].find(({ summary }) => summary);
  if (!late) return null;
  const typed = ['told', 'publicText', 'description'].map((name) => valueOf(late, name)).filter(Boolean);
  return (
    <div class="mt-6">
      <ErrorSummary form={late} />
      {typed.length > 0 && <h2 class="text-base">{t('listening-fm4.typed')}</h2>}
      {typed.map((text) => (
        <p key={text} class="whitespace-pre-line max-w-lectura">
          {text}
        </p>
      ))}
    </div>
  );
}

function Closed({ closed }: { closed: NonNullable<Props['closed']> }) {
  const { t, date } = usePage();
  const { at, outcome, told, publicText, link } = closed;
  return (
    <Section id="cierre" class="mt-8 max-w-3xl" heading="text-xl mb-3" title={t(`listening.what.${outcome}`)}>
      <p class="text-tenue">{t('listening-fm4.closed-on', { day: date.long(at) })}</p>
      <p class="whitespace-pre-line max-w-lectura">{told}</p>
      {publicText && (
        <>
          <h3 class="text-base mt-4">{t('listening-fm4.public-text')}</h3>
          <p class="whitespace-pre-line max-w-lectura">{publicText}</p>
        </>
      )}
      {link && (
        <p>
          <TextLink href={link}>{link}</TextLink>
        </p>
      )}
    </Section>
  );
}

function Counts({ title, points, sources, months }: Props) {
  const words = usePage();
  const { t, number } = words;
  if (months.length === 0) return null;
  return (
    <Section id="conteo" class="mt-8" heading="text-xl mb-3" title={t('listening-fm4.counts')}>
      {points.length > 1 && <Plot points={points} unit="count" target={null} title={title} />}
      <DataTable
        caption={t('listening-fm4.counts')}
        rows={months.toReversed()}
        rowKey={({ month }) => month}
        columns={[
          { heading: t('listening-fm4.month'), cell: ({ month }) => periodText(words, month) },
          ...sources.map((source, at) => ({
            heading: t(`listening.source.${source}`),
            numeric: true,
            cell: ({ cells }: Props['months'][number]) => number.plain(cells[at]!),
          })),
          { heading: t('listening-fm4.total'), numeric: true, cell: ({ total }) => number.plain(total) },
        ]}
      />
    </Section>
  );
}

function Voices({ id, state, voices }: Props) {
  const { t, date } = usePage();
  return (
    <Section id="voces" class="mt-8 max-w-4xl" heading="text-xl mb-3" title={t('listening-fm4.said')}>
      {voices.length === 0 && <p>{t('listening-fm4.said-none')}</p>}
      <ul class="list-none p-0">
        {voices.map((voice) => (
          <li
            key={voice.id}
            class="py-2 border-t border-linea flex flex-wrap gap-x-4 gap-y-1 items-start justify-between"
          >
            <span class="max-w-lectura">
              <VoiceText voice={voice} />
              <span class="block text-tenue text-sm">
                {t(`listening.source.${voice.source}`)} · {date.long(voice.saidOn)}
                {voice.times > 1 && ` · ${t('listening-fm4.times', { n: voice.times })}`}
              </span>
            </span>
            {state !== 'closed' && voice.heard && (
              <Form form={freshForm()} action={`${home}/temas/${id}/quitar/${voice.id}`}>
                <Button kind="ghost" small>
                  {t('listening-fm4.unsort')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Working({ id, owners, limits, form }: Props) {
  const { t } = usePage();
  const labels = {
    title: t('listening-fm4.theme-title'),
    description: t('listening-fm4.description'),
    state: t('listening-fm4.state'),
    ownerId: t('listening-fm4.owner'),
    dueOn: t('listening-fm4.due'),
  };
  return (
    <Section id="trabajo" class="mt-10 max-w-3xl" heading="text-xl mb-3" title={t('listening-fm4.work')}>
      <Form form={form} action={`${home}/temas/${id}`} labels={labels}>
        <input type="hidden" name="version" value={valueOf(form, 'version')} />
        <TextField name="title" maxLength={limits.title} hint={t('listening-fm4.new-title-hint')} />
        <TextArea name="description" rows={4} maxLength={limits.description} optional />
        <RadioGroup
          name="state"
          choices={(['open', 'working'] as const).map((value) => ({ value, label: t(`listening-fm4.state.${value}`) }))}
        />
        <Select name="ownerId" choices={owners} />
        <TextField name="dueOn" type="date" size="medium" hint={t('listening-fm4.due-hint')} />
        <Button>{t('action.save')}</Button>
      </Form>
    </Section>
  );
}

function Closing({ id, limits, closing }: Props) {
  const { t } = usePage();
  const labels = {
    outcome: t('listening-fm4.outcome'),
    told: t('listening-fm4.told'),
    publicText: t('listening-fm4.public-text'),
    link: t('listening-fm4.link'),
  };
  return (
    <Section id="cerrar" class="mt-10 max-w-3xl" heading="text-xl mb-3" title={t('listening-fm4.close')}>
      <Alert kind="info">{t('listening-fm4.close-text')}</Alert>
      <Form form={closing} action={`${home}/temas/${id}/cerrar`} labels={labels} class="mt-4">
        <RadioGroup
          name="outcome"
          choices={(['changed', 'kept'] as const).map((value) => ({ value, label: t(`listening.outcome.${value}`) }))}
        />
        <TextArea name="told" rows={6} maxLength={limits.told} hint={t('listening-fm4.told-hint')} />
        <TextArea
          name="publicText"
          rows={4}
          maxLength={limits.told}
          optional
          hint={t('listening-fm4.public-text-hint')}
        />
        <TextField name="link" maxLength={limits.link} optional hint={t('listening-fm4.link-hint')} />
        <Button kind="action">{t('listening-fm4.close-do')}</Button>
      </Form>
    </Section>
  );
}
