import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'peer-support-widgets/define/book-support';
import 'peer-support-widgets/define/faq';
import 'peer-support-widgets/define/feed';
import 'peer-support-widgets/define/group-finder';
import { App } from './app';

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
