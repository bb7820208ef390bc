import { mount } from 'svelte';
import 'peer-support-widgets/define/book-support';
import 'peer-support-widgets/define/faq';
import 'peer-support-widgets/define/feed';
import 'peer-support-widgets/define/group-finder';
import App from './App.svelte';

mount(App, { target: document.getElementById('app')! });
