// A process under measurement: started, asked, weighed and ended.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of CPU in one clock tick of Linux. */
const TICK = 10;

/** Starts a script of Node and waits until it answers; `seconds` is how long that took. */
export async function startProcess(script, env, { port, path, status = 200, cwd }) {
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd,
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (;;) {
    const answer = await fetch(origin + path, { redirect: 'manual' }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === status) break;
    if (child.exitCode !== null) throw new Error(`${script} ended before it answered`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    origin,
    seconds: (performance.now() - began) / 1000,
    /** CPU time of the process and all that it started, in milliseconds. */
    cpu: () => cpuOf(child.pid),
    /** Resident memory of the process alone, in MB. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: () => stop(child),
  };
}

/** CPU time of a process that lives, its descendants included, in milliseconds. */
export function cpuOf(pid) {
  const processes = new Map();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const fields = statOf(entry);
    if (fields) processes.set(Number(entry), fields);
  }
  const within = (one) => one === pid || (processes.has(one) && within(processes.get(one).parent));
  return [...processes].filter(([one]) => within(one)).reduce((sum, [, { ticks }]) => sum + ticks * TICK, 0);
}

/** Parent and CPU ticks; null when the process has just ended. */
function statOf(pid) {
  try {
    // after the name, which may hold anything, in brackets
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    // utime and stime, and those of its children that have ended
    return { parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) };
  } catch {
    return null;
  }
}

function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return gone;
}
