/** The text of the metric worker: one classic script. Made by `app/bundle/inline-worker-plugin.ts`. */
declare module 'virtual:metric-worker' {
  export const text: string;
}
