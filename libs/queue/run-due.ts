import type { JobDefinition } from './job.js';

/**
 * Handles in this process, without any queue, what the sweeps find, until they find nothing new. A failure stops it.
 * @param only the job to handle; without it, all
 * @returns how many rows were handled
 */
export async function runDue(definitions: ReadonlyMap<string, JobDefinition>, only?: string): Promise<number> {
  const handled = new Set<string>();
  const swept = [...definitions].filter(([job, { sweep }]) => sweep && (!only || only === job));
  const jobs = swept.filter(([, { last }]) => !last);
  // what one job leaves to do, another one finds: round after round, until a whole one has found nothing
  for (let at = 0, idle = 0; idle < jobs.length; at = (at + 1) % jobs.length, idle += 1) {
    const [job, { sweep, handle }] = jobs[at]!;
    for (const id of await sweep!()) {
      if (handled.has(`${job} ${id}`)) continue;
      handled.add(`${job} ${id}`);
      await handle(id);
      idle = -1;
    }
  }
  for (const [job, { sweep, handle }] of swept.filter(([, { last }]) => last)) {
    const found = await sweep!();
    for (const id of found) handled.add(`${job} ${id}`);
    if (found.length > 0) await handle(found[0]!);
  }
  return handled.size;
}
