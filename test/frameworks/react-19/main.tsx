import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Aid } from './aid';

function Portal({ loaded }: { loaded: object }) {
  const [definition, setDefinition] = useState(loaded);
  const [isShown, setShown] = useState(true);
  const [ready, setReady] = useState('');
  const [saved, setSaved] = useState<string>();
  return (
    <>
      <button onClick={() => setDefinition(structuredClone(definition))}>Draw again</button>
      <button onClick={() => setShown(!isShown)}>Hide or show</button>
      <output>
        ready: {ready}, saved: {saved}
      </output>
      {isShown && (
        <Aid
          definition={definition}
          worksheet={saved}
          onReady={setReady}
          onSave={(worksheet) => setSaved(JSON.stringify(worksheet))}
        />
      )}
    </>
  );
}

const response = await fetch('/definition.json');
createRoot(document.querySelector('main')!).render(
  <StrictMode>
    <Portal loaded={await response.json()} />
  </StrictMode>,
);
