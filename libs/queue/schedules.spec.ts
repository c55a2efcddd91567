import { ErrorCode } from 'bullmq';
import type { AnyQueue } from './backend.js';
import type { JobDefinition } from './job.js';
import { Schedules } from './schedules.js';

/** Schedules of one sweep whose last run was long ago; making it anew fails with that code. */
function late(code: number): { schedules: Schedules; swept: string[] } {
  const swept: string[] = [];
  const queue = {
    getJobScheduler: async () => ({ next: 0 }),
    upsertJobScheduler: async () => {
      throw Object.assign(new Error('the next run'), { code });
    },
    addBulk: async (jobs: { data: { id: string } }[]) => swept.push(...jobs.map(({ data }) => data.id)),
  } as unknown as AnyQueue;
  const definitions = new Map([['mails.send', { sweep: async () => [] } as unknown as JobDefinition]]);
  return {
    schedules: new Schedules({ queue, definitions, add: async () => undefined, onError: () => undefined }),
    swept,
  };
}

test.each([ErrorCode.SchedulerJobIdCollision, ErrorCode.SchedulerJobSlotsBusy])(
  'a start goes on when a worker has made the next run meanwhile (%i)',
  async (code) => {
    const { schedules, swept } = late(code);
    await schedules.start();
    schedules.stop();
    expect(swept).toEqual(['mails.send']);
  },
);

test('a start fails for any other reason', async () => {
  await expect(late(ErrorCode.JobNotExist).schedules.start()).rejects.toThrow('the next run');
});
