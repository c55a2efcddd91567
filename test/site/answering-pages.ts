import { formatCode } from '#libs/codes';
import { system } from '../../src/database/index.js';
import { FollowUpCodes } from '../../src/monitoring/follow-up/follow-up-codes.js';
import type { TestApp, TestBrowser } from '../support/index.js';

/** Pages on which people answer without an account: they stand at the end of a code. */
export async function answeringPages(
  app: TestApp,
  { employer, editor }: { employer: TestBrowser; editor: TestBrowser },
): Promise<{ browser: TestBrowser; path: string }[]> {
  const hires = (await employer.get('/empresa/contrataciones')).text;
  const [, hire] = /href="(\/empresa\/contrataciones\/[0-9a-f-]{36})"[^>]*>Almacén 2</.exec(hires)!;
  const [followUp] = (await app.db.as(system('test'), (tx) =>
    tx.query('select id, code_hash from work_follow_ups where hire_id = $1', [hire!.split('/').pop()]),
  )) as { id: string; code_hash: Buffer }[];
  const groups = (await editor.get('/fm4/encuestas')).text;
  const [, group] = /href="(\/fm4\/encuestas\/[0-9a-f-]{36})"[^>]*>Plática en la feria del empleo</.exec(groups)!;
  const [, address] = /<code[^>]*>([^<]+)<\/code>/.exec((await editor.get(group!)).text)!;
  return [
    { browser: employer, path: `${hire}/persona` },
    {
      browser: app.browser(),
      path: `/seguimiento/${formatCode(app.nest.get(FollowUpCodes).of(followUp!.id, followUp!.code_hash)!)}`,
    },
    { browser: app.browser(), path: new URL(address!).pathname },
  ];
}
