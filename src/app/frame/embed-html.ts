/** What `embed.html` is made of. */
export interface EmbedPage {
  readonly title: string;
  /** The dataset as JSON. */
  readonly json: string;
  /** A sentence for where scripts do not run, and the address of the data for it. */
  readonly words: string;
  readonly dataAddress: string;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * `embed.html`: a graph that fills the width of its frame. Scripts are classic and the data stand inside, for
 * in a sandbox the page has no origin, and servers seldom let such pages load modules or data.
 */
export function embedHtml({ title, json, words, dataAddress }: EmbedPage): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text(title)}</title>
    <base target="_blank" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="./embed-page.css" />
    <script defer src="./embed-page.js"></script>
    <script defer src="./embed.js"></script>
  </head>
  <body>
    <cooperation-graph>
      <script type="application/json">${json.replaceAll('<', String.raw`\u003c`)}</script>
      <p>${text(words)} Drawing the network needs JavaScript; <a href="${dataAddress}">its data</a> do not.</p>
    </cooperation-graph>
  </body>
</html>
`;
}
