import { definedNames, neverIf, without, type Rewrites } from './rewrite-definitions.ts';

/** The properties of styles that are read by what is left of the renderer, all others being cut. */
const KEPT = `
  arrow-scale background-blacken background-color background-fill background-image background-opacity
  border-cap border-color border-dash-offset border-dash-pattern border-join border-opacity
  border-position border-style border-width bounds-expansion corner-radius curve-style display events
  ghost haystack-radius height line-cap line-color line-dash-offset line-dash-pattern line-fill
  line-opacity line-outline-color line-outline-width line-style opacity outline-color outline-offset
  outline-opacity outline-style outline-width overlay-opacity padding shape
  shape-polygon-points transition-delay transition-duration transition-property
  transition-timing-function underlay-opacity visibility width z-compound-depth
  z-index z-index-compare
`
  .trim()
  .split(/\s+/);

/** Types of values that only properties have which are cut. */
const unusedTypes = `
  arrowFill arrowShape arrowWidth axisDirection axisDirectionExplicit axisDirectionPrimary bgClip
  bgContainment bgCrossOrigin bgFit bgPos bgRelativeTo bgRepeat bgWH boxSelection
  compoundIncludeLabels edgeDistances edgeEndpoint fontFamily fontStyle fontWeight gradientDirection
  halign justification overlayShape paddingRelativeTo radiusType textBackgroundShape textDecoration
  textMetrics textOverflowWrap textRotation textTransform textWrap valign
`
  .trim()
  .split(/\s+/);

const idle = '() => {}';

/** A list that stays empty. */
const unfilled = 'Object.assign([], { push() {} })';

/** Cuts the properties that are not kept, out of their table and out of the defaults. */
function propertyRewrites(code: string): Rewrites {
  const defined = definedNames(code);
  const properties = defined.flatMap((name) => /^\/\[(.+)\]$/.exec(name)?.[1] ?? []);
  const missing = KEPT.filter((name) => !properties.includes(name));
  if (missing.length > 0) throw new Error(`no property ${missing.join(', ')}`);
  const cut = properties.filter((name) => !KEPT.includes(name));
  return {
    addDefaultStylesheet: `function () {
      this.selector('edge').css({ width: 3 });
      this.defaultLength = this.length;
    }`,
    '/pie': unfilled,
    '/stripe': unfilled,
    '/pieBackgroundN': '0',
    '/stripeBackgroundN': '0',
    ...without(...cut.map((name) => `/[${name}]`)),
    ...without(
      ...cut.map((name) => `getDefaultProperties/${name}`).filter((name) => defined.includes(name)),
    ),
    ...without(...unusedTypes.map((name) => `/${name}`)),
  };
}

/** Parts of styles: what no stylesheet of ours says, of labels, images, charts and compounds. */
export const STYLE_REWRITES: Readonly<Record<string, Rewrites | ((code: string) => Rewrites)>> = {
  'apply.mjs': {
    'applyParsedProperty/printMappingErr': idle,
    ...neverIf(
      'applyContextStyle/if !eleProp',
      'applyParsedProperty/if prop.deleteBypassed',
      'applyParsedProperty/if type.color',
      'updateTransitions/if is.number( fromProp.pfValue ) && is.number( toProp.pfValue )',
      'updateTransitions/if is.number( fromProp.value ) && is.number( toProp.value )',
      'updateTransitions//if delay > 0',
    ),
  },
  'bypass.mjs': {
    ...neverIf(
      "applyBypass/if name === '*' || name === '**'",
      'applyBypass/if is.plainObject( name )',
      'applyBypass/if updateTransitions',
      'removeBypasses/if updateTransitions',
    ),
    ...without('removeAllBypasses'),
  },
  'get-for-ele.mjs': without(
    'getIndexedStyle',
    'getRenderedStyle',
    'getRawStyle',
    'getStylePropertyValue',
  ),
  'index.mjs': { ...neverIf('Style/if !is.core( cy )'), ...without('fromString', 'core') },
  'json.mjs': without('json'),
  'parse.mjs': neverIf(
    'parse/if is.fn( value )',
    'parseImplWarn/if !prop && value != null',
    "parseImplWarn/if prop && (prop.name === 'width' || prop.name === 'height') && value === 'label'",
    'parseImpl/if is.fn( value )',
    'parseImpl/if property.alias',
    "parseImpl/if units === 'deg' || units === 'rad'",
    'parseImpl/if type.string',
    "parseImpl/if value.length >= 10 && value[0] === 'm' && ( mapData = new RegExp( types.mapData.regex ).exec( value ) )",
  ),
  'properties.mjs': propertyRewrites,
};
