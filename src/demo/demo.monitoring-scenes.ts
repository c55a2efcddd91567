import { type Scene, scene } from './demo.scene.js';

/** Half a year of logs, written month by month, and the figures that come of all that happened. */
export const monitoringScenes: readonly Scene[] = [
  ...[168, 139, 110, 81, 52, 25, 2].map((daysAgo, at, all) =>
    scene(daysAgo, 17, (builder) => builder.writeLogs(all.length - 1 - at)),
  ),
  scene(1, 18, (builder) => builder.countFigures()),
];
