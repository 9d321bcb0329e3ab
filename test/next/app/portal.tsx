'use client';

import { useState } from 'react';
import { Checklist } from './checklist';

export function Portal({ definition }: { definition: unknown }) {
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
