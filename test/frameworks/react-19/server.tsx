/** What a server such as the one of Next does: imports the modules without a page, and writes the first HTML. */
import { renderToString } from 'react-dom/server';
import { Page } from './page';

console.log(renderToString(<Page definition={undefined} />));
