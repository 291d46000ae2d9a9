/** As a page's policy names it: `trusted-types lit-html cooperation-graph`. */
const POLICY = 'cooperation-graph';

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface TrustedTypeFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy;
}

/** A name may be taken once in a page; null where it was refused. Undefined: not asked for yet. */
let policy: ScriptUrlPolicy | null | undefined;

function askForPolicy(): ScriptUrlPolicy | null {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypeFactory };
  try {
    return trustedTypes?.createPolicy(POLICY, { createScriptURL: (url) => url }) ?? null;
  } catch {
    return null;
  }
}

/**
 * An address as pages with Trusted Types want it for `new Worker`; as it is where there are none, or
 * where our policy is refused: `Worker` then throws if the page insists.
 */
export function trustedScriptUrl(url: string | URL): string | URL {
  if (policy === undefined) policy = askForPolicy();
  return policy === null ? url : (policy.createScriptURL(String(url)) as string);
}
