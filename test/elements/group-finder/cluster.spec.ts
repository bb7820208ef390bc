import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cluster } from '../../../src/elements/group-finder/model/cluster.js';
import { growsLinearly } from '../../linear.js';

/** The same from one run to the next. */
const scattered = (n: number, wide: number) => {
  let seed = 7;
  const next = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: n }, () => ({ x: next() * wide, y: next() * wide }));
};

test('groups nearer than a thumb share a pin, the others have one each', () => {
  const at = (x: number, y = 0) => ({ x, y });
  assert.deepEqual(cluster([at(0), at(47), at(48), at(500), at(-30, -30)], 48), [[0, 1, 4], [2], [3]]);
});

test('each group is on one pin, and no two pins are nearer than a thumb', () => {
  const points = scattered(3000, 2000);
  const pins = cluster(points, 48);
  assert.deepEqual(
    pins.flat().sort((a, b) => a - b),
    points.map((_, i) => i),
  );
  const firsts = pins.map(([first]) => points[first as number]!);
  firsts.forEach((a, i) =>
    firsts.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 48)),
  );
});

test('the work grows with the number of groups, however far apart or close they are (X7)', async () => {
  for (const wide of [1, 3000, 1e7])
    await growsLinearly(
      (n) => scattered(n, wide),
      (points) => cluster(points, 48),
    );
});
