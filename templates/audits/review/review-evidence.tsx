import { LinkButton } from '../../components/button.js';
import { Icon } from '../../components/icon.js';
import { usePage } from '../../page.js';
import type { EvidenceLink, OpenFile, ReviewedItem } from './review-props.js';

interface ReviewEvidenceProps {
  item: ReviewedItem;
  files: readonly EvidenceLink[];
  file: OpenFile | null;
}

/** The files of the item, one of them open, and what one would expect to see. */
export function ReviewEvidence({ item, files, file }: ReviewEvidenceProps) {
  const { t } = usePage();
  const following = (files.findIndex(({ isCurrent }) => isCurrent) + 1) % Math.max(1, files.length);
  const heading = 'text-base font-sans font-bold tracking-normal';
  return (
    <section
      class="border-t xl:border-t-0 xl:border-l lg:col-start-2 xl:col-start-auto border-linea p-4 lg:p-6 min-w-0 bg-base-200"
      aria-labelledby="evidencia"
    >
      <h2 id="evidencia" tabIndex={-1} data-key="e" class={heading}>
        {t('audits.evidence.title')} <span class="font-normal text-tenue cifra">{files.length}</span>
      </h2>
      {files.length === 0 && (
        <div class="evidencia evidencia-falta mt-2">
          <Icon name="file" />
          <span>{t('audits.evidence.none')}</span>
        </div>
      )}
      <ul class="list-none p-0 m-0 flex flex-wrap gap-2 mt-2">
        {files.map((own, place) => (
          <li key={own.id}>
            <a
              class={own.isCurrent ? 'btn btn-sm btn-primary' : 'btn btn-sm btn-outline bg-papel'}
              href={own.href}
              data-key={place === following ? 'f' : undefined}
              aria-current={own.isCurrent ? 'true' : undefined}
            >
              {own.opened && <Icon name="check" label={t('audits.evidence.opened')} />}
              <span class="max-w-56 truncate">{own.name}</span>
            </a>
          </li>
        ))}
      </ul>
      {file && <Viewer file={file} />}
      <h3 class={`mt-6 ${heading}`}>{t('audits.evidence.expected')}</h3>
      <ul class="list-none p-0 m-0 mt-1">
        {item.expected.map((expected) => (
          <li
            key={expected.text}
            class="grid grid-cols-[1.25rem_1fr_auto] gap-2 py-1.5 border-t border-linea items-start"
          >
            {expected.files > 0 ? (
              <Icon name="check" class="text-success mt-0.5" />
            ) : (
              <Icon name="circle-dashed" class="text-tierra mt-0.5" />
            )}
            <span>{expected.text}</span>
            <span class="text-tenue">{t('audits.evidence.count', { n: expected.files })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Viewer({ file }: { file: OpenFile }) {
  const { t, date, number } = usePage();
  const label = t('audits.evidence.shown', { name: file.name });
  return (
    <>
      <section class="visor mt-3 max-h-[40rem] overflow-y-auto" aria-label={label} tabIndex={0}>
        {file.preview === 'image' && <img class="block w-full h-auto" src={file.showHref} alt={label} />}
        {file.preview === 'pdf' && <iframe class="block w-full h-[36rem] border-0" src={file.showHref} title={label} />}
        {file.preview === 'none' && <p class="m-0 p-4">{t('audits.evidence.no-preview')}</p>}
      </section>
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2 mt-2 text-tenue">
        {file.preview !== 'none' && (
          <a class="enlace" href={file.showHref} target="_blank" rel="noopener" data-key="v">
            {t('audits.evidence.open')} <span class="sr-only">{file.name}</span>
          </a>
        )}
        <LinkButton kind="outline" small icon="download" href={file.downloadHref} class="bg-papel">
          {t('action.download')} <span class="sr-only">{file.name}</span>
        </LinkButton>
        <span class="cifra">{number.bytes(file.size)}</span>
        <span class="ml-auto">
          {t('audits.evidence.uploaded', { name: file.uploadedBy, day: date.day(file.uploadedAt) })}
        </span>
      </div>
    </>
  );
}
