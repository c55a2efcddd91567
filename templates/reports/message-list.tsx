import { usePage } from '../page.js';

/** A message; `name` is the FM4 author's, shown to FM4 only. */
export interface ReportMessage {
  id: string;
  author: 'reporter' | 'fm4';
  name: string | null;
  body: string;
  at: Date;
}

/** The messages between the reporter and FM4, oldest first. `own` is the reader's side. */
export function MessageList({ messages, own }: { messages: readonly ReportMessage[]; own: ReportMessage['author'] }) {
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
