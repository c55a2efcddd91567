import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { Fact } from '../../components/fact.js';
import { Form, type FormState } from '../../components/form.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import type { SharedEntry } from './log.shapes.js';

/** What a liaison reads of an activity; no landmark, since several may have the same topic. */
function Entry({ entry }: { entry: SharedEntry }) {
  const { t, date, number } = usePage();
  const { happenedOn, kind, place, company, people, topic, agreements, nextStep, responsible } = entry;
  return (
    <article class="mt-8 max-w-3xl">
      <h2 class="text-xl">{topic}</h2>
      <dl class="ficha mt-3">
        <Fact label={t('shared-logs.day')}>{date.long(happenedOn)}</Fact>
        <Fact label={t('shared-logs.kind')}>{t(`shared-logs.kind.${kind}`)}</Fact>
        {place !== '' && <Fact label={t('shared-logs.place')}>{place}</Fact>}
        {company !== '' && <Fact label={t('shared-logs.company')}>{company}</Fact>}
        <Fact label={t('shared-logs.people')}>{people === null ? t('shared-logs.few') : number.plain(people)}</Fact>
        {agreements !== '' && <Fact label={t('shared-logs.agreements')}>{agreements}</Fact>}
        {nextStep !== '' && <Fact label={t('shared-logs.next-step')}>{nextStep}</Fact>}
        {responsible !== '' && <Fact label={t('shared-logs.responsible')}>{responsible}</Fact>}
      </dl>
    </article>
  );
}

/** The activities in their municipality that FM4 shares with a liaison. */
export function SharedEntriesPage({ entries }: { entries: readonly SharedEntry[] }) {
  const { t } = usePage();
  return (
    <LearnLayout title={t('shared-logs.title')}>
      <BackLink href="/enlaces">{t('nav.liaison.home')}</BackLink>
      <h1>{t('shared-logs.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('shared-logs.lead')}</p>
      {entries.length === 0 ? (
        <div class="mt-6">
          <EmptyState title={t('shared-logs.none')}>{t('shared-logs.none-text')}</EmptyState>
        </div>
      ) : (
        entries.map((entry) => <Entry key={entry.id} entry={entry} />)
      )}
    </LearnLayout>
  );
}

interface ShareEntryPageProps {
  home: string;
  entry: SharedEntry;
  /** Null: the entry names none. */
  municipality: string | null;
  isShared: boolean;
  form: FormState;
}

/** What a liaison would read of an activity, before it is shared with them. */
export function ShareEntryPage({ home, entry, municipality, isShared, form }: ShareEntryPageProps) {
  const { t } = usePage();
  const at = `${home}/${entry.id}`;
  return (
    <Fm4Layout title={t('logs.share.title')}>
      <BackLink href={at}>{t('logs.actividades.edit')}</BackLink>
      <h1>{t('logs.share.title')}</h1>
      {municipality === null ? (
        <Alert kind="warning" class="mt-5 max-w-3xl">
          {t('logs.share.no-municipality')}
        </Alert>
      ) : (
        <>
          <p class="mt-2 max-w-lectura">{t(isShared ? 'logs.share.is' : 'logs.share.lead', { municipality })}</p>
          <Entry entry={entry} />
          <Form form={form} action={`${at}/compartir`} class="mt-6">
            <input type="hidden" name="shared" value={isShared ? 'no' : 'si'} />
            <Button kind={isShared ? 'outline' : 'action'}>{t(isShared ? 'logs.share.stop' : 'logs.share.do')}</Button>
          </Form>
        </>
      )}
    </Fm4Layout>
  );
}
