import { useState } from 'react';
import { Checklist } from './checklist';

export function Page({ definition }: { definition: unknown }) {
  const [saved, setSaved] = useState('');
  return (
    <>
      <output>saved: {saved}</output>
      <Checklist
        definition={definition}
        onSave={(worksheet) => setSaved(JSON.stringify(worksheet))}
      />
    </>
  );
}
