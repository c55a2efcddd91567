import { ReplayedProof } from './replica.rules.js';

test('a replica that has replayed all has everything from before the question', () => {
  const proof = new ReplayedProof();
  expect(proof.at).toBe(-Infinity);
  proof.add({ at: 100, written: 50n, replayed: 50n });
  expect(proof.at).toBe(100);
});

test('one that is behind has what was written when it last was not', () => {
  const proof = new ReplayedProof();
  proof.add({ at: 100, written: 50n, replayed: 50n });
  proof.add({ at: 200, written: 80n, replayed: 60n });
  proof.add({ at: 300, written: 120n, replayed: 79n });
  expect(proof.at).toBe(100);
  proof.add({ at: 400, written: 150n, replayed: 130n });
  expect(proof.at).toBe(300);
  proof.add({ at: 500, written: 150n, replayed: 150n });
  expect(proof.at).toBe(500);
});

test('one that never catches up is proven never, and costs no memory without end', () => {
  const proof = new ReplayedProof();
  for (let n = 1; n <= 5_000; n += 1) proof.add({ at: n, written: BigInt(n * 10), replayed: 1n });
  expect(proof.at).toBe(-Infinity);
  proof.add({ at: 6_000, written: 60_000n, replayed: 50_000n });
  expect(proof.at).toBe(5_000);
});

test('after it was away nothing counts that was proven before', () => {
  const proof = new ReplayedProof();
  proof.add({ at: 100, written: 50n, replayed: 50n });
  proof.forget();
  expect(proof.at).toBe(-Infinity);
  proof.add({ at: 200, written: 80n, replayed: 60n });
  expect(proof.at).toBe(-Infinity);
});
