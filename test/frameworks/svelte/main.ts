import { mount } from 'svelte';
import App from './App.svelte';

const response = await fetch('/definition.json');
mount(App, { target: document.querySelector('main')!, props: { loaded: await response.json() } });
