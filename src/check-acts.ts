import { resolve } from 'node:path';
import { runCommand } from './command.js';
import { formatCode } from '#libs/codes';
import { ActAnchors } from './distinctions/index.js';

const faults = {
  unsigned: 'is not signed by the register',
  shorter: 'had more acts than the log has now: acts were cut off its end',
  other: 'had another act in that place',
} as const;

/**
 * Checks that no act on record was changed, removed, put in later or cut off the end, and that each distinction is what the
 * register says: `npm run check:acts`; with a folder into which the register was exported or downloaded,
 * `npm run check:acts -- folder`, also against what was signed then.
 */
await runCommand(async (app) => {
  const folder = process.argv[2];
  const acts = app.get(ActAnchors);
  const { checked, broken, anchors, fault } = await acts.check(folder ? resolve(folder) : null);
  if (broken !== null)
    throw new Error(`Act ${broken} does not follow from the one before it. Acts checked: ${checked}.`);
  if (fault)
    throw new Error(
      `What was signed (${fault.at}, ${fault.acts} acts) ${faults[fault.why]}. Acts checked: ${checked}.`,
    );
  const unlike = await acts.unlikeRegister();
  if (unlike.length > 0)
    throw new Error(
      `Not what the register says of them: ${unlike.map(formatCode).join(', ')}. Acts checked: ${checked}.`,
    );
  return `${checked} acts, each follows from the one before it; as signed ${anchors} times${folder ? ` in ${folder}` : ''}.`;
});
