// The start of the page.
import { newApp } from './app.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the viewer');
newApp(place);
