/** The playground: sets what the reader chooses on a graph, and writes down what it says and how to get it. */
import type { CooperationGraphElement } from '../../elements/cooperation-graph.ts';
import { hearFiles, type GivenFile } from './dropped-file.ts';
import { logEvents } from './event-log.ts';
import { snippetText } from './snippet.ts';

/** What the graph has where its field is empty: the bundled data, and the worker of these pages. */
const UNSET: Readonly<Record<string, string>> = {
  src: 'examples/cooperation.json',
  'worker-url': 'metric-worker.js',
};
/** The bundled data, as they are named in the package. */
const BUNDLED = ['src', 'cooperation.json'] as const;

function part<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the playground has no ${selector}`);
  return found;
}

const graph = part<CooperationGraphElement>('#graph');
const form = part<HTMLFormElement>('form.fields');
const snippet = part('#snippet');
const note = part('#file-note');
const copied = part('#copied');
const file = part<HTMLInputElement>('#file');
const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
const names = (part('[data-events]').dataset['events'] ?? '').split(' ');

let given: GivenFile | null = null;
let hasChanged = false;

/** What the fields say, by attribute; those left empty are not set. */
function chosen(): (readonly [string, string])[] {
  return fields
    .map(({ name, value }) => [name, value.trim()] as const)
    .filter(([, value]) => value !== '');
}

function write(): void {
  const data = given === null ? null : { text: given.text, fileName: given.name };
  const set = chosen();
  const hasSource = set.some(([name]) => name === 'src');
  const attributes = hasSource ? set : [BUNDLED, ...set];
  snippet.textContent = snippetText(attributes, hasChanged ? graph.getView() : null, data);
  copied.textContent = '';
}

function follow(field: HTMLInputElement | HTMLSelectElement): void {
  const value = field.value.trim();
  if (field.name === 'src' && value !== '') forget();
  const set = value === '' ? UNSET[field.name] : value;
  if (set === undefined) graph.removeAttribute(field.name);
  else graph.setAttribute(field.name, set);
  write();
}

/** The dropped file gives way to an address. */
function forget(): void {
  given = null;
  file.value = '';
  graph.data = null;
}

function show(dropped: GivenFile): void {
  given = dropped;
  hasChanged = false;
  graph.data = dropped.text;
  note.textContent = `${dropped.name} is shown. It stays on this device.`;
  write();
}

function begin(): void {
  forget();
  hasChanged = false;
  form.reset();
  for (const field of fields) follow(field);
  graph.setView('');
  write();
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', (event) => follow(event.target as HTMLInputElement));
graph.addEventListener('cooperation-view-change', () => {
  hasChanged = true;
  write();
});
part('#reset').addEventListener('click', begin);
part('#copy').addEventListener('click', () => {
  void navigator.clipboard.writeText(snippet.textContent).then(
    () => (copied.textContent = 'Copied.'),
    () => (copied.textContent = 'The browser does not allow copying; select the text instead.'),
  );
});
logEvents(graph, names, part('#events'));
hearFiles(file, show);
begin();
