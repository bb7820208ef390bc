import { createSSRApp } from 'vue';
import 'peer-support-widgets/embed.js';
import App from './App.vue';

createSSRApp(App).mount('#app');
