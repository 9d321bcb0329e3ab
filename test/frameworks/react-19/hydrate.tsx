import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const response = await fetch('/definition.json');
hydrateRoot(
  document.querySelector('main')!,
  <StrictMode>
    <Page definition={await response.json()} />
  </StrictMode>,
);
