import type { ComponentChildren } from 'preact';
import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { FilterSearch } from '../../components/filter-form.js';
import { Pagination } from '../../components/pagination.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { type PageContext, usePage } from '../../page.js';
import { es } from '../../translations.js';
import { LogFilter } from './log-filter.js';

/** One act of the log, as it is shown. */
export interface ActLogEntry {
  readonly seq: string;
  readonly at: Date;
  readonly actorKind: 'person' | 'system' | 'anonymous';
  /** A person's name; null for one whose account is gone, for a job, and for the public. */
  readonly actor: string | null;
  readonly act: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly company: string | null;
  readonly facts: readonly { name: string; values: readonly string[] }[];
}

interface ActLogCheck {
  /** How many acts the chain holds, and the first that does not follow from the one before it. */
  readonly checked: number;
  readonly broken: string | null;
  /** With how many signed heads of the public register it was compared, and the first that it does not fulfil. */
  readonly anchors: number;
  readonly fault: { readonly at: string; readonly acts: number; readonly why: 'unsigned' | 'shorter' | 'other' } | null;
}

interface ActLogProps {
  readonly entries: readonly ActLogEntry[];
  readonly page: number;
  readonly pages: number;
  readonly filter: {
    readonly search: string;
    readonly act: string | null;
    readonly subject: string;
    readonly from: string | null;
    readonly until: string | null;
  };
  readonly maxSearchLength: number;
  /** What a check found; null: not asked. */
  readonly check: ActLogCheck | null;
}

type Words = Pick<PageContext, 't' | 'maybe' | 'date' | 'number'>;

/** Every act that can be in the log, by its sentence. */
const actChoices = Object.entries(es)
  .flatMap(([key, label]) =>
    key.startsWith('act.') ? [{ value: key.slice('act.'.length), label: String(label) }] : [],
  )
  .sort((a, b) => a.label.localeCompare(b.label, 'es'));

const sentenceOf = ({ maybe }: Words, { act }: ActLogEntry) => maybe(`act.${act}`) ?? act;

const actorOf = ({ t }: Words, { actor, actorKind }: ActLogEntry) =>
  actor ?? t(actorKind === 'person' ? 'act-log.gone' : actorKind === 'system' ? 'act-log.job' : 'act-log.public');

/** Facts without a text of their own are for those who read the table itself. */
function factsOf({ t, maybe, number }: Words, { facts }: ActLogEntry): string[] {
  const said = (name: string, value: string) =>
    maybe(`act-value.${name}.${value}`) ??
    maybe(`role.${value}`) ??
    maybe(`level.${value}`) ??
    (value === 'true' ? t('held.yes') : value === 'false' ? t('held.no') : rounded(value));
  const rounded = (value: string) => (/^\d+\.\d{2,}$/.test(value) ? number.one(Number(value)) : value);
  return facts.flatMap(({ name, values }) => {
    const text = maybe(`act-fact.${name}`, { value: values.map((value) => said(name, value)).join('; ') });
    return text ?? [];
  });
}

/** The log as lines of a table: headings first. */
export function actLogLines(words: Words, entries: readonly ActLogEntry[]): string[][] {
  const { t, date } = words;
  const headings = [
    t('act-log.at'),
    t('act-log.act'),
    t('act-log.actor'),
    t('act-log.company'),
    t('act-log.facts'),
    t('act-log.subject'),
    t('act-log.key'),
  ];
  return [
    headings,
    ...entries.map((entry) => [
      `${date.iso(entry.at)} ${date.time(entry.at)}`,
      sentenceOf(words, entry),
      actorOf(words, entry),
      entry.company ?? '',
      factsOf(words, entry).join(' · '),
      `${entry.subjectType} ${entry.subjectId}`,
      entry.seq,
    ]),
  ];
}

/** Who did what and when; nothing in it can be changed without showing. */
export function ActLogPage({ entries, page, pages, filter, maxSearchLength, check }: ActLogProps) {
  const words = usePage();
  const { t, date, query } = words;
  return (
    <Fm4Layout title={t('act-log.title')}>
      <h1>{t('act-log.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('act-log.lead')}</p>
      <p>
        <TextLink href="/fm4/bitacora/accesos">{t('access.title')}</TextLink>
      </p>
      <div class="mt-5 max-w-lectura">
        <Checked check={check} />
      </div>
      <LogFilter
        search={filter.search}
        searchLabel={t('act-log.search')}
        maxSearchLength={maxSearchLength}
        choices={actChoices}
        choice={filter.act}
        choiceLabel={t('act-log.act')}
        from={filter.from}
        until={filter.until}
        after={
          <LinkButton kind="ghost" icon="download" href={`/fm4/bitacora/archivo.csv${query}`} download>
            {t('act-log.export')}
          </LinkButton>
        }
      >
        <FilterSearch
          name="sobre"
          label={t('act-log.subject-key')}
          value={filter.subject}
          maxLength={maxSearchLength}
        />
      </LogFilter>
      <div class="mt-6">
        {entries.length === 0 ? (
          <EmptyState title={t('act-log.empty')} />
        ) : (
          <DataTable
            caption={t('act-log.title')}
            rows={entries}
            rowKey={(entry) => entry.seq}
            columns={[
              { heading: t('act-log.act'), cell: (entry) => sentenceOf(words, entry) },
              { heading: t('act-log.actor'), cell: (entry) => actorOf(words, entry) },
              { heading: t('act-log.company'), cell: (entry) => entry.company ?? '—' },
              { heading: t('act-log.at'), cell: (entry) => date.at(entry.at) },
              { heading: t('act-log.facts'), cell: (entry) => factsOf(words, entry).join(' · ') || '—' },
              {
                heading: t('act-log.subject'),
                cell: ({ subjectId }) => (
                  <TextLink href={`/fm4/bitacora?sobre=${encodeURIComponent(subjectId)}`}>
                    {t('act-log.same-subject')}
                  </TextLink>
                ),
              },
            ]}
          />
        )}
      </div>
      <Pagination page={page} pages={pages} />
    </Fm4Layout>
  );
}

/** Two results: of the chain itself, and of what was signed about it, which alone shows that its end was cut off. */
function Checked({ check }: Pick<ActLogProps, 'check'>) {
  const { t, date } = usePage();
  if (!check) {
    return (
      <a class="btn btn-outline" href="?revisar=si">
        {t('act-log.check')}
      </a>
    );
  }
  return (
    <div class="grid gap-3">
      <Result whole={check.broken === null}>
        {check.broken === null ? t('act-log.whole', { n: check.checked }) : t('act-log.broken', { seq: check.broken })}
      </Result>
      <Result whole={check.fault === null} proven={check.anchors > 0}>
        {check.fault === null
          ? t('act-log.as-signed', { n: check.anchors })
          : t(`act-log.not-as-signed.${check.fault.why}`, {
              day: date.at(new Date(check.fault.at)),
              n: check.fault.acts,
            })}
      </Result>
    </div>
  );
}

function Result({
  whole,
  proven = true,
  children,
}: {
  whole: boolean;
  /** Whether there was something to compare with. */
  proven?: boolean;
  children: ComponentChildren;
}) {
  return <Alert kind={whole ? (proven ? 'success' : 'info') : 'error'}>{children}</Alert>;
}
