/** One job of a workflow, as far as tests ask. */
export interface Job {
  /** All its lines. */
  readonly text: string;
  /** Its commands of one line, in order. */
  readonly commands: readonly string[];
}

/** The jobs of a workflow by name. Reads YAML as this repository writes it: two spaces for each level. */
export function jobsOf(workflow: string): ReadonlyMap<string, Job> {
  const [, jobs = ''] = workflow.split(/^jobs:\n/m);
  const parts = jobs.split(/^ {2}([\w-]+):\n/m).slice(1);
  const found = new Map<string, Job>();
  for (let i = 0; i < parts.length; i += 2) {
    const text = parts[i + 1] ?? '';
    found.set(parts[i] ?? '', {
      text,
      commands: [...text.matchAll(/^ +(?:- )?run: (.*)$/gm)].map(([, command = '']) => command),
    });
  }
  return found;
}
