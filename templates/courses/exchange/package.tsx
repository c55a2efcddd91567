import type { Block, Inline } from '#libs/prose';
import { InlineText, Prose } from '../../components/prose.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { type MediumShape, WithMedia } from '../media/figure.js';

/** The language tag of what a package says. */
export const tagOf = (language: keyof typeof htmlLanguages): string => htmlLanguages[language];

export interface PackageDocumentProps {
  title: string;
  language: keyof typeof htmlLanguages;
  /** Where the course stands on this site. */
  address: string;
}

/** The page of a course inside another system; `player.js` draws the rest. */
export function PackageDocument({ title, language, address }: PackageDocumentProps) {
  const { t, issuer } = usePage();
  return (
    <html lang={htmlLanguages[language]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="player.css" />
        <script type="module" src="player.js" />
      </head>
      <body>
        <p id="note" role="status" hidden />
        <main>
          <h1>{title}</h1>
          <p>{t('courses.package.source', { issuer: issuer.name, address })}</p>
        </main>
      </body>
    </html>
  );
}

export interface LessonTextProps {
  blocks: Block[];
  pause: Inline[];
  takeaways: Inline[][];
  /** With addresses inside of the package. */
  media: readonly MediumShape[];
}

/** What a lesson says, as its page shows it. */
export function LessonText({ blocks, pause, takeaways, media }: LessonTextProps) {
  const { t } = usePage();
  return (
    <>
      <WithMedia media={media}>
        <Prose blocks={blocks} />
      </WithMedia>
      <section>
        <h2>{t('courses.lesson.pause')}</h2>
        <p>
          <InlineText text={pause} />
        </p>
      </section>
      <section>
        <h2>{t('courses.lesson.take')}</h2>
        <ul>
          {takeaways.map((one, at) => (
            <li key={at}>
              <InlineText text={one} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What stands before the lessons: the objective, and what a reader should know. */
export function Introduction({ objective, careNotice }: { objective: Inline[]; careNotice: Inline[] | null }) {
  return (
    <>
      <p>
        <InlineText text={objective} />
      </p>
      {careNotice && (
        <p>
          <InlineText text={careNotice} />
        </p>
      )}
    </>
  );
}
