/** Weights of 32 bits: entry 256 k + b is the sum of the weights of the bits set in b, as byte k. */
export type BitWeights = Float64Array;

/** Every bit weighs 0. */
export function makeBitWeights(): BitWeights {
  return new Float64Array(4 * 256);
}

/** Gives bit s the weight `weights[first + s]` while that is before `last`, else 0. */
export function weighBits(
  bitWeights: BitWeights,
  weights: Float64Array,
  [first, last]: readonly [first: number, last: number],
): void {
  for (let byte = 0; byte < 4; byte++) {
    for (let bits = 1; bits < 256; bits++) {
      const lowest = first + 8 * byte + 31 - Math.clz32(bits & -bits);
      const weight = lowest < last ? weights[lowest]! : 0;
      bitWeights[256 * byte + bits] = bitWeights[256 * byte + (bits & (bits - 1))]! + weight;
    }
  }
}

/** The sum of the weights of the set bits. */
export function sumBits(bitWeights: BitWeights, bits: number): number {
  return (
    bitWeights[bits & 255]! +
    bitWeights[256 + ((bits >>> 8) & 255)]! +
    bitWeights[512 + ((bits >>> 16) & 255)]! +
    bitWeights[768 + (bits >>> 24)]!
  );
}
