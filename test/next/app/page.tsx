/** Drawn on the server alone: reads a definition there, and hands it to a part that runs in the browser too. */
import { parseDefinition } from 'decision-aid-elements';
import carpalTunnel from 'decision-aid-elements/definitions/carpal-tunnel-syndrome.en.json';
import { renderStatic } from 'decision-aid-elements/static.js';
import { Portal } from './portal';

export default function Page() {
  const { definition } = parseDefinition(carpalTunnel);
  return (
    <main>
      <h1>{definition?.title}</h1>
      <Portal definition={carpalTunnel} />
      <div
        dangerouslySetInnerHTML={{ __html: renderStatic(carpalTunnel, 'second-opinion-checklist') }}
      />
    </main>
  );
}
