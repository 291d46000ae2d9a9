import 'cooperation-graph/define';
import 'cooperation-graph/react';
import type { CooperationReadyEvent } from 'cooperation-graph';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

function Page(): ReactNode {
  const [heard, setHeard] = useState('');
  document.body.dataset['heard'] = heard;
  return (
    <cooperation-graph
      src="./cooperation.json"
      level="countries"
      as-of="2024-12-31"
      height={500}
      className="figure"
      oncooperation-ready={(event: CooperationReadyEvent) => setHeard(event.detail.hash)}
    />
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Page />);

/** Compiled, never rendered. */
export const wrong = [
  // @ts-expect-error no such level
  <cooperation-graph level="planets" key="0" />,
  // @ts-expect-error no such attribute
  <cooperation-graph sorce="./cooperation.json" key="1" />,
  // @ts-expect-error no such detail
  <cooperation-explorer oncooperation-ready={({ detail }) => detail.colour} key="2" />,
];
