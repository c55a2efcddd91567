import type { INestApplicationContext } from '@nestjs/common';
import { InstrumentDrafts } from '../assessments/index.js';
import type { PersonActor } from '../database/index.js';
import { formOf, GuidanceDrafts } from '../guidance/index.js';

/** The next version of the instrument, changed part by part and handed to a second person. */
export async function demoInstrument(
  app: INestApplicationContext,
  editor: PersonActor,
  changes: readonly (readonly [part: string, from: string, to: string])[],
  { note, between }: { readonly note: string; readonly between: () => void },
): Promise<void> {
  const drafts = app.get(InstrumentDrafts);
  const id = await drafts.begin(editor);
  for (const [name, from, to] of changes) {
    between();
    const part = name as `item:${string}`;
    const seen = await drafts.seen(editor, id, part);
    await drafts.edit(editor, id, { part, seen }, (source) => source.replace(from, to));
  }
  await drafts.propose(editor, id, changes.length + 1, note);
}

/** The questions of the guidance with other words in one of them, handed to a second person. */
export async function demoQuestions(
  app: INestApplicationContext,
  editor: PersonActor,
  { from, to, note }: { readonly from: string; readonly to: string; readonly note: string },
): Promise<void> {
  const drafts = app.get(GuidanceDrafts);
  const id = await drafts.begin(editor, 'flow', 'contratar');
  const { seen, ...fields } = formOf(await drafts.read(editor, id));
  await drafts.edit(editor, id, seen, { ...fields, flowQuestions: fields['flowQuestions']!.replace(from, to) });
  await drafts.propose(editor, id, 2, note);
}

/** A situation of the guidance with one note more, handed to a second person. */
export async function demoSituation(
  app: INestApplicationContext,
  editor: PersonActor,
  slug: string,
  { added, note }: { readonly added: string; readonly note: string },
): Promise<void> {
  const drafts = app.get(GuidanceDrafts);
  const id = await drafts.begin(editor, 'situations', slug);
  const { seen, ...fields } = formOf(await drafts.read(editor, id));
  await drafts.edit(editor, id, seen, { ...fields, notes: `${fields['notes']}\n${added}` });
  await drafts.propose(editor, id, 2, note);
}
