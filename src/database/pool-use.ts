import type { DataSource } from 'typeorm';

/** Connections of a pool: at work, at rest, and how many requests wait for one. */
export interface PoolUse {
  readonly pool: string;
  readonly busy: number;
  readonly idle: number;
  readonly waiting: number;
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** How the pools of the application are used: `primary`, and `replica` where public reads have one. */
export function poolUse({ driver }: DataSource): PoolUse[] {
  const { master, slaves = [] } = driver as unknown as { master?: Pool; slaves?: Pool[] };
  return [
    ...(master ? [useOf('primary', master)] : []),
    ...slaves.map((pool, index) => useOf(index === 0 ? 'replica' : `replica ${index + 1}`, pool)),
  ];
}

const useOf = (pool: string, { totalCount, idleCount, waitingCount }: Pool): PoolUse => ({
  pool,
  busy: totalCount - idleCount,
  idle: idleCount,
  waiting: waitingCount,
});
