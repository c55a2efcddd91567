// What both sides of the mail benchmark share: they begin when they are told, and watch their memory.

export const untilGo = () =>
  new Promise((go) => {
    process.once('message', go);
    process.send({ ready: true });
    process.once('disconnect', () => process.exit());
  });

/** Watches the memory of this process; gives how much it has grown at most, in MB. */
export function heaviest() {
  const rss = () => process.memoryUsage.rss() / 2 ** 20;
  const before = rss();
  let most = before;
  setInterval(() => (most = Math.max(most, rss())), 50).unref();
  return () => Math.max(most, rss()) - before;
}
