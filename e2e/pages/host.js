// @ts-nocheck: a script of a page, which makes a global on purpose.
/* Sets properties before the element is defined, and keeps what it hears. */
const heard = [];
for (const type of ['cooperation-ready', 'cooperation-error']) {
  document.addEventListener(type, ({ target, detail }) =>
    heard.push({
      type,
      id: target.id,
      code: detail.code ?? null,
      message: detail.message ?? null,
      place: target.clientPosition('institution:grace'),
    }),
  );
}
const csv = 'source,target,weight\nAda,Grace,2\nGrace,Mary,1\n';
Object.assign(document.getElementById('early'), {
  data: csv,
  selected: 'institution:grace',
  metric: 'strength',
  theme: 'dark',
  height: 600,
});
document.getElementById('faulty').data = csv;
globalThis.host = {
  heard,
  words: (id) => {
    const text = (root) =>
      [...root.childNodes].map((node) => {
        if (node instanceof HTMLStyleElement) return '';
        return node instanceof Element ? text(node.shadowRoot ?? node) : (node.data ?? '');
      });
    const { shadowRoot } = document.getElementById(id);
    return shadowRoot === null ? '' : text(shadowRoot).flat(Infinity).join(' ');
  },
};
