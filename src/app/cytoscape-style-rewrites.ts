import { without, type Rewrites } from './rewrite-definitions.ts';

/** Properties of styles that no stylesheet of ours names and nothing that is left reads. */
const unusedProperties: Rewrites = {
  '/mainLabel': '[]',
  '/sourceLabel': '[]',
  '/targetLabel': '[]',
  '/labelDimensions': '[]',
  '/commonLabel': '[]',
  '/compound': '[]',
  '/core': '[]',
  '/edgeArrow': '[]',
  '/pie': '[]',
  '/stripe': '[]',
  '/aliases': '[]',
  '/pieBackgroundN': '0',
  '/stripeBackgroundN': '0',
  '/arrowPrefixes': 'styfn.arrowPrefixes = []',
};

/** Parts of styles: what no stylesheet of ours says, of labels, images, charts and compounds. */
export const STYLE_REWRITES: Readonly<Record<string, Rewrites>> = {
  'get-for-ele.mjs': without('getRenderedStyle', 'getRawStyle', 'getStylePropertyValue'),
  'index.mjs': without('fromString', 'core'),
  'json.mjs': without('json'),
  'properties.mjs': {
    addDefaultStylesheet: `function () {
      this.selector('edge').css({ width: 3 });
      this.defaultLength = this.length;
    }`,
    ...unusedProperties,
  },
};
