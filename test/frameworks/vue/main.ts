import { createApp } from 'vue';
import App from './App.vue';

const response = await fetch('/definition.json');
createApp(App, { loaded: await response.json() }).mount('main');
