import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ProseFigure } from '../../components/prose.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { htmlLanguages, type Language, languageNames } from '../../translations.js';

/** A picture, a recording or a file in a lesson. */
export interface MediumShape {
  id: string;
  kind: 'image' | 'audio' | 'video' | 'file';
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
  width: number | null;
  height: number | null;
  at: string;
  /** On another site, which opens on its own. */
  elsewhere: boolean;
  captionsAt: string | null;
  captionsLanguage: Language | null;
  transcript: string;
}

const Shown = createContext<readonly MediumShape[]>([]);

/** Draws the figures of the prose within as these media. */
export function WithMedia({ media, children }: { media: readonly MediumShape[]; children: ComponentChildren }) {
  return (
    <Shown.Provider value={media}>
      <ProseFigure.Provider value={Figure}>{children}</ProseFigure.Provider>
    </Shown.Provider>
  );
}

function Figure({ address, alt }: { address: string; alt: string }) {
  const medium = useContext(Shown).find(({ id }) => address.endsWith(id));
  if (!medium) return <p>{alt}</p>;
  return (
    <figure class="my-6">
      <Drawn medium={medium} alt={alt} />
      {medium.transcript && <Transcript medium={medium} />}
    </figure>
  );
}

function Drawn({ medium, alt }: { medium: MediumShape; alt: string }) {
  const { t } = usePage();
  const { kind, at, name, size, width, height, elsewhere } = medium;
  if (elsewhere)
    return (
      <p class="m-0">
        <TextLink href={at}>{alt || name}</TextLink>
        <span class="block text-sm text-tenue">{t('courses.media.elsewhere', { host: new URL(at).hostname })}</span>
      </p>
    );
  switch (kind) {
    case 'image':
      return (
        <img
          class="max-w-full h-auto rounded-md"
          src={at}
          alt={alt}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
        />
      );
    case 'audio':
      return <audio class="w-full" src={at} controls preload="none" aria-label={alt || name} />;
    case 'video':
      return (
        // its size is known once it is played; until then it takes the room of a wide picture
        <video
          class="w-full aspect-video bg-black rounded-md"
          src={at}
          controls
          preload="none"
          playsInline
          aria-label={alt || name}
        >
          {medium.captionsAt && medium.captionsLanguage && (
            <track
              kind="captions"
              src={medium.captionsAt}
              srcLang={htmlLanguages[medium.captionsLanguage]}
              label={languageNames[medium.captionsLanguage]}
              default
            />
          )}
        </video>
      );
    case 'file':
      return (
        <p class="m-0">
          <TextLink href={at}>{alt || name}</TextLink>
          <span class="block text-sm text-tenue">
            {t('courses.media.file', { name, kb: Math.max(1, Math.round(size / 1024)) })}
          </span>
        </p>
      );
  }
}

/** What is said and shown, in words. */
function Transcript({ medium }: { medium: MediumShape }) {
  const { t } = usePage();
  return (
    <figcaption class="mt-2">
      <details>
        <summary class="enlace cursor-pointer py-1">
          {t(`courses.media.transcript-${medium.kind === 'video' ? 'video' : 'audio'}`)}
        </summary>
        <p class="mt-2 whitespace-pre-line">{medium.transcript}</p>
        {medium.elsewhere && medium.captionsAt && (
          <p>
            <TextLink href={medium.captionsAt}>{t('courses.media.captions')}</TextLink>
          </p>
        )}
      </details>
    </figcaption>
  );
}
