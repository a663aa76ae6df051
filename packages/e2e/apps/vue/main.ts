import { loadKit } from '@dvc-kit/embed';
import { createApp } from 'vue';
import App from './App.vue';

await loadKit({ from: document.documentElement.dataset.kit ?? '' });
createApp(App).mount('body');
