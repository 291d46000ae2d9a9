/** The text of `dist/embed.js`. Made by `app/embed-script-plugin.ts`. */
declare module 'virtual:embed-script' {
  export const text: string;
}
