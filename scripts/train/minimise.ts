// Limited-memory BFGS (Nocedal & Wright, Numerical Optimization, algorithm 7.4) with a backtracking line search.

/** Steps back that the curvature is remembered. */
const MEMORY = 6;
/** Share of the expected decrease that a step must bring. */
const ARMIJO = 1e-4;
const MAX_HALVINGS = 15;
/** A relative decrease below this ends the search. */
const TOLERANCE = 1e-4;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(target: Float64Array, factor: number, other: Float64Array): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] ?? 0) + factor * (other[i] ?? 0);
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - (b[i] ?? 0));
}

/** The gradient turned by the remembered curvature: the way down is against it. */
function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.slice();
  const last = steps.at(-1);
  if (!last) {
    const length = Math.sqrt(dot(gradient, gradient)) || 1;
    return direction.map((d) => d / length);
  }
  const shares = steps.map(() => 0);
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (!step) continue;
    const share = dot(step.moved, direction) / step.curvature;
    shares[i] = share;
    addTo(direction, -share, step.turned);
  }
  const scale = last.curvature / dot(last.turned, last.turned);
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  steps.forEach((step, i) => {
    addTo(direction, (shares[i] ?? 0) - dot(step.turned, direction) / step.curvature, step.moved);
  });
  return direction;
}

/**
 * The point near `start` where a smooth convex function is least.
 *
 * @param lossOf the function: its value at a point, whose gradient it writes into the second argument
 */
export function minimise(
  lossOf: (at: Float64Array, gradient: Float64Array) => number,
  start: Float64Array,
  maxSteps: number,
): Float64Array {
  let at = start;
  let gradient = new Float64Array(start.length);
  let loss = lossOf(at, gradient);
  const steps: Step[] = [];
  for (let n = 0; n < maxSteps; n++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(gradient, direction);
    let length = 1;
    let next = at;
    let nextGradient = new Float64Array(start.length);
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MAX_HALVINGS && nextLoss > loss - ARMIJO * length * slope; halving++) {
      length = 0.5 ** halving;
      next = at.slice();
      addTo(next, -length, direction);
      nextGradient = new Float64Array(start.length);
      nextLoss = lossOf(next, nextGradient);
    }
    if (!(nextLoss < loss)) return at;
    const step = { moved: difference(next, at), turned: difference(nextGradient, gradient) };
    const curvature = dot(step.moved, step.turned);
    if (curvature > 1e-10) steps.push({ ...step, curvature });
    if (steps.length > MEMORY) steps.shift();
    const gained = loss - nextLoss;
    [at, gradient, loss] = [next, nextGradient, nextLoss];
    if (gained < TOLERANCE * Math.abs(loss)) break;
  }
  return at;
}
