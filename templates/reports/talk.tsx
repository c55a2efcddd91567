import { usePage } from '../page.js';

/** Something that was said; `name` is of the person of FM4, and only FM4 sees it. */
export interface Said {
  id: string;
  author: 'reporter' | 'fm4';
  name: string | null;
  body: string;
  at: Date;
}

/** What whoever reported and FM4 said to each other, oldest first. `own` is the side that reads. */
export function Talk({ messages, own }: { messages: readonly Said[]; own: Said['author'] }) {
  const { t, date } = usePage();
  return (
    <ol class="list-none p-0 grid gap-5">
      {messages.map(({ id, author, name, body, at }) => (
        <li key={id} class={`hoja p-5 ${author === own ? 'sm:ml-10' : 'sm:mr-10'}`}>
          <p class="m-0 text-sm text-tenue">
            <strong>
              {name ??
                t(author === 'fm4' ? 'reports.said.fm4' : own === 'fm4' ? 'reports.said.reporter' : 'reports.said.you')}
            </strong>
            {` · ${date.at(at)}`}
          </p>
          <p class="m-0 mt-2 whitespace-pre-line break-words">{body}</p>
        </li>
      ))}
    </ol>
  );
}
