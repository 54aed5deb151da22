// Packs a learned model.
import type { PackedModel } from '../../src/extraction/events/linear-model.ts';
import type { Regression } from './regression.ts';

/** Rounds the weights to signed bytes and leaves out the features that say next to nothing. */
export function pack({ features, bias, weights }: Regression, labels: readonly string[]): PackedModel {
  const width = bias.length;
  const scale = weights.reduce((most, w) => Math.max(most, Math.abs(w)), 0) / 127;
  const rows = features.map((feature, row) => ({
    feature,
    bytes: [...weights.subarray(row * width, (row + 1) * width)].map((w) => Math.round(w / scale)),
  }));
  const kept = rows.filter(({ bytes }) => bytes.some((b) => Math.abs(b) > 1));
  return {
    labels,
    features: kept.map(({ feature }) => feature),
    bias: [...bias].map((b) => Number(b.toFixed(4))),
    scale,
    weights: Buffer.from(Int8Array.from(kept.flatMap(({ bytes }) => bytes)).buffer).toString('base64'),
  };
}
