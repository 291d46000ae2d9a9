/** The text of `dist/embed.js`. Made by `app/bundle/embed-script-plugin.ts`. */
declare module 'virtual:embed-script' {
  export const text: string;
}

/** Where embedding pages load scripts of this version from. Made by `app/bundle/published-scripts-plugin.ts`. */
declare module 'virtual:published-scripts' {
  interface Script {
    readonly address: string;
    readonly integrity: string;
  }
  export const embed: Script;
  export const iframeHeight: Script;
}
