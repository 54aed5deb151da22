// The optimiser of the training script finds the least value of functions whose least value is known.
import { describe, expect, it } from 'vitest';
import { minimise } from '../../scripts/train/minimise.ts';
import { train } from '../../scripts/train/regression.ts';

describe('minimise', () => {
  it.each([
    [
      [3, -2, 0.5],
      [1, 1, 1],
    ],
    [
      [3, -2, 0.5],
      [1, 50, 400],
    ],
  ])('finds %j under the curvatures %j', (goal, curvature) => {
    const found = minimise(
      (at, gradient) => {
        let loss = 0;
        goal.forEach((g, i) => {
          const apart = (at[i] ?? 0) - g;
          loss += 0.5 * (curvature[i] ?? 0) * apart * apart;
          gradient[i] = (curvature[i] ?? 0) * apart;
        });
        return loss;
      },
      new Float64Array(goal.length),
      60,
    );
    goal.forEach((g, i) => {
      expect(found[i]).toBeCloseTo(g, 1);
    });
  });
});

describe('train', () => {
  const examples = [
    { features: ['killed', 'the'], admissible: [0], weight: 1 },
    { features: ['marched', 'the'], admissible: [1], weight: 1 },
    { features: ['the'], admissible: [0, 1], weight: 1 },
  ];
  const { weights } = train(examples, ['killed', 'marched', 'the'], { labels: 2, steps: 50, decay: 0.01 });

  it('gives each label what speaks for it', () => {
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    expect(weights[3]).toBeGreaterThan(1);
  });

  it('gives nothing to what speaks for neither', () => {
    expect(Math.abs(weights[4] ?? 1)).toBeLessThan(0.1);
  });
});
