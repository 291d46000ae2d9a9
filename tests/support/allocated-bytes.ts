const COUNTED = ['Float64Array', 'Int32Array', 'Uint8Array'] as const;

type AnyArray = new (...args: unknown[]) => ArrayBufferView;

/**
 * How many bytes of typed arrays are made while `work` runs, also of those that could be freed meanwhile:
 * an upper bound of what it holds at any time.
 */
export function allocatedBytes(work: () => void): number {
  const globals = globalThis as unknown as Record<string, AnyArray>;
  const plain = COUNTED.map((name) => globals[name]!);
  let bytes = 0;
  for (const name of COUNTED) {
    globals[name] = class extends globals[name]! {
      constructor(...args: unknown[]) {
        super(...args);
        // A view of a buffer that exists takes no room.
        if (!(args[0] instanceof ArrayBuffer)) bytes += this.byteLength;
      }
    };
  }
  try {
    work();
  } finally {
    COUNTED.forEach((name, i) => {
      globals[name] = plain[i]!;
    });
  }
  return bytes;
}
