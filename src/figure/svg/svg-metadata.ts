import { CARRIED_FORMAT, packCarried } from '../carried/pack-carried.ts';
import type { Figure } from '../figure.ts';
import { node, type SvgNode } from './svg-node.ts';

const agent = (name: string, words: string): SvgNode =>
  node(name, {}, [node('cc:Agent', {}, [node('dc:title', {}, [words])])]);

/** What Dublin Core says of the figure, in the form that vector editors read and write. */
export function svgMetadata({ metadata }: Figure): SvgNode {
  const { title, description, creator, source, rights, date, identifier, language } = metadata;
  const plain = { title, description, source, date, identifier, language };
  const work = node('cc:Work', { 'rdf:about': '' }, [
    node('dc:format', {}, ['image/svg+xml']),
    node('dc:type', { 'rdf:resource': 'http://purl.org/dc/dcmitype/StillImage' }),
    ...Object.entries(plain)
      .filter(([, words]) => words !== '')
      .map(([name, words]) => node(`dc:${name}`, {}, [words])),
    ...(creator === '' ? [] : [agent('dc:creator', creator)]),
    ...(rights === '' ? [] : [agent('dc:rights', rights)]),
  ]);
  const namespaces = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:cc': 'http://creativecommons.org/ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return node('rdf:RDF', namespaces, [work]);
}

/** What the figure carries, in an element of its own. */
export function svgCarried({ carried }: Figure): readonly SvgNode[] {
  if (carried === null) return [];
  const namespace = { 'xmlns:view': `urn:x-${CARRIED_FORMAT}` };
  return [node(`view:${CARRIED_FORMAT}`, namespace, [packCarried(carried)])];
}
