/** The playground: sets what the reader chooses on a graph, and writes down what it says and how to get it. */
import type { CooperationGraphElement } from '../../elements/cooperation-graph.ts';
import type { CooperationErrorEvent } from '../../elements/error-event.ts';
import { hearFiles, type GivenFile } from './dropped-file.ts';
import { logEvents } from './event-log.ts';
import { fragmentOf, settingsIn } from './field-link.ts';
import { offerIds } from './offer-ids.ts';
import {
  formOf,
  pageText,
  snippetText,
  standsInside,
  titleOf,
  type SnippetData,
} from './snippet.ts';

/** What the graph has where its field is empty: the bundled data, and the worker of these pages. */
const UNSET: Readonly<Record<string, string>> = {
  src: 'examples/cooperation.json',
  'worker-url': 'metric-worker.js',
};
/** What a link may not set: it could lead readers of these pages away. */
const NOT_BY_LINK = 'explorer-url';

type Field = HTMLInputElement | HTMLSelectElement;

function part<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the playground has no ${selector}`);
  return found;
}

const graph = part<CooperationGraphElement>('#graph');
const form = part<HTMLFormElement>('form.fields');
const snippet = part('#snippet');
const note = part('#file-note');
const where = part('#where');
const copied = part('#copied');
const file = part<HTMLInputElement>('#file');
const fields = [...form.querySelectorAll<Field>('[name]')];
const { events = '', script = '', dataset = '' } = part('[data-events]').dataset;
const said = note.textContent;

let given: SnippetData | null = null;
let hasChanged = false;
/** Whether what was given could not be read: then there is no code for it. */
let hasFailed = false;

/** What the fields say, by attribute; those left empty are not set. */
function chosen(): (readonly [string, string])[] {
  return fields
    .map(({ name, value }) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
}

/** Writes the tag, once the graph has taken what was set. */
async function write(): Promise<void> {
  await graph.updateComplete;
  const set = chosen();
  const hasSource = set.some(([name]) => name === 'src');
  const attributes = hasSource ? set : [['src', dataset] as const, ...set];
  const tag = snippetText(attributes, hasChanged ? graph.getView() : null, given);
  snippet.textContent = hasFailed ? '' : `${script}\n${tag}`;
  copied.textContent = '';
  const isBeside = given !== null && !standsInside(given);
  where.textContent = isBeside ? `Put ${given!.fileName} beside the page.` : '';
}

function set(field: Field): void {
  const value = field.value.trim();
  if (field.name === 'src' && value !== '') forget();
  const text = value === '' ? UNSET[field.name] : value;
  if (text === undefined) graph.removeAttribute(field.name);
  else graph.setAttribute(field.name, text);
}

function follow(field: Field): void {
  set(field);
  const settings = chosen().filter(([name]) => name !== NOT_BY_LINK);
  history.replaceState(null, '', fragmentOf(settings) || location.pathname);
  void write();
}

/** The dropped file gives way to an address. */
function forget(): void {
  given = null;
  hasFailed = false;
  file.value = '';
  note.textContent = said;
  graph.data = null;
  graph.querySelector('[slot=title]')?.remove();
}

function show({ name, text }: GivenFile): void {
  forget();
  given = { fileName: name, text };
  hasChanged = false;
  const title = titleOf(given);
  if (title !== null) {
    const heading = document.createElement('h2');
    heading.slot = 'title';
    heading.textContent = title;
    graph.append(heading);
  }
  graph.data = text;
  void write();
}

/** Sets everything as the address says, and nothing else. */
function begin(): void {
  forget();
  hasChanged = false;
  form.reset();
  const names = fields.map(({ name }) => name).filter((name) => name !== NOT_BY_LINK);
  const settings = new Map(settingsIn(location.hash, names));
  for (const field of fields) {
    field.value = settings.get(field.name) ?? field.value;
    set(field);
  }
  void write();
}

/** Says what became of a dropped file. */
function tell(hasWorked: boolean): void {
  hasFailed = !hasWorked;
  void write();
  if (given === null) return;
  const { fileName } = given;
  note.textContent = hasWorked
    ? `${fileName} is shown. It stays on this device.`
    : `${fileName} cannot be shown; the words in the picture’s place say why. ${formOf(given)}`;
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', (event) => follow(event.target as Field));
addEventListener('hashchange', begin);
graph.addEventListener('cooperation-view-change', () => {
  hasChanged = true;
  void write();
});
graph.addEventListener('cooperation-ready', () => {
  tell(true);
  void offerIds(graph, part('#ids'));
});
graph.addEventListener('cooperation-error', (event) => {
  const { code } = (event as CooperationErrorEvent).detail;
  if (code !== 'bad-attribute') tell(false);
});
part('#reset').addEventListener('click', () => {
  history.replaceState(null, '', location.pathname);
  graph.setView('');
  begin();
});
part('#copy').addEventListener('click', () => {
  void navigator.clipboard.writeText(snippet.textContent).then(
    () => (copied.textContent = 'Copied.'),
    () => (copied.textContent = 'The browser does not allow copying; select the text instead.'),
  );
});
part('#save').addEventListener('click', () => {
  const title = given === null ? 'Network' : (titleOf(given) ?? given.fileName);
  const page = new Blob([pageText(snippet.textContent, title)], { type: 'text/html' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(page);
  link.download = 'graph.html';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
});
logEvents(graph, events.split(' '), part('#events'));
hearFiles(file, show);
begin();
