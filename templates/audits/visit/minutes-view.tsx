import { Alert } from '../../components/alert.js';
import { LinkButton } from '../../components/button.js';
import { DataTable } from '../../components/data-table.js';
import { usePage } from '../../page.js';
import { SignatureDrawing } from './signature-drawing.js';
import type { KnownMinutes, MinutesShape } from './visit-props.js';

/** The minutes of a visit, as they are signed. */
export function MinutesView({ minutes }: { minutes: KnownMinutes }) {
  const { t, date } = usePage();
  const { content, contentSha256, sealed, pdf } = minutes;
  const [started, ended] = [new Date(content.startedAt), new Date(content.endedAt)];
  return (
    <div class="hoja p-5 max-w-4xl grid gap-6">
      <div>
        <p class="m-0">
          {t('minutes.held', {
            company: content.company,
            place: content.place,
            day: date.long(started),
            from: date.time(started),
            to: date.time(ended),
          })}
        </p>
        <p class="mt-2 mb-0">{t('minutes.auditors', { names: content.auditors.map(({ name }) => name).join(', ') })}</p>
        <p class="mt-2 mb-0">{t('minutes.present', { people: content.present })}</p>
      </div>
      <DataTable caption={t('minutes.items')} captionShown columns={columns(t)} rows={content.items} />
      <Listened content={content} />
      {content.photos.length > 0 && (
        <div>
          <h3 class="text-lg mb-2">{t('minutes.photos', { n: content.photos.length })}</h3>
          <ol class="list-decimal pl-5 m-0">
            {content.photos.map((photo) => (
              <li key={photo.sha256}>
                {photo.itemId && `${photo.itemId}: `}
                {photo.caption}
              </li>
            ))}
          </ol>
        </div>
      )}
      {content.remarks && (
        <div>
          <h3 class="text-lg mb-2">{t('minutes.remarks')}</h3>
          <p class="m-0 whitespace-pre-line max-w-lectura">{content.remarks}</p>
        </div>
      )}
      <Signatures minutes={minutes} />
      {sealed ? (
        <p class="m-0">
          <LinkButton kind="outline" icon="download" href={pdf}>
            {t('minutes.download')}
          </LinkButton>
        </p>
      ) : (
        <p class="m-0">
          <a class="enlace" href={pdf}>
            {t('minutes.draft')}
          </a>
        </p>
      )}
      <p class="m-0 text-sm text-tenue break-all">{t('minutes.hash', { hash: contentSha256 })}</p>
    </div>
  );
}

const columns = (t: ReturnType<typeof usePage>['t']) => [
  {
    heading: t('minutes.item'),
    cell: ({ id, text }: MinutesShape['items'][number]) => (
      <>
        <span class="cifra">{id}</span> {text}
      </>
    ),
  },
  {
    heading: t('minutes.result'),
    cell: ({ result }: MinutesShape['items'][number]) => t(`visit.result.${result ?? 'none'}`),
  },
  {
    heading: t('minutes.note'),
    cell: ({ notes }: MinutesShape['items'][number]) => <span class="whitespace-pre-line">{notes.join('\n')}</span>,
  },
];

function Listened({ content }: { content: MinutesShape }) {
  const { t } = usePage();
  const { interviews, sample } = content;
  const shown = interviews.groups.filter(({ n }) => n !== null);
  const hides = shown.length < interviews.groups.length;
  return (
    <div>
      <h3 class="text-lg mb-2">{t('minutes.listened')}</h3>
      <ul class="list-disc pl-5 m-0">
        <li>
          {t('minutes.interviews', { hr: interviews.hr, direction: interviews.direction, staff: interviews.staff })}
        </li>
        {shown.map(({ by, value, n }) => (
          <li key={`${by} ${value}`}>
            {t(`visit.group.${by}.${value}` as 'visit.group.sex.woman')}: {n}
          </li>
        ))}
        <li>{t('minutes.sample', sample)}</li>
      </ul>
      {hides && <p class="mt-2 mb-0 text-sm text-tenue">{t('minutes.hidden')}</p>}
    </div>
  );
}

function Signatures({ minutes }: { minutes: KnownMinutes }) {
  const { t, date } = usePage();
  const { signatures, missing } = minutes;
  const waits = [...missing.auditors, ...(missing.company ? [t('minutes.somebody')] : [])];
  return (
    <div>
      <h3 class="text-lg mb-2">{t('minutes.signatures')}</h3>
      <ul class="list-none m-0 p-0 grid gap-4 sm:grid-cols-2">
        {signatures.map((one) => (
          <li key={`${one.side} ${one.name}`} class="border border-linea rounded-box p-4">
            {one.strokes ? (
              <SignatureDrawing strokes={one.strokes} alt={t('minutes.drawn', { name: one.name })} />
            ) : (
              <p class="m-0 text-2xl font-display">{one.name}</p>
            )}
            <p class="mt-2 mb-0">
              {one.name}, {one.post}
            </p>
            <p class="m-0 text-sm text-tenue">
              {t(`minutes.for.${one.side}`)} · {t('minutes.signed-at', { at: date.at(one.signedAt) })}
            </p>
            {one.remarks && <p class="mt-2 mb-0 whitespace-pre-line">{t('minutes.says', { text: one.remarks })}</p>}
          </li>
        ))}
      </ul>
      {waits.length > 0 && (
        <Alert kind="info" class="mt-4" title={t('minutes.waits')}>
          {waits.join(', ')}
        </Alert>
      )}
    </div>
  );
}
